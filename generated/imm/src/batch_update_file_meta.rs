// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchUpdateFileMeta`, from `imm/BatchUpdateFileMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, InputFile, InputFileFigure, Label};

/// Updates part of the metadata of several files already indexed in a dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::batch_update_file_meta::InputFile;
///
/// let request = alicloud_imm::BatchUpdateFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .files([InputFile::new()]);
/// let reply = client.batch_update_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchUpdateFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The files to work on or to narrow the list down to.
    pub files: Vec<InputFile>,
}

impl BatchUpdateFileMetaRequest {
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
    /// Sets `Files`, which is required.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<InputFile>>,
    ) -> Self {
        self.files = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchUpdateFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Files" => files: query_json,
    }
}

impl Operation for BatchUpdateFileMetaRequest {
    type Response = BatchUpdateFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchUpdateFileMeta")
        .required(&["ProjectName", "DatasetName", "Files"]);
}

/// Response to [`BatchUpdateFileMetaRequest`].
#[non_exhaustive]
pub struct BatchUpdateFileMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5BF215E-3237-0852-B9C6-F233D44A****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
}

response! {
    BatchUpdateFileMetaResponse {
        "RequestId" => request_id: value,
        "Files" => files: list(""),
    }
}

/// The files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct File {
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://examplebucket/example.jpg`.
    pub uri: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    File {
        "URI" => uri: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
