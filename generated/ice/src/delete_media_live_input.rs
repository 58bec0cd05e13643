// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMediaLiveInput`, from `ice/DeleteMediaLiveInput.md`.

use alicloud_runtime::codegen::*;

/// Deletes an input of the media live service, which channels can then no longer use.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteMediaLiveInputRequest::new()
///     .input_id("...");
/// let reply = client.delete_media_live_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMediaLiveInputRequest {
    /// **Required.** ID of the input that the call is about.
    pub input_id: Option<String>,
}

impl DeleteMediaLiveInputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InputId`, which is required.
    pub fn input_id(mut self, value: impl Into<String>) -> Self {
        self.input_id = Some(value.into());
        self
    }
}

request! {
    DeleteMediaLiveInputRequest {
        "InputId" => input_id: form,
    }
}

impl Operation for DeleteMediaLiveInputRequest {
    type Response = DeleteMediaLiveInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMediaLiveInput")
        .required(&["InputId"]);
}

/// Response to [`DeleteMediaLiveInputRequest`], which the documentation does not describe.
pub type DeleteMediaLiveInputResponse = alicloud_runtime::UndocumentedResponse;
