// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VoiceModerationCancel`, from `green/VoiceModerationCancel.md`.

use alicloud_runtime::codegen::*;

/// Cancels the moderation of an audio stream.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::VoiceModerationCancelRequest::new()
///     .service("...");
/// let reply = client.voice_moderation_cancel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VoiceModerationCancelRequest {
    /// **Required.** Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl VoiceModerationCancelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`, which is required.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    VoiceModerationCancelRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for VoiceModerationCancelRequest {
    type Response = VoiceModerationCancelResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VoiceModerationCancel")
        .required(&["Service"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`VoiceModerationCancelRequest`].
#[non_exhaustive]
pub struct VoiceModerationCancelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4A926AE2-4C96-573F-824F-0532960799F8`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
}

response! {
    VoiceModerationCancelResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
