// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetStatistic`, from `cloudfw/DescribeAssetStatistic.md`.

use alicloud_runtime::codegen::*;

/// Reads the statistics of the account's assets.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAssetStatisticRequest::new();
/// let reply = client.describe_asset_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetStatisticRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAssetStatisticRequest {
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
}

request! {
    DescribeAssetStatisticRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAssetStatisticRequest {
    type Response = DescribeAssetStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAssetStatistic").read_only();
}

/// Response to [`DescribeAssetStatisticRequest`], which the documentation does not describe.
pub type DescribeAssetStatisticResponse = alicloud_runtime::UndocumentedResponse;
