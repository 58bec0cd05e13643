// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileProtectEventCount`, from `sas/GetFileProtectEventCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the core file monitoring events that match given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileProtectEventCountRequest::new();
/// let reply = client.get_file_protect_event_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileProtectEventCountRequest {
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl GetFileProtectEventCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    GetFileProtectEventCountRequest {
        "Status" => status: query,
    }
}

impl Operation for GetFileProtectEventCountRequest {
    type Response = GetFileProtectEventCountResponse;
    type Error = GetFileProtectEventCountError;
    const INFO: OperationInfo = super::operation("GetFileProtectEventCount").read_only();
    const ERRORS: &'static [GetFileProtectEventCountError] = &[
        GetFileProtectEventCountError::NoPermission,
        GetFileProtectEventCountError::ServerError,
    ];
}

/// Response to [`GetFileProtectEventCountRequest`].
#[non_exhaustive]
pub struct GetFileProtectEventCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B28EC81-2FA7-5097-80D9-0DBE1A3DBD59`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `16`.
    pub data: Option<i32>,
}

response! {
    GetFileProtectEventCountResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetFileProtectEventCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileProtectEventCountError = super::DocumentedError;
