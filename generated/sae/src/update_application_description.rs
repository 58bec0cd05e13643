// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationDescription`, from `sae/UpdateApplicationDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of an application and nothing else.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateApplicationDescriptionRequest::new()
///     .app_id("...")
///     .app_description("...");
/// let reply = client.update_application_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationDescriptionRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Free text that tells people about the application.
    pub app_description: Option<String>,
}

impl UpdateApplicationDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppDescription`, which is required.
    pub fn app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
        self
    }
}

request! {
    UpdateApplicationDescriptionRequest {
        "AppId" => app_id: query,
        "AppDescription" => app_description: query,
    }
}

impl Operation for UpdateApplicationDescriptionRequest {
    type Response = UpdateApplicationDescriptionResponse;
    type Error = UpdateApplicationDescriptionError;
    const INFO: OperationInfo = super::operation("UpdateApplicationDescription")
        .roa("PUT", "/pop/v1/sam/app/updateAppDescription")
        .required(&["AppId", "AppDescription"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateApplicationDescriptionError] = &[
        UpdateApplicationDescriptionError::InvalidParameterNotEmpty,
        UpdateApplicationDescriptionError::InvalidApplicationNotFound,
        UpdateApplicationDescriptionError::InvalidParameterWithMessage,
        UpdateApplicationDescriptionError::InvalidAppIdNotFound,
    ];
}

/// Response to [`UpdateApplicationDescriptionRequest`].
#[non_exhaustive]
pub struct UpdateApplicationDescriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `01CF26C7-00A3-4AA6-BA76-7E95F2A3***`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1a0b2215622246421415014e****`.
    pub trace_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateApplicationDescriptionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateApplicationDescriptionRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type UpdateApplicationDescriptionError = super::DocumentedError;
