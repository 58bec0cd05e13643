// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchDeleteFileMeta`, from `imm/BatchDeleteFileMeta.md`.

use alicloud_runtime::codegen::*;

/// Deletes metadata of several files from a dataset; the files themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::BatchDeleteFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .uris(["..."]);
/// let reply = client.batch_delete_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchDeleteFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The URIs to work on or to narrow the list down to.
    pub uris: Vec<String>,
}

impl BatchDeleteFileMetaRequest {
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
    /// Sets `URIs`, which is required.
    pub fn uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uris = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchDeleteFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "URIs" => uris: query_json,
    }
}

impl Operation for BatchDeleteFileMetaRequest {
    type Response = BatchDeleteFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchDeleteFileMeta")
        .required(&["ProjectName", "DatasetName", "URIs"]);
}

/// Response to [`BatchDeleteFileMetaRequest`].
pub type BatchDeleteFileMetaResponse = alicloud_runtime::EmptyResponse;
