// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopMaskingProcess`, from `sddp/StopMaskingProcess.md`.

use alicloud_runtime::codegen::*;

/// Ends a running data masking task;
/// [`ManualTriggerMaskingProcess`](super::Client::manual_trigger_masking_process) can start it
/// again.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::StopMaskingProcessRequest::new()
///     .id(1);
/// let reply = client.stop_masking_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopMaskingProcessRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl StopMaskingProcessRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    StopMaskingProcessRequest {
        "Lang" => lang: query,
        "Id" => id: query,
    }
}

impl Operation for StopMaskingProcessRequest {
    type Response = StopMaskingProcessResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("StopMaskingProcess").required(&["Id"]);
}

/// Response to [`StopMaskingProcessRequest`].
pub type StopMaskingProcessResponse = alicloud_runtime::EmptyResponse;
