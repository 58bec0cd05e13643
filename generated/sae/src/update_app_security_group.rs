// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAppSecurityGroup`, from `sae/UpdateAppSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an application to another security group.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateAppSecurityGroupRequest::new()
///     .app_id("...")
///     .security_group_id("...");
/// let reply = client.update_app_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAppSecurityGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl UpdateAppSecurityGroupRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateAppSecurityGroupRequest {
        "AppId" => app_id: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for UpdateAppSecurityGroupRequest {
    type Response = UpdateAppSecurityGroupResponse;
    type Error = UpdateAppSecurityGroupError;
    const INFO: OperationInfo = super::operation("UpdateAppSecurityGroup")
        .roa("PUT", "/pop/v1/sam/app/updateAppSecurityGroup")
        .required(&["AppId", "SecurityGroupId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateAppSecurityGroupError] = &[
        UpdateAppSecurityGroupError::InvalidParameterNotEmpty,
        UpdateAppSecurityGroupError::InvalidApplicationNotFound,
        UpdateAppSecurityGroupError::InvalidParameterWithMessage,
    ];
}

/// Response to [`UpdateAppSecurityGroupRequest`].
#[non_exhaustive]
pub struct UpdateAppSecurityGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateAppSecurityGroupResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateAppSecurityGroupRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type UpdateAppSecurityGroupError = super::DocumentedError;
