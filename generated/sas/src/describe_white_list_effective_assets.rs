// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListEffectiveAssets`, from `sas/DescribeWhiteListEffectiveAssets.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets on which an application whitelist policy takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListEffectiveAssetsRequest::new();
/// let reply = client.describe_white_list_effective_assets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListEffectiveAssetsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// Number that is given for this: need statistics.
    pub need_statistics: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeWhiteListEffectiveAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `NeedStatistics`.
    #[inline]
    pub fn need_statistics(mut self, value: i32) -> Self {
        self.need_statistics = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeWhiteListEffectiveAssetsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Remark" => remark: query,
        "StrategyId" => strategy_id: query,
        "NeedStatistics" => need_statistics: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeWhiteListEffectiveAssetsRequest {
    type Response = DescribeWhiteListEffectiveAssetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListEffectiveAssets")
        .read_only();
}

/// Response to [`DescribeWhiteListEffectiveAssetsRequest`], which the documentation does not describe.
pub type DescribeWhiteListEffectiveAssetsResponse = alicloud_runtime::UndocumentedResponse;
