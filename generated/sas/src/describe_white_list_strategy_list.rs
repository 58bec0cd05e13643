// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListStrategyList`, from `sas/DescribeWhiteListStrategyList.md`.

use alicloud_runtime::codegen::*;

/// Lists application whitelist policies, optionally only those with given IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListStrategyListRequest::new();
/// let reply = client.describe_white_list_strategy_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListStrategyListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IDs of the strategies to work on or to narrow the list down to.
    pub strategy_ids: Option<String>,
}

impl DescribeWhiteListStrategyListRequest {
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
}

request! {
    DescribeWhiteListStrategyListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyIds" => strategy_ids: query,
    }
}

impl Operation for DescribeWhiteListStrategyListRequest {
    type Response = DescribeWhiteListStrategyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListStrategyList")
        .read_only();
}

/// Response to [`DescribeWhiteListStrategyListRequest`], which the documentation does not describe.
pub type DescribeWhiteListStrategyListResponse = alicloud_runtime::UndocumentedResponse;
