// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckResult`, from `sas/DescribeCheckResult.md`.

use alicloud_runtime::codegen::*;

/// Shows results of baseline checking for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckResultRequest::new();
/// let reply = client.describe_check_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckResultRequest {}

impl DescribeCheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCheckResultRequest {}
}

impl Operation for DescribeCheckResultRequest {
    type Response = DescribeCheckResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCheckResult").read_only();
}

/// Response to [`DescribeCheckResultRequest`], which the documentation does not describe.
pub type DescribeCheckResultResponse = alicloud_runtime::UndocumentedResponse;
