// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridMonitorTask`, from `cms/CreateHybridMonitorTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttachLabel, Express, Filter, GroupBy, SLSProcessConfig, SLSProcessConfigFilter, Statistic};

/// Creates a task that brings data of cloud products into a namespace or computes metrics from
/// logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CreateHybridMonitorTaskRequest::new()
///     .namespace("...")
///     .task_type("...")
///     .collect_target_type("...");
/// let reply = client.create_hybrid_monitor_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridMonitorTaskRequest {
    /// **Required.** Store for metrics that the data goes to.
    pub namespace: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name of the monitoring task, to recognize it by.
    pub task_name: Option<String>,
    /// **Required.** Whether the task imports data of cloud products or makes metrics from logs.
    pub task_type: Option<String>,
    /// **Required.** Kind of data that is collected.
    pub collect_target_type: Option<String>,
    /// How often data is collected.
    pub collect_interval: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    pub group_id: Option<String>,
    /// Configuration of the data import, as YAML text.
    pub yarm_config: Option<String>,
    /// Member account of the resource directory, given when the management account calls on its behalf.
    pub target_user_id: Option<String>,
    /// Labels that are added to the metric, one entry each. Items: at most 10.
    pub attach_labels: Vec<AttachLabel>,
    /// Member accounts whose data is imported, with commas between them; only for the management
    /// account.
    pub target_user_id_list: Option<String>,
    /// How logs are turned into metrics.
    pub sls_process_config: Option<SLSProcessConfig>,
    /// Accounts at other cloud vendors whose data is brought in. Items: at most 50.
    pub cloud_access_id: Vec<String>,
}

impl CreateHybridMonitorTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `CollectTargetType`, which is required.
    pub fn collect_target_type(mut self, value: impl Into<String>) -> Self {
        self.collect_target_type = Some(value.into());
        self
    }
    /// Sets `CollectInterval`.
    pub fn collect_interval(mut self, value: impl Into<String>) -> Self {
        self.collect_interval = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `YARMConfig`.
    pub fn yarm_config(mut self, value: impl Into<String>) -> Self {
        self.yarm_config = Some(value.into());
        self
    }
    /// Sets `TargetUserId`.
    pub fn target_user_id(mut self, value: impl Into<String>) -> Self {
        self.target_user_id = Some(value.into());
        self
    }
    /// Sets `AttachLabels`.
    pub fn attach_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<AttachLabel>>,
    ) -> Self {
        self.attach_labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetUserIdList`.
    pub fn target_user_id_list(mut self, value: impl Into<String>) -> Self {
        self.target_user_id_list = Some(value.into());
        self
    }
    /// Sets `SLSProcessConfig`.
    pub fn sls_process_config(mut self, value: impl Into<SLSProcessConfig>) -> Self {
        self.sls_process_config = Some(value.into());
        self
    }
    /// Sets `CloudAccessId`.
    pub fn cloud_access_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_access_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateHybridMonitorTaskRequest {
        "Namespace" => namespace: query,
        "Description" => description: query,
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "CollectTargetType" => collect_target_type: query,
        "CollectInterval" => collect_interval: query,
        "GroupId" => group_id: query,
        "YARMConfig" => yarm_config: query,
        "TargetUserId" => target_user_id: query,
        "AttachLabels" => attach_labels: query,
        "TargetUserIdList" => target_user_id_list: query,
        "SLSProcessConfig" => sls_process_config: query,
        "CloudAccessId" => cloud_access_id: query,
    }
}

impl Operation for CreateHybridMonitorTaskRequest {
    type Response = CreateHybridMonitorTaskResponse;
    type Error = CreateHybridMonitorTaskError;
    const INFO: OperationInfo = super::operation("CreateHybridMonitorTask")
        .required(&["Namespace", "TaskType", "CollectTargetType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHybridMonitorTaskError] = &[
        CreateHybridMonitorTaskError::Any,
        CreateHybridMonitorTaskError::InternalError,
    ];
}

/// Response to [`CreateHybridMonitorTaskRequest`].
#[non_exhaustive]
pub struct CreateHybridMonitorTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `yamlConfigFail`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28CEA2E0-3E90-51B2-A7E8-B1ED75534E49`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// ID of the monitoring or probing task. Example: `36****`.
    pub task_id: Option<i64>,
}

response! {
    CreateHybridMonitorTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateHybridMonitorTaskRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHybridMonitorTaskError = super::DocumentedError;
