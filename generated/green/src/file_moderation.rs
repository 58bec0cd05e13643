// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FileModeration`, from `green/FileModeration.md`.

use alicloud_runtime::codegen::*;

/// Submits a document for moderation; the result is fetched later.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::FileModerationRequest::new();
/// let reply = client.file_moderation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FileModerationRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl FileModerationRequest {
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
    FileModerationRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for FileModerationRequest {
    type Response = FileModerationResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("FileModeration")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`FileModerationRequest`].
#[non_exhaustive]
pub struct FileModerationResponse {
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
    FileModerationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationData {
    /// ID of the task, for asking how far it is. Example: `xxxxx-xxxxx`.
    pub task_id: Option<String>,
}

response! {
    ModerationData {
        "TaskId" => task_id: value,
    }
}
