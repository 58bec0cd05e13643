// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAIAssetSummary`, from `sas/DescribeAIAssetSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the AI-related assets of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAIAssetSummaryRequest::new();
/// let reply = client.describe_ai_asset_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAIAssetSummaryRequest {}

impl DescribeAIAssetSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAIAssetSummaryRequest {}
}

impl Operation for DescribeAIAssetSummaryRequest {
    type Response = DescribeAIAssetSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAIAssetSummary").read_only();
}

/// Response to [`DescribeAIAssetSummaryRequest`], which the documentation does not describe.
pub type DescribeAIAssetSummaryResponse = alicloud_runtime::UndocumentedResponse;
