// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizedStrategyTargets`, from `sas/DescribeCustomizedStrategyTargets.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets to which customized strategies apply.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomizedStrategyTargetsRequest::new();
/// let reply = client.describe_customized_strategy_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizedStrategyTargetsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeCustomizedStrategyTargetsRequest {
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
    DescribeCustomizedStrategyTargetsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCustomizedStrategyTargetsRequest {
    type Response = DescribeCustomizedStrategyTargetsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizedStrategyTargets")
        .read_only();
}

/// Response to [`DescribeCustomizedStrategyTargetsRequest`], which the documentation does not describe.
pub type DescribeCustomizedStrategyTargetsResponse = alicloud_runtime::UndocumentedResponse;
