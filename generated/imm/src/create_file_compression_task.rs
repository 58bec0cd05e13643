// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileCompressionTask`, from `imm/CreateFileCompressionTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ};

/// Starts a task that packs files into an archive and stores it; files can be renamed meanwhile.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::CreateFileCompressionTaskRequest::new()
///     .project_name("...")
///     .target_uri("...");
/// let reply = client.create_file_compression_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileCompressionTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// Servers that the content is fetched from.
    pub sources: Vec<FileCompressionTaskSource>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Address of a JSON file that lists the files to pack, for lists too long for the call.
    pub source_manifest_uri: Option<String>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Notation or file format of the compressed.
    pub compressed_format: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateFileCompressionTaskRequest {
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
    /// Sets `Sources`.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<FileCompressionTaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `SourceManifestURI`.
    pub fn source_manifest_uri(mut self, value: impl Into<String>) -> Self {
        self.source_manifest_uri = Some(value.into());
        self
    }
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `CompressedFormat`.
    pub fn compressed_format(mut self, value: impl Into<String>) -> Self {
        self.compressed_format = Some(value.into());
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
    CreateFileCompressionTaskRequest {
        "ProjectName" => project_name: query,
        "Sources" => sources: query_json,
        "CredentialConfig" => credential_config: query_json,
        "SourceManifestURI" => source_manifest_uri: query,
        "TargetURI" => target_uri: query,
        "CompressedFormat" => compressed_format: query,
        "UserData" => user_data: query,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateFileCompressionTaskRequest {
    type Response = CreateFileCompressionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFileCompressionTask")
        .required(&["ProjectName", "TargetURI"]);
}

/// Response to [`CreateFileCompressionTaskRequest`].
#[non_exhaustive]
pub struct CreateFileCompressionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC564A9A-BA5C-4499-A087-D9B9E76E*****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16Es*****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `FileCompression-3579a380-6f7a-4a9d-b9d2-65996*****`.
    pub task_id: Option<String>,
}

response! {
    CreateFileCompressionTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct FileCompressionTaskSource {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Second name that the item goes by.
    pub alias: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
}

impl FileCompressionTaskSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Alias`.
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    FileCompressionTaskSource {
        "URI" => uri: field,
        "Alias" => alias: field,
        "Mode" => mode: field,
    }
}
