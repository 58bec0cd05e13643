// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMediaLiveInput`, from `ice/GetMediaLiveInput.md`.

use alicloud_runtime::codegen::*;

/// Shows one MediaLive input with its settings and security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetMediaLiveInputRequest::new()
///     .input_id("...");
/// let reply = client.get_media_live_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMediaLiveInputRequest {
    /// **Required.** ID of the input that the call is about.
    pub input_id: Option<String>,
}

impl GetMediaLiveInputRequest {
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
    GetMediaLiveInputRequest {
        "InputId" => input_id: form,
    }
}

impl Operation for GetMediaLiveInputRequest {
    type Response = GetMediaLiveInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMediaLiveInput")
        .required(&["InputId"])
        .read_only();
}

/// Response to [`GetMediaLiveInputRequest`], which the documentation does not describe.
pub type GetMediaLiveInputResponse = alicloud_runtime::UndocumentedResponse;
