// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileContent`, from `quanmiaolightapp/GetFileContent.md`.

use alicloud_runtime::codegen::*;

/// Reads the content of a file, found by its key.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetFileContentRequest::new()
///     .workspace_id("llm-xxxx");
/// let reply = client.get_file_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileContentRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxxx`.
    pub workspace_id: Option<String>,
    /// Key that opens, signs or picks out the file.
    pub file_key: Option<String>,
}

impl GetFileContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `fileKey`.
    pub fn file_key(mut self, value: impl Into<String>) -> Self {
        self.file_key = Some(value.into());
        self
    }
}

request! {
    GetFileContentRequest {
        "workspaceId" => workspace_id: path,
        "fileKey" => file_key: form,
    }
}

impl Operation for GetFileContentRequest {
    type Response = GetFileContentResponse;
    type Error = GetFileContentError;
    const INFO: OperationInfo = super::operation("GetFileContent")
        .roa("POST", "/{workspaceId}/quanmiao/lightapp/getFileContent")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetFileContentError] = &[GetFileContentError::NoPermission];
}

/// Response to [`GetFileContentRequest`].
#[non_exhaustive]
pub struct GetFileContentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE603C85-90AA-50FC-A2D6-128AA9FA200D`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<FileContentData>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `successful`.
    pub message: Option<String>,
    /// Code of the result, for programs to act on. Example: `successful`.
    pub code: Option<String>,
}

response! {
    GetFileContentResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "code" => code: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct FileContentData {
    /// Full text of the item.
    pub content: Option<String>,
}

response! {
    FileContentData {
        "content" => content: value,
    }
}

/// Errors that the documentation of [`GetFileContentRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetFileContentError = super::DocumentedError;
