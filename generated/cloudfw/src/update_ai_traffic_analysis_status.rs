// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAITrafficAnalysisStatus`, from `cloudfw/UpdateAITrafficAnalysisStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns the analysis of AI traffic on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdateAITrafficAnalysisStatusRequest::new();
/// let reply = client.update_ai_traffic_analysis_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAITrafficAnalysisStatusRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl UpdateAITrafficAnalysisStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateAITrafficAnalysisStatusRequest {
        "Status" => status: query,
    }
}

impl Operation for UpdateAITrafficAnalysisStatusRequest {
    type Response = UpdateAITrafficAnalysisStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAITrafficAnalysisStatus");
}

/// Response to [`UpdateAITrafficAnalysisStatusRequest`], which the documentation does not describe.
pub type UpdateAITrafficAnalysisStatusResponse = alicloud_runtime::UndocumentedResponse;
