// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileUploadLimit`, from `sas/GetFileUploadLimit.md`.

use alicloud_runtime::codegen::*;

/// Reads the rate limit set for file uploads.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileUploadLimitRequest::new();
/// let reply = client.get_file_upload_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileUploadLimitRequest {}

impl GetFileUploadLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetFileUploadLimitRequest {}
}

impl Operation for GetFileUploadLimitRequest {
    type Response = GetFileUploadLimitResponse;
    type Error = GetFileUploadLimitError;
    const INFO: OperationInfo = super::operation("GetFileUploadLimit").read_only();
    const ERRORS: &'static [GetFileUploadLimitError] = &[
        GetFileUploadLimitError::NoPermission,
        GetFileUploadLimitError::ServerError,
    ];
}

/// Response to [`GetFileUploadLimitRequest`].
#[non_exhaustive]
pub struct GetFileUploadLimitResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A975D03-5F49-5354-B2CB-3918D5DA431A`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileUploadLimitData>,
}

response! {
    GetFileUploadLimitResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileUploadLimitData {
    /// Most files a second that clients send for scanning. Example: `100`.
    pub limit: Option<String>,
}

response! {
    FileUploadLimitData {
        "Limit" => limit: value,
    }
}

/// Errors that the documentation of [`GetFileUploadLimitRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileUploadLimitError = super::DocumentedError;
