// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageListByBuildRisk`, from `sas/DescribeImageListByBuildRisk.md`.

use alicloud_runtime::codegen::*;

/// Lists the images affected by a risky build command.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageListByBuildRiskRequest::new();
/// let reply = client.describe_image_list_by_build_risk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageListByBuildRiskRequest {
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Key that opens, signs or picks out the risk.
    pub risk_key: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl DescribeImageListByBuildRiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RiskKey`.
    pub fn risk_key(mut self, value: impl Into<String>) -> Self {
        self.risk_key = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    DescribeImageListByBuildRiskRequest {
        "RiskLevel" => risk_level: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RiskKey" => risk_key: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeImageListByBuildRiskRequest {
    type Response = DescribeImageListByBuildRiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImageListByBuildRisk")
        .read_only();
}

/// Response to [`DescribeImageListByBuildRiskRequest`], which the documentation does not describe.
pub type DescribeImageListByBuildRiskResponse = alicloud_runtime::UndocumentedResponse;
