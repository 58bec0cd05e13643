// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApplicationVswitches`, from `sae/UpdateApplicationVswitches.md`.

use alicloud_runtime::codegen::*;

/// Moves an application to other vSwitches, deploying at once if asked.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateApplicationVswitchesRequest::new()
///     .app_id("...")
///     .vswitch_id("...");
/// let reply = client.update_application_vswitches(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApplicationVswitchesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether the application is deployed at once.
    pub deploy: Option<bool>,
}

impl UpdateApplicationVswitchesRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Deploy`.
    #[inline]
    pub fn deploy(mut self, value: bool) -> Self {
        self.deploy = Some(value);
        self
    }
}

request! {
    UpdateApplicationVswitchesRequest {
        "AppId" => app_id: query,
        "VSwitchId" => vswitch_id: query,
        "Deploy" => deploy: query,
    }
}

impl Operation for UpdateApplicationVswitchesRequest {
    type Response = UpdateApplicationVswitchesResponse;
    type Error = UpdateApplicationVswitchesError;
    const INFO: OperationInfo = super::operation("UpdateApplicationVswitches")
        .roa("PUT", "/pop/v1/sam/app/updateAppVswitches")
        .required(&["AppId", "VSwitchId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateApplicationVswitchesError] = &[
        UpdateApplicationVswitchesError::InvalidParameterNotEmpty,
        UpdateApplicationVswitchesError::InvalidApplicationNotFound,
        UpdateApplicationVswitchesError::InvalidParameterWithMessage,
    ];
}

/// Response to [`UpdateApplicationVswitchesRequest`].
#[non_exhaustive]
pub struct UpdateApplicationVswitchesResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    pub trace_id: Option<String>,
    /// Code of the reason why the call or the item failed.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    UpdateApplicationVswitchesResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateApplicationVswitchesRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type UpdateApplicationVswitchesError = super::DocumentedError;
