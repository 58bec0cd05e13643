// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAITrafficAnalysisStatus`, from `cloudfw/DescribeAITrafficAnalysisStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the analysis of AI traffic is on.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAITrafficAnalysisStatusRequest::new();
/// let reply = client.describe_ai_traffic_analysis_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAITrafficAnalysisStatusRequest {}

impl DescribeAITrafficAnalysisStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAITrafficAnalysisStatusRequest {}
}

impl Operation for DescribeAITrafficAnalysisStatusRequest {
    type Response = DescribeAITrafficAnalysisStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAITrafficAnalysisStatus")
        .read_only();
}

/// Response to [`DescribeAITrafficAnalysisStatusRequest`], which the documentation does not describe.
pub type DescribeAITrafficAnalysisStatusResponse = alicloud_runtime::UndocumentedResponse;
