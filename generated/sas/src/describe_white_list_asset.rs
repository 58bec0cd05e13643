// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListAsset`, from `sas/DescribeWhiteListAsset.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets that an application whitelist policy can be applied to.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListAssetRequest::new()
///     .type_(1)
///     .page_size(1);
/// let reply = client.describe_white_list_asset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListAssetRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the last max that the call is about.
    pub last_max_id: Option<i64>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeWhiteListAssetRequest {
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
    /// Sets `LastMaxId`.
    #[inline]
    pub fn last_max_id(mut self, value: i64) -> Self {
        self.last_max_id = Some(value);
        self
    }
    /// Sets `StrategyId`.
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
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeWhiteListAssetRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "LastMaxId" => last_max_id: query,
        "StrategyId" => strategy_id: query,
        "Type" => type_: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWhiteListAssetRequest {
    type Response = DescribeWhiteListAssetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListAsset")
        .required(&["Type", "PageSize"])
        .read_only();
}

/// Response to [`DescribeWhiteListAssetRequest`], which the documentation does not describe.
pub type DescribeWhiteListAssetResponse = alicloud_runtime::UndocumentedResponse;
