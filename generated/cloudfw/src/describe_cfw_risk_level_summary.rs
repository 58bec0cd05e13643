// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCfwRiskLevelSummary`, from `cloudfw/DescribeCfwRiskLevelSummary.md`.

use alicloud_runtime::codegen::*;

/// Counts assets of each instance type by risk level.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeCfwRiskLevelSummaryRequest::new();
/// let reply = client.describe_cfw_risk_level_summary(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
}

impl DescribeCfwRiskLevelSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeCfwRiskLevelSummaryRequest {
        "Lang" => lang: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeCfwRiskLevelSummaryRequest {
    type Response = DescribeCfwRiskLevelSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCfwRiskLevelSummary")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCfwRiskLevelSummaryRequest`].
#[non_exhaustive]
pub struct DescribeCfwRiskLevelSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1F30435-FA0A-52DA-A5DE-C16FD6C171DA`.
    pub request_id: Option<String>,
    /// Items of the kind risk that were found or are concerned.
    pub risk_list: Vec<RiskList>,
}

response! {
    DescribeCfwRiskLevelSummaryResponse {
        "RequestId" => request_id: value,
        "RiskList" => risk_list: list(""),
    }
}

/// Items of the kind risk that were found or are concerned.
#[non_exhaustive]
pub struct RiskList {
    /// Kind of the item, out of those that the service tells apart. Example: `ResourceNotProtected`.
    pub type_: Option<String>,
    /// How many there are of this level. Example: `50`.
    pub num: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `medium`.
    pub level: Option<String>,
}

response! {
    RiskList {
        "Type" => type_: value,
        "Num" => num: value,
        "Level" => level: value,
    }
}
