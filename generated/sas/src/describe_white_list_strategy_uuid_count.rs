// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListStrategyUuidCount`, from `sas/DescribeWhiteListStrategyUuidCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the servers of an application whitelist policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListStrategyUuidCountRequest::new()
///     .strategy_id(1)
///     .type_(1);
/// let reply = client.describe_white_list_strategy_uuid_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListStrategyUuidCountRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
}

impl DescribeWhiteListStrategyUuidCountRequest {
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
    /// Sets `StrategyId`, which is required.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
}

request! {
    DescribeWhiteListStrategyUuidCountRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeWhiteListStrategyUuidCountRequest {
    type Response = DescribeWhiteListStrategyUuidCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListStrategyUuidCount")
        .required(&["StrategyId", "Type"])
        .read_only();
}

/// Response to [`DescribeWhiteListStrategyUuidCountRequest`], which the documentation does not describe.
pub type DescribeWhiteListStrategyUuidCountResponse = alicloud_runtime::UndocumentedResponse;
