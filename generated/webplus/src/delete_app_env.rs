// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppEnv`, from `webplus/DeleteAppEnv.md`.

use alicloud_runtime::codegen::*;

/// Deletes a deployment environment, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeleteAppEnvRequest::new()
///     .env_id("we-5d39b8ba6786bd4b149*****");
/// let reply = client.delete_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteAppEnvRequest {
    /// **Required.** ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAppEnvRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`, which is required.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAppEnvRequest {
        "EnvId" => env_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAppEnvRequest {
    type Response = DeleteAppEnvResponse;
    type Error = DeleteAppEnvError;
    const INFO: OperationInfo = super::operation("DeleteAppEnv")
        .roa("DELETE", "/pop/v1/wam/appEnv")
        .required(&["EnvId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeleteAppEnvError] = &[
        DeleteAppEnvError::ResourceAuthFailed,
        DeleteAppEnvError::DeletingEnvNotExists,
        DeleteAppEnvError::DeleteEnvNotAllowed,
    ];
}

/// Response to [`DeleteAppEnvRequest`].
#[non_exhaustive]
pub struct DeleteAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `348C6C36-F98C-46A2-B14C-B280D84*****`.
    pub request_id: Option<String>,
}

response! {
    DeleteAppEnvResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteAppEnvRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`DeletingEnvNotExists`](super::DocumentedError::DeletingEnvNotExists)
/// - [`DeleteEnvNotAllowed`](super::DocumentedError::DeleteEnvNotAllowed)
pub type DeleteAppEnvError = super::DocumentedError;
