// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileMeta`, from `imm/GetFileMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, AudioStream, Boundary, CroppingSuggestion, Element, ElementContent, Figure, File, HeadPose, Image, ImageScore, Label, OCRContents, PointInt64, SubtitleStream, VideoStream};

/// Gets the metadata of one file that is indexed in a dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .uri("...");
/// let reply = client.get_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// The with fields to work on or to narrow the list down to.
    pub with_fields: Vec<String>,
}

impl GetFileMetaRequest {
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
    /// Sets `URI`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `WithFields`.
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.with_fields = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "URI" => uri: query,
        "WithFields" => with_fields: query_json,
    }
}

impl Operation for GetFileMetaRequest {
    type Response = GetFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetFileMeta")
        .required(&["ProjectName", "DatasetName", "URI"])
        .read_only();
}

/// Response to [`GetFileMetaRequest`].
#[non_exhaustive]
pub struct GetFileMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F84C6D9-5AC0-49F9-914D-F02678E3****`.
    pub request_id: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
}

response! {
    GetFileMetaResponse {
        "RequestId" => request_id: value,
        "Files" => files: list(""),
    }
}
