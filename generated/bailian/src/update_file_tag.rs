// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileTag`, from `bailian/UpdateFileTag.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileData};

/// Replaces the tags of a single file; [`BatchUpdateFileTag`](super::Client::batch_update_file_tag)
/// handles several.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdateFileTagRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .file_id("file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx")
///     .tags(["text"]);
/// let reply = client.update_file_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileTagRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 32. Example: `text`.
    pub tags: Vec<String>,
}

impl UpdateFileTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateFileTagRequest {
        "WorkspaceId" => workspace_id: path,
        "FileId" => file_id: path,
        "Tags" => tags: form_json,
    }
}

impl Operation for UpdateFileTagRequest {
    type Response = UpdateFileTagResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateFileTag")
        .roa("PUT", "/{WorkspaceId}/datacenter/file/{FileId}")
        .required(&["WorkspaceId", "FileId", "Tags"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`UpdateFileTagRequest`].
#[non_exhaustive]
pub struct UpdateFileTagResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileData>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Requests throttling triggered.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `35A267BF-xxxx-54DB-8394-AA3B0742D833`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateFileTagResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}
