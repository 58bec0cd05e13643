// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VideoModeration`, from `green/VideoModeration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModerationData};

/// Submits a video file or live stream for moderation; results come later.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::VideoModerationRequest::new();
/// let reply = client.video_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VideoModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl VideoModerationRequest {
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
    VideoModerationRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for VideoModerationRequest {
    type Response = VideoModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("VideoModeration")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`VideoModerationRequest`].
#[non_exhaustive]
pub struct VideoModerationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAAAAA-BBBB-CCCCC-DDDD-EEEEEEEE****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ModerationData>,
}

response! {
    VideoModerationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}
