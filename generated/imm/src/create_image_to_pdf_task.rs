// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImageToPDFTask`, from `imm/CreateImageToPDFTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Chain, CredentialConfig, Mns, Notification, RocketMQ, TaskSource};

/// Starts a task that turns several images into a single PDF file in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_image_to_pdf_task::TaskSource;
///
/// let request = alicloud_imm::CreateImageToPDFTaskRequest::new()
///     .project_name("...")
///     .sources([TaskSource::new()])
///     .target_uri("...");
/// let reply = client.create_image_to_pdf_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageToPDFTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Servers that the content is fetched from.
    pub sources: Vec<TaskSource>,
    /// **Required.** Address of the file to write, as `oss://` with bucket and object.
    pub target_uri: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Settings of the credential, and what it works with.
    pub credential_config: Option<CredentialConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateImageToPDFTaskRequest {
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
    /// Sets `Sources`, which is required.
    pub fn sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<TaskSource>>,
    ) -> Self {
        self.sources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetURI`, which is required.
    pub fn target_uri(mut self, value: impl Into<String>) -> Self {
        self.target_uri = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CredentialConfig`.
    pub fn credential_config(mut self, value: impl Into<CredentialConfig>) -> Self {
        self.credential_config = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateImageToPDFTaskRequest {
        "ProjectName" => project_name: query,
        "Sources" => sources: query_json,
        "TargetURI" => target_uri: query,
        "UserData" => user_data: query,
        "CredentialConfig" => credential_config: query_json,
        "Tags" => tags: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateImageToPDFTaskRequest {
    type Response = CreateImageToPDFTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateImageToPDFTask")
        .required(&["ProjectName", "Sources", "TargetURI"]);
}

/// Response to [`CreateImageToPDFTaskRequest`].
#[non_exhaustive]
pub struct CreateImageToPDFTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC564A9A-BA5C-4499-A087-D9B9E76E*****`.
    pub request_id: Option<String>,
    /// ID of one event. Example: `0ED-1Bz8z71k5TtsUejT4UJ16Es*****`.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `ImageToPDF-cbe6ae3e-f8dc-4566-9da7-535d5d*****`.
    pub task_id: Option<String>,
}

response! {
    CreateImageToPDFTaskResponse {
        "RequestId" => request_id: value,
        "EventId" => event_id: value,
        "TaskId" => task_id: value,
    }
}
