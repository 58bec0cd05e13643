// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceCount`, from `cr/GetInstanceCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the Container Registry instances of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetInstanceCountRequest::new();
/// let reply = client.get_instance_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceCountRequest {}

impl GetInstanceCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetInstanceCountRequest {}
}

impl Operation for GetInstanceCountRequest {
    type Response = GetInstanceCountResponse;
    type Error = GetInstanceCountError;
    const INFO: OperationInfo = super::operation("GetInstanceCount")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetInstanceCountError] = &[
        GetInstanceCountError::NoPrivilege,
        GetInstanceCountError::SystemError,
    ];
}

/// Response to [`GetInstanceCountRequest`].
#[non_exhaustive]
pub struct GetInstanceCountResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
    /// How many instances of the registry the account has. Example: `5`.
    pub count: Option<i32>,
}

response! {
    GetInstanceCountResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`GetInstanceCountRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetInstanceCountError = super::DocumentedError;
