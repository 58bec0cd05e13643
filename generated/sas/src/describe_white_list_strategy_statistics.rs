// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListStrategyStatistics`, from `sas/DescribeWhiteListStrategyStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on application whitelist policies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListStrategyStatisticsRequest::new();
/// let reply = client.describe_white_list_strategy_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListStrategyStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the strategies to work on or to narrow the list down to.
    pub strategy_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeWhiteListStrategyStatisticsRequest {
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
    /// Sets `StrategyIds`.
    pub fn strategy_ids(mut self, value: impl Into<String>) -> Self {
        self.strategy_ids = Some(value.into());
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
    DescribeWhiteListStrategyStatisticsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyIds" => strategy_ids: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeWhiteListStrategyStatisticsRequest {
    type Response = DescribeWhiteListStrategyStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListStrategyStatistics")
        .read_only();
}

/// Response to [`DescribeWhiteListStrategyStatisticsRequest`], which the documentation does not describe.
pub type DescribeWhiteListStrategyStatisticsResponse = alicloud_runtime::UndocumentedResponse;
