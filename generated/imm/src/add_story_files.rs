// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddStoryFiles`, from `imm/AddStoryFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StoryFile};

/// Adds files of a dataset to an existing story.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::add_story_files::StoryFile;
///
/// let request = alicloud_imm::AddStoryFilesRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...")
///     .files([StoryFile::new()]);
/// let reply = client.add_story_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddStoryFilesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
    /// **Required.** The files to work on or to narrow the list down to.
    pub files: Vec<StoryFile>,
}

impl AddStoryFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `ObjectId`, which is required.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `Files`, which is required.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<StoryFile>>,
    ) -> Self {
        self.files = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddStoryFilesRequest {
        "ProjectName" => project_name: form,
        "DatasetName" => dataset_name: form,
        "ObjectId" => object_id: form,
        "Files" => files: form_json,
    }
}

impl Operation for AddStoryFilesRequest {
    type Response = AddStoryFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddStoryFiles")
        .required(&["ProjectName", "DatasetName", "ObjectId", "Files"]);
}

/// Response to [`AddStoryFilesRequest`].
#[non_exhaustive]
pub struct AddStoryFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
}

response! {
    AddStoryFilesResponse {
        "RequestId" => request_id: value,
        "Files" => files: list(""),
    }
}

/// The files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct File {
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://test-bucket/test-object`.
    pub uri: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `ResourceNotFound`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
}

response! {
    File {
        "URI" => uri: value,
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
    }
}
