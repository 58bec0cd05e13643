// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAuthorizationToken`, from `cr/GetAuthorizationToken.md`.

use alicloud_runtime::codegen::*;

/// Issues a temporary user name and password for logging on to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetAuthorizationTokenRequest::new()
///     .instance_id("cri-kmsiwlxxdcvaduwb");
/// let reply = client.get_authorization_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAuthorizationTokenRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcvaduwb`.
    pub instance_id: Option<String>,
}

impl GetAuthorizationTokenRequest {
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
}

request! {
    GetAuthorizationTokenRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetAuthorizationTokenRequest {
    type Response = GetAuthorizationTokenResponse;
    type Error = GetAuthorizationTokenError;
    const INFO: OperationInfo = super::operation("GetAuthorizationToken")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetAuthorizationTokenError] = &[
        GetAuthorizationTokenError::NoPrivilege,
        GetAuthorizationTokenError::SystemError,
    ];
}

/// Response to [`GetAuthorizationTokenRequest`].
#[non_exhaustive]
pub struct GetAuthorizationTokenResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E069EB86-E6AD-4A98-ADDE-0E993390239A`.
    pub request_id: Option<String>,
    /// When the token stops working, in milliseconds since 1970; get a new one then.
    /// Example: `1571242083000`.
    pub expire_time: Option<i64>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// User name to log on to the registry with, together with the temporary token.
    /// Example: `temp_user_cr`.
    pub temp_username: Option<String>,
    /// Temporary password to log on to the registry with, together with `TempUsername`.
    /// Example: `shaunadadakks:uuczxnjcyeyhdjadkkajsjdjadhyucb`.
    pub authorization_token: Option<String>,
}

response! {
    GetAuthorizationTokenResponse {
        "RequestId" => request_id: value,
        "ExpireTime" => expire_time: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "TempUsername" => temp_username: value,
        "AuthorizationToken" => authorization_token: value,
    }
}

/// Errors that the documentation of [`GetAuthorizationTokenRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetAuthorizationTokenError = super::DocumentedError;
