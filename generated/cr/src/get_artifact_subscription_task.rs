// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArtifactSubscriptionTask`, from `cr/GetArtifactSubscriptionTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one run of an artifact subscription as a whole.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetArtifactSubscriptionTaskRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .task_id("crast-40le4es9yh0p****");
/// let reply = client.get_artifact_subscription_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is. Example: `crast-40le4es9yh0p****`.
    pub task_id: Option<String>,
}

impl GetArtifactSubscriptionTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetArtifactSubscriptionTaskRequest {
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetArtifactSubscriptionTaskRequest {
    type Response = GetArtifactSubscriptionTaskResponse;
    type Error = GetArtifactSubscriptionTaskError;
    const INFO: OperationInfo = super::operation("GetArtifactSubscriptionTask")
        .method("GET")
        .required(&["InstanceId", "TaskId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetArtifactSubscriptionTaskError] = &[
        GetArtifactSubscriptionTaskError::NoPrivilege,
        GetArtifactSubscriptionTaskError::SystemError,
    ];
}

/// Response to [`GetArtifactSubscriptionTaskRequest`].
#[non_exhaustive]
pub struct GetArtifactSubscriptionTaskResponse {
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12589EF7-96E2-4554-AAD7-F7209E88CAD3`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `crast-40le4es9yh0p****`.
    pub task_id: Option<String>,
    /// How far the task has come or how it ended. Example: `RUNNING`.
    pub task_status: Option<String>,
    /// How the subscription task ended. Example: `SUCCESS`.
    pub task_result: Option<String>,
    /// Kind of work that the task does. Example: `AUTO`.
    pub task_type: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1568718468000`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1691979202000`.
    pub end_time: Option<i64>,
    /// Kind of artifact, such as an ordinary or an accelerated image.
    pub artifact_type: Option<String>,
    /// Public registry that the images are fetched from. Example: `DOCKER_HUB`.
    pub source_provider: Option<String>,
    /// Kind of the repository that images are fetched from. Example: `PUBLIC`.
    pub source_repo_type: Option<String>,
    /// Namespace in the public registry that the images are fetched from. Example: `library`.
    pub source_namespace_name: Option<String>,
    /// Repository in the public registry that the images are fetched from. Example: `nginx`.
    pub source_repo_name: Option<String>,
    /// Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// How many image tags the task has to fetch. Example: `6`.
    pub tag_total_count: Option<i64>,
    /// How many image tags the task has fetched. Example: `1`.
    pub tag_subscription_count: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    GetArtifactSubscriptionTaskResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "TaskId" => task_id: value,
        "TaskStatus" => task_status: value,
        "TaskResult" => task_result: value,
        "TaskType" => task_type: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "ArtifactType" => artifact_type: value,
        "SourceProvider" => source_provider: value,
        "SourceRepoType" => source_repo_type: value,
        "SourceNamespaceName" => source_namespace_name: value,
        "SourceRepoName" => source_repo_name: value,
        "NamespaceName" => namespace_name: value,
        "RepoName" => repo_name: value,
        "TagTotalCount" => tag_total_count: value,
        "TagSubscriptionCount" => tag_subscription_count: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`GetArtifactSubscriptionTaskRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetArtifactSubscriptionTaskError = super::DocumentedError;
