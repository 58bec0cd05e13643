// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnConditionIPBInfo`, from `cdn/DescribeCdnConditionIPBInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the codes of carriers, regions or countries that rule conditions can name.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnConditionIPBInfoRequest::new();
/// let reply = client.describe_cdn_condition_ipb_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoRequest {
    /// Selects the list of codes to return: regions, carriers or countries, in Chinese or English.
    /// Example: `condition_region_config_cn`.
    pub data_id: Option<Open<DataId>>,
}

impl DescribeCdnConditionIPBInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataId`.
    pub fn data_id(mut self, value: impl Into<Open<DataId>>) -> Self {
        self.data_id = Some(value.into());
        self
    }
}

request! {
    DescribeCdnConditionIPBInfoRequest {
        "DataId" => data_id: query,
    }
}

impl Operation for DescribeCdnConditionIPBInfoRequest {
    type Response = DescribeCdnConditionIPBInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnConditionIPBInfo")
        .read_only();
}

/// Response to [`DescribeCdnConditionIPBInfoRequest`].
#[non_exhaustive]
pub struct DescribeCdnConditionIPBInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C4AA72D-8C00-1113-BD68-8BC4E3CF4FF6`.
    pub request_id: Option<String>,
    /// Codes and names, one entry each.
    pub datas: Vec<Datas>,
}

response! {
    DescribeCdnConditionIPBInfoResponse {
        "RequestId" => request_id: value,
        "Datas" => datas: list(""),
    }
}

/// Codes and names, one entry each.
#[non_exhaustive]
pub struct Datas {
    /// Code or text that goes with the name beside it. Example: `text`.
    pub value: Option<String>,
}

response! {
    Datas {
        "Value" => value: value,
    }
}

values! {
    /// Selects the list of codes to return: regions, carriers or countries, in Chinese or English.
    pub enum DataId {
        /// Codes of regions with their Chinese names.
        ConditionRegionConfigCn = "condition_region_config_cn",
        /// Codes of regions with their English names.
        ConditionRegionConfigEn = "condition_region_config_en",
        /// Codes of carriers with their Chinese names.
        ConditionIspConfigCn = "condition_isp_config_cn",
        /// Codes of carriers with their English names.
        ConditionIspConfigEn = "condition_isp_config_en",
        /// Codes of countries with their Chinese names.
        ConditionCountryConfigCn = "condition_country_config_cn",
        /// Codes of countries with their English names.
        ConditionCountryConfigEn = "condition_country_config_en",
    }
}
