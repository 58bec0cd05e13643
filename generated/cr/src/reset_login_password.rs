// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetLoginPassword`, from `cr/ResetLoginPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new fixed password for logging on to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ResetLoginPasswordRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .password("test");
/// let reply = client.reset_login_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetLoginPasswordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `test`.
    pub password: Option<String>,
}

impl ResetLoginPasswordRequest {
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
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    ResetLoginPasswordRequest {
        "InstanceId" => instance_id: query,
        "Password" => password: query,
    }
}

impl Operation for ResetLoginPasswordRequest {
    type Response = ResetLoginPasswordResponse;
    type Error = ResetLoginPasswordError;
    const INFO: OperationInfo = super::operation("ResetLoginPassword")
        .required(&["InstanceId", "Password"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [ResetLoginPasswordError] = &[
        ResetLoginPasswordError::NoPrivilege,
        ResetLoginPasswordError::SystemError,
    ];
}

/// Response to [`ResetLoginPasswordRequest`].
#[non_exhaustive]
pub struct ResetLoginPasswordResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB9C5722-51E2-4497-A573-575B0CA5CE0C`.
    pub request_id: Option<String>,
}

response! {
    ResetLoginPasswordResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResetLoginPasswordRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ResetLoginPasswordError = super::DocumentedError;
