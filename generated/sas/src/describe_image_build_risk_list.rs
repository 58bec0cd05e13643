// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBuildRiskList`, from `sas/DescribeImageBuildRiskList.md`.

use alicloud_runtime::codegen::*;

/// Lists the risky build commands found in images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBuildRiskListRequest::new();
/// let reply = client.describe_image_build_risk_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBuildRiskListRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeImageBuildRiskListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeImageBuildRiskListRequest {
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "RiskLevel" => risk_level: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeImageBuildRiskListRequest {
    type Response = DescribeImageBuildRiskListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageBuildRiskList")
        .read_only();
}

/// Response to [`DescribeImageBuildRiskListRequest`], which the documentation does not describe.
pub type DescribeImageBuildRiskListResponse = alicloud_runtime::UndocumentedResponse;
