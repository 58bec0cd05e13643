// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopApplication`, from `sae/StopApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Stops an application by a change order; it is not deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::StopApplicationRequest::new()
///     .app_id("0099b7be-5f5b-4512-a7fc-56049ef1****");
/// let reply = client.stop_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopApplicationRequest {
    /// **Required.** ID that the service gave the application.
    /// Example: `0099b7be-5f5b-4512-a7fc-56049ef1****`.
    pub app_id: Option<String>,
}

impl StopApplicationRequest {
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
}

request! {
    StopApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for StopApplicationRequest {
    type Response = StopApplicationResponse;
    type Error = StopApplicationError;
    const INFO: OperationInfo = super::operation("StopApplication")
        .roa("PUT", "/pop/v1/sam/app/stopApplication")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [StopApplicationError] = &[
        StopApplicationError::InvalidApplicationNotFound,
        StopApplicationError::InvalidParameterNotEmpty,
        StopApplicationError::InvalidParameterObviously,
        StopApplicationError::InvalidParameterWithMessage,
        StopApplicationError::SystemUpgrading,
        StopApplicationError::ApplicationChangerOrderRunning,
        StopApplicationError::ApplicationInvalidStatus,
        StopApplicationError::ApplicationNotDeployYet,
    ];
}

/// Response to [`StopApplicationRequest`].
#[non_exhaustive]
pub struct StopApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0bc3b6e215637275918588187d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    StopApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StopApplicationRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
pub type StopApplicationError = super::DocumentedError;
