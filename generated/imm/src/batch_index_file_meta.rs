// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchIndexFileMeta`, from `imm/BatchIndexFileMeta.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Address, InputFile, InputFileFigure, Label, Mns, Notification, RocketMQ};

/// Analyzes several files and puts their metadata into a data set, where it can be searched.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::batch_index_file_meta::InputFile;
///
/// let request = alicloud_imm::BatchIndexFileMetaRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .files([InputFile::new()]);
/// let reply = client.batch_index_file_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchIndexFileMetaRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// **Required.** The files to work on or to narrow the list down to.
    pub files: Vec<InputFile>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl BatchIndexFileMetaRequest {
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
    BatchIndexFileMetaRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "Files" => files: query_json,
        "UserData" => user_data: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for BatchIndexFileMetaRequest {
    type Response = BatchIndexFileMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchIndexFileMeta")
        .required(&["ProjectName", "DatasetName", "Files"]);
}

/// Response to [`BatchIndexFileMetaRequest`].
#[non_exhaustive]
pub struct BatchIndexFileMetaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F93E6D9-5AC0-49F9-914D-E02678A3****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `387-1DAPFFZplUZhuCuhnB6I9H****`.
    pub event_id: Option<String>,
}

response! {
    BatchIndexFileMetaResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
    }
}
