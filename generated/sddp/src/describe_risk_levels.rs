// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskLevels`, from `sddp/DescribeRiskLevels.md`.

use alicloud_runtime::codegen::*;

/// Lists the risk levels that identified data can have.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeRiskLevelsRequest::new();
/// let reply = client.describe_risk_levels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskLevelsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeRiskLevelsRequest {
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
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeRiskLevelsRequest {
        "Lang" => lang: query,
        "TemplateId" => template_id: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeRiskLevelsRequest {
    type Response = DescribeRiskLevelsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeRiskLevels").read_only();
}

/// Response to [`DescribeRiskLevelsRequest`].
#[non_exhaustive]
pub struct DescribeRiskLevelsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `136082B3-B21F-5E9D-B68E-991FFD205D24`.
    pub request_id: Option<String>,
    /// Items of the kind risk level that were found or are concerned.
    pub risk_level_list: Vec<RiskLevelList>,
}

response! {
    DescribeRiskLevelsResponse {
        "RequestId" => request_id: value,
        "RiskLevelList" => risk_level_list: list(""),
    }
}

/// Items of the kind risk level that were found or are concerned.
#[non_exhaustive]
pub struct RiskLevelList {
    /// Name that people know the item by. Example: `S1`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i64>,
    /// How many there are of this: reference. Example: `20`.
    pub reference_num: Option<i32>,
}

response! {
    RiskLevelList {
        "Name" => name: value,
        "Description" => description: value,
        "Id" => id: value,
        "ReferenceNum" => reference_num: value,
    }
}
