// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateOnceTask`, from `sas/GenerateOnceTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a one-time scan task of a given type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GenerateOnceTaskRequest::new()
///     .task_type("...")
///     .task_name("...")
///     .param("...");
/// let reply = client.generate_once_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateOnceTaskRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GenerateOnceTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Param`, which is required.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GenerateOnceTaskRequest {
        "TaskType" => task_type: query,
        "TaskName" => task_name: query,
        "Param" => param: query,
        "Source" => source: query,
    }
}

impl Operation for GenerateOnceTaskRequest {
    type Response = GenerateOnceTaskResponse;
    type Error = GenerateOnceTaskError;
    const INFO: OperationInfo = super::operation("GenerateOnceTask")
        .required(&["TaskType", "TaskName", "Param"]);
    const ERRORS: &'static [GenerateOnceTaskError] = &[
        GenerateOnceTaskError::TaskRepeat,
        GenerateOnceTaskError::AssetsCollectionFrequencyLimit,
        GenerateOnceTaskError::NoPermission,
        GenerateOnceTaskError::ServerError,
    ];
}

/// Response to [`GenerateOnceTaskRequest`].
#[non_exhaustive]
pub struct GenerateOnceTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BB6B8FA-39E8-5654-A309-8EED13B1****`.
    pub request_id: Option<String>,
    /// Whether a new task can be started, which is not so while another runs. Example: `true`.
    pub can_create: Option<bool>,
    /// ID of the most recent task. Example: `38730bb078f4a1461d4ed283994c****`.
    pub last_task: Option<String>,
    /// Time that is set or recorded for this: collect. Example: `1670307567000`.
    pub collect_time: Option<i64>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `38730bb078f4a1461d4ed283994c****`.
    pub task_id: Option<String>,
    /// How many there are of this: finish. Example: `61`.
    pub finish_count: Option<i32>,
}

response! {
    GenerateOnceTaskResponse {
        "RequestId" => request_id: value,
        "CanCreate" => can_create: value,
        "LastTask" => last_task: value,
        "CollectTime" => collect_time: value,
        "TotalCount" => total_count: value,
        "TaskId" => task_id: value,
        "FinishCount" => finish_count: value,
    }
}

/// Errors that the documentation of [`GenerateOnceTaskRequest`] names.
///
/// - [`TaskRepeat`](super::DocumentedError::TaskRepeat)
/// - [`AssetsCollectionFrequencyLimit`](super::DocumentedError::AssetsCollectionFrequencyLimit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GenerateOnceTaskError = super::DocumentedError;
