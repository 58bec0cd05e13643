// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFile`, from `bailian/DeleteFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileData};

/// Deletes a file from the data center of the workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeleteFileRequest::new()
///     .file_id("file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx")
///     .workspace_id("llm-3shx2gu255oxxxx");
/// let reply = client.delete_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFileRequest {
    /// **Required.** ID of the file that the call is about.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oxxxx`.
    pub workspace_id: Option<String>,
}

impl DeleteFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

request! {
    DeleteFileRequest {
        "FileId" => file_id: path,
        "WorkspaceId" => workspace_id: path,
    }
}

impl Operation for DeleteFileRequest {
    type Response = DeleteFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFile")
        .roa("DELETE", "/{WorkspaceId}/datacenter/file/{FileId}/")
        .required(&["FileId", "WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`DeleteFileRequest`].
#[non_exhaustive]
pub struct DeleteFileResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `InvalidParameter`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteFileResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}
