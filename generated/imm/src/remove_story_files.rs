// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveStoryFiles`, from `imm/RemoveStoryFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StoryFile};

/// Takes files out of a story without deleting them.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::remove_story_files::StoryFile;
///
/// let request = alicloud_imm::RemoveStoryFilesRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .object_id("...")
///     .files([StoryFile::new()]);
/// let reply = client.remove_story_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveStoryFilesRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** ID of the object that the call is about.
    pub object_id: Option<String>,
    /// **Required.** The files to work on or to narrow the list down to.
    pub files: Vec<StoryFile>,
}

impl RemoveStoryFilesRequest {
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
    RemoveStoryFilesRequest {
        "ProjectName" => project_name: form,
        "DatasetName" => dataset_name: form,
        "ObjectId" => object_id: form,
        "Files" => files: form_json,
    }
}

impl Operation for RemoveStoryFilesRequest {
    type Response = RemoveStoryFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveStoryFiles")
        .required(&["ProjectName", "DatasetName", "ObjectId", "Files"]);
}

/// Response to [`RemoveStoryFilesRequest`].
pub type RemoveStoryFilesResponse = alicloud_runtime::EmptyResponse;
