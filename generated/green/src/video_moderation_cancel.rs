// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VideoModerationCancel`, from `green/VideoModerationCancel.md`.

use alicloud_runtime::codegen::*;

/// Cancels the moderation of a live video stream.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::VideoModerationCancelRequest::new();
/// let reply = client.video_moderation_cancel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VideoModerationCancelRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl VideoModerationCancelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
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
    VideoModerationCancelRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for VideoModerationCancelRequest {
    type Response = VideoModerationCancelResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VideoModerationCancel")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`VideoModerationCancelRequest`].
#[non_exhaustive]
pub struct VideoModerationCancelResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6CF2815C-****-****-B52E-FF6E2****492`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
}

response! {
    VideoModerationCancelResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
