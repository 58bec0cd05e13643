// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `r-kvstore/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Language of the names and texts that come back. Default: `zh-CN`. Example: `en-US`.
    pub accept_language: Option<Open<AcceptLanguage>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Open<AcceptLanguage>>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "AcceptLanguage" => accept_language: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeZonesRequest`].
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// The zones found, one entry each.
    pub zones: Vec<KVStoreZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D42F072-72FE-4DC4-BB8E-64B1D298182E`.
    pub request_id: Option<String>,
}

response! {
    DescribeZonesResponse {
        "Zones" => zones: list("KVStoreZone"),
        "RequestId" => request_id: value,
    }
}

/// The zones found, one entry each.
#[non_exhaustive]
pub struct KVStoreZone {
    /// Whether no more instances can be created in the zone. Example: `false`.
    pub disabled: Option<bool>,
    /// Whether the instance is under the control of RDS. Example: `true`.
    pub is_rds: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Whether instances in the zone can be moved from the classic network to a VPC. Example: `true`.
    pub switch_network: Option<bool>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-huhehaote-b`.
    pub zone_id: Option<String>,
    /// Name of the zone, for people to read. Example: `text`.
    pub zone_name: Option<String>,
}

response! {
    KVStoreZone {
        "Disabled" => disabled: value,
        "IsRds" => is_rds: value,
        "RegionId" => region_id: value,
        "SwitchNetwork" => switch_network: value,
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
    }
}

values! {
    /// Language of the names and texts that come back.
    pub enum AcceptLanguage {
        /// Names and texts in Chinese.
        ZhCn = "zh-CN",
        /// Names and texts in English.
        EnUs = "en-US",
        /// Names and texts in Japanese.
        Ja = "ja",
    }
}
