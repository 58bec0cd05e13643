// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileMeta`, from `imm/UpdateFileMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, InputFile, InputFileFigure, Label};

/// Updates part of the metadata of one file indexed in a dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::update_file_meta::InputFile;
///
/// let request = alicloud_imm::UpdateFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .file(InputFile::new());
/// let reply = client.update_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The file with the facts about it that go into the index.
    pub file: Option<InputFile>,
}

impl UpdateFileMetaRequest {
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
    /// Sets `File`, which is required.
    pub fn file(mut self, value: impl Into<InputFile>) -> Self {
        self.file = Some(value.into());
        self
    }
}

request! {
    UpdateFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "File" => file: query_json,
    }
}

impl Operation for UpdateFileMetaRequest {
    type Response = UpdateFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateFileMeta")
        .required(&["ProjectName", "DatasetName", "File"]);
}

/// Response to [`UpdateFileMetaRequest`].
pub type UpdateFileMetaResponse = alicloud_runtime::EmptyResponse;
