// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBatchSlsDispatchStatus`, from `cloudfw/DescribeBatchSlsDispatchStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of log deliveries to Simple Log Service in a batch.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeBatchSlsDispatchStatusRequest::new();
/// let reply = client.describe_batch_sls_dispatch_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBatchSlsDispatchStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeBatchSlsDispatchStatusRequest {
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
    DescribeBatchSlsDispatchStatusRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeBatchSlsDispatchStatusRequest {
    type Response = DescribeBatchSlsDispatchStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBatchSlsDispatchStatus")
        .read_only();
}

/// Response to [`DescribeBatchSlsDispatchStatusRequest`], which the documentation does not describe.
pub type DescribeBatchSlsDispatchStatusResponse = alicloud_runtime::UndocumentedResponse;
