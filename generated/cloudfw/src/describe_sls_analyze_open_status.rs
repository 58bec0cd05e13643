// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsAnalyzeOpenStatus`, from `cloudfw/DescribeSlsAnalyzeOpenStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether log analysis with Simple Log Service has been activated.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSlsAnalyzeOpenStatusRequest::new();
/// let reply = client.describe_sls_analyze_open_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsAnalyzeOpenStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSlsAnalyzeOpenStatusRequest {
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
}

request! {
    DescribeSlsAnalyzeOpenStatusRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSlsAnalyzeOpenStatusRequest {
    type Response = DescribeSlsAnalyzeOpenStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsAnalyzeOpenStatus")
        .read_only();
}

/// Response to [`DescribeSlsAnalyzeOpenStatusRequest`], which the documentation does not describe.
pub type DescribeSlsAnalyzeOpenStatusResponse = alicloud_runtime::UndocumentedResponse;
