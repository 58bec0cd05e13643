// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileUncompressionTask`, from `imm/CreateFileUncompressionTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Starts a task that unpacks a ZIP, RAR or 7z archive, whole or only chosen files.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateFileUncompressionTaskRequest::new()
///     .project_name("...")
///     .source_uri("...");
/// let reply = client.create_file_uncompression_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileUncompressionTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// The selected files to work on or to narrow the list down to.
    pub selected_files: Vec<String>,
    /// **Required.** Address of the file to read, as `oss://` with bucket and object.
    pub source_uri: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
    /// Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
}

impl CreateFileUncompressionTaskRequest {
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
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `SelectedFiles`.
    pub fn selected_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_files = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceURI`, which is required.
    pub fn source_uri(mut self, value: impl Into<String>) -> Self {
        self.source_uri = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
    /// Sets `TargetURI`.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
}

request! {
    CreateFileUncompressionTaskRequest {
        "ProjectName" => project_name: query,
        "CredentialConfig" => credential_config: query_json,
        "Password" => password: query,
        "UserData" => user_data: query,
        "SelectedFiles" => selected_files: query_json,
        "SourceURI" => source_uri: query,
        "Notification" => notification: query_json,
        "TargetURI" => target_uri: query,
    }
}

impl Operation for CreateFileUncompressionTaskRequest {
    type Response = CreateFileUncompressionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFileUncompressionTask")
        .required(&["ProjectName", "SourceURI"]);
}

/// Response to [`CreateFileUncompressionTaskRequest`].
#[non_exhaustive]
pub struct CreateFileUncompressionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC564A9A-BA5C-4499-A087-D9B9E76E*****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16Es*****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `FileUncompression-16ab5dd6-af02-480e-9ed7-a8d51b1*****`.
    pub task_id: Option<String>,
}

response! {
    CreateFileUncompressionTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}
