// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCycleTask`, from `sas/ModifyCycleTask.md`.

use alicloud_runtime::codegen::*;

/// Changes the interval of a periodic scan for images, urgent vulnerabilities or viruses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyCycleTaskRequest::new()
///     .config_id("...");
/// let reply = client.modify_cycle_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCycleTaskRequest {
    /// **Required.** ID that picks out one configuration entry.
    pub config_id: Option<String>,
    /// Name that the task goes by.
    pub task_name: Option<String>,
    /// Kind of work that the task does.
    pub task_type: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// How long the interval lasts or how often it comes round.
    pub interval_period: Option<i32>,
    /// When the task runs for the first time, in milliseconds since 1970.
    pub first_date_str: Option<i64>,
    /// When the target began or is to begin.
    pub target_start_time: Option<i32>,
    /// When the target ended or is to end.
    pub target_end_time: Option<i32>,
    /// Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<i32>,
}

impl ModifyCycleTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigId`, which is required.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IntervalPeriod`.
    #[inline]
    pub fn interval_period(mut self, value: i32) -> Self {
        self.interval_period = Some(value);
        self
    }
    /// Sets `FirstDateStr`.
    #[inline]
    pub fn first_date_str(mut self, value: i64) -> Self {
        self.first_date_str = Some(value);
        self
    }
    /// Sets `TargetStartTime`.
    #[inline]
    pub fn target_start_time(mut self, value: i32) -> Self {
        self.target_start_time = Some(value);
        self
    }
    /// Sets `TargetEndTime`.
    #[inline]
    pub fn target_end_time(mut self, value: i32) -> Self {
        self.target_end_time = Some(value);
        self
    }
    /// Sets `Param`.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyCycleTaskRequest {
        "ConfigId" => config_id: query,
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "PeriodUnit" => period_unit: query,
        "IntervalPeriod" => interval_period: query,
        "FirstDateStr" => first_date_str: query,
        "TargetStartTime" => target_start_time: query,
        "TargetEndTime" => target_end_time: query,
        "Param" => param: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyCycleTaskRequest {
    type Response = ModifyCycleTaskResponse;
    type Error = ModifyCycleTaskError;
    const INFO: OperationInfo = super::operation("ModifyCycleTask")
        .required(&["ConfigId"]);
    const ERRORS: &'static [ModifyCycleTaskError] = &[
        ModifyCycleTaskError::NoPermission,
        ModifyCycleTaskError::ServerError,
    ];
}

/// Response to [`ModifyCycleTaskRequest`].
pub type ModifyCycleTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyCycleTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyCycleTaskError = super::DocumentedError;
