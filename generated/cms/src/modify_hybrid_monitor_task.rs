// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridMonitorTask`, from `cms/ModifyHybridMonitorTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttachLabel, Express, Filter, GroupBy, SLSProcessConfig, SLSProcessConfigFilter, Statistic};

/// Changes a task that computes metrics from logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyHybridMonitorTaskRequest::new()
///     .task_id("...");
/// let reply = client.modify_hybrid_monitor_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskRequest {
    /// **Required.** ID of the monitoring or probing task.
    pub task_id: Option<String>,
    /// Name of the monitoring task, to recognize it by.
    pub task_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How often data is collected.
    pub collect_interval: Option<String>,
    /// Labels that are added to the metric, one entry each. Items: at most 10.
    pub attach_labels: Vec<AttachLabel>,
    /// How logs are turned into metrics.
    pub sls_process_config: Option<SLSProcessConfig>,
}

impl ModifyHybridMonitorTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CollectInterval`.
    pub fn collect_interval(mut self, value: impl Into<String>) -> Self {
        self.collect_interval = Some(value.into());
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
    /// Sets `SLSProcessConfig`.
    pub fn sls_process_config(mut self, value: impl Into<SLSProcessConfig>) -> Self {
        self.sls_process_config = Some(value.into());
        self
    }
}

request! {
    ModifyHybridMonitorTaskRequest {
        "TaskId" => task_id: query,
        "TaskName" => task_name: query,
        "Description" => description: query,
        "CollectInterval" => collect_interval: query,
        "AttachLabels" => attach_labels: query,
        "SLSProcessConfig" => sls_process_config: query,
    }
}

impl Operation for ModifyHybridMonitorTaskRequest {
    type Response = ModifyHybridMonitorTaskResponse;
    type Error = ModifyHybridMonitorTaskError;
    const INFO: OperationInfo = super::operation("ModifyHybridMonitorTask")
        .required(&["TaskId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyHybridMonitorTaskError] = &[
        ModifyHybridMonitorTaskError::Any,
        ModifyHybridMonitorTaskError::InternalError,
    ];
}

/// Response to [`ModifyHybridMonitorTaskRequest`].
#[non_exhaustive]
pub struct ModifyHybridMonitorTaskResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Invalid.SLSConfig`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11145B76-566A-5D80-A8A3-FAD98D310079`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    ModifyHybridMonitorTaskResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyHybridMonitorTaskRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHybridMonitorTaskError = super::DocumentedError;
