// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartApplication`, from `sae/StartApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Starts a stopped application by bringing its instances up again.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::StartApplicationRequest::new()
///     .app_id("...");
/// let reply = client.start_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl StartApplicationRequest {
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
    StartApplicationRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for StartApplicationRequest {
    type Response = StartApplicationResponse;
    type Error = StartApplicationError;
    const INFO: OperationInfo = super::operation("StartApplication")
        .roa("PUT", "/pop/v1/sam/app/startApplication")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [StartApplicationError] = &[
        StartApplicationError::InvalidApplicationNotFound,
        StartApplicationError::InvalidParameterNotEmpty,
        StartApplicationError::InvalidParameterObviously,
        StartApplicationError::InvalidParameterWithMessage,
        StartApplicationError::NoComputeResourceQuotaExceed,
        StartApplicationError::VswitchNotExist,
        StartApplicationError::UserIndebt,
        StartApplicationError::NoComputeResourceQuotaAppExceed,
        StartApplicationError::NoComputeResourceQuotaUserExceed,
        StartApplicationError::SystemUpgrading,
        StartApplicationError::ApplicationChangerOrderRunning,
        StartApplicationError::ApplicationInvalidStatus,
        StartApplicationError::ApplicationNotDeployYet,
    ];
}

/// Response to [`StartApplicationRequest`].
#[non_exhaustive]
pub struct StartApplicationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BD8F4C7-D84C-4D46-9885-8212997E****`.
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
    StartApplicationResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StartApplicationRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`NoComputeResourceQuotaExceed`](super::DocumentedError::NoComputeResourceQuotaExceed)
/// - [`VswitchNotExist`](super::DocumentedError::VswitchNotExist)
/// - [`UserIndebt`](super::DocumentedError::UserIndebt)
/// - [`NoComputeResourceQuotaAppExceed`](super::DocumentedError::NoComputeResourceQuotaAppExceed)
/// - [`NoComputeResourceQuotaUserExceed`](super::DocumentedError::NoComputeResourceQuotaUserExceed)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
pub type StartApplicationError = super::DocumentedError;
