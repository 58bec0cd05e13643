// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `IndexFileMeta`, from `imm/IndexFileMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, InputFile, InputFileFigure, Label, Mns, Notification, RocketMQ};

/// Analyzes a file and puts its metadata into a data set, where it can be searched.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::index_file_meta::InputFile;
///
/// let request = alicloud_imm::IndexFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .file(InputFile::new());
/// let reply = client.index_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct IndexFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The file with the facts about it that go into the index.
    pub file: Option<InputFile>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl IndexFileMetaRequest {
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
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    IndexFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "File" => file: query_json,
        "UserData" => user_data: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for IndexFileMetaRequest {
    type Response = IndexFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("IndexFileMeta")
        .required(&["ProjectName", "DatasetName", "File"]);
}

/// Response to [`IndexFileMetaRequest`].
#[non_exhaustive]
pub struct IndexFileMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E93D6C9-5AC0-49F9-914D-E02678D3****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `30F-1D8FxFzDXKJH9YQdve4CjR****`.
    pub event_id: Option<String>,
}

response! {
    IndexFileMetaResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
    }
}
