// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetUserPassword`, from `ccc/ResetUserPassword.md`.

use alicloud_runtime::codegen::*;

/// Resets the password of the RAM user behind an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ResetUserPasswordRequest::new()
///     .instance_id("...")
///     .user_id("...")
///     .password("...");
/// let reply = client.reset_user_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetUserPasswordRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
}

impl ResetUserPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    ResetUserPasswordRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "Password" => password: query,
    }
}

impl Operation for ResetUserPasswordRequest {
    type Response = ResetUserPasswordResponse;
    type Error = ResetUserPasswordError;
    const INFO: OperationInfo = super::operation("ResetUserPassword")
        .required(&["InstanceId", "UserId", "Password"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ResetUserPasswordError] = &[
        ResetUserPasswordError::ParameterBlank,
        ResetUserPasswordError::PermissionRole,
        ResetUserPasswordError::NotExistsInstanceId,
        ResetUserPasswordError::NotExistsUserId,
        ResetUserPasswordError::InternalServiceCommon,
        ResetUserPasswordError::InternalServiceRam,
        ResetUserPasswordError::InternalServiceSts,
    ];
}

/// Response to [`ResetUserPasswordRequest`].
#[non_exhaustive]
pub struct ResetUserPasswordResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    ResetUserPasswordResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResetUserPasswordRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`PermissionRole`](super::DocumentedError::PermissionRole)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`InternalServiceRam`](super::DocumentedError::InternalServiceRam)
/// - [`InternalServiceSts`](super::DocumentedError::InternalServiceSts)
pub type ResetUserPasswordError = super::DocumentedError;
