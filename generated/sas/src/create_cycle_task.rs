// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCycleTask`, from `sas/CreateCycleTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a periodic scan, for images, urgent vulnerabilities or viruses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateCycleTaskRequest::new()
///     .task_name("...")
///     .task_type("...")
///     .period_unit("...")
///     .interval_period(1)
///     .first_date_str(1)
///     .target_start_time(1)
///     .target_end_time(1)
///     .enable(1);
/// let reply = client.create_cycle_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCycleTaskRequest {
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// **Required.** How long the interval lasts or how often it comes round.
    pub interval_period: Option<i32>,
    /// **Required.** When the task runs for the first time, in milliseconds since 1970.
    pub first_date_str: Option<i64>,
    /// **Required.** When the target began or is to begin.
    pub target_start_time: Option<i32>,
    /// **Required.** When the target ended or is to end.
    pub target_end_time: Option<i32>,
    /// Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enable: Option<i32>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl CreateCycleTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`, which is required.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `IntervalPeriod`, which is required.
    #[inline]
    pub fn interval_period(mut self, value: i32) -> Self {
        self.interval_period = Some(value);
        self
    }
    /// Sets `FirstDateStr`, which is required.
    #[inline]
    pub fn first_date_str(mut self, value: i64) -> Self {
        self.first_date_str = Some(value);
        self
    }
    /// Sets `TargetStartTime`, which is required.
    #[inline]
    pub fn target_start_time(mut self, value: i32) -> Self {
        self.target_start_time = Some(value);
        self
    }
    /// Sets `TargetEndTime`, which is required.
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    CreateCycleTaskRequest {
        "TaskName" => task_name: query,
        "TaskType" => task_type: query,
        "PeriodUnit" => period_unit: query,
        "IntervalPeriod" => interval_period: query,
        "FirstDateStr" => first_date_str: query,
        "TargetStartTime" => target_start_time: query,
        "TargetEndTime" => target_end_time: query,
        "Param" => param: query,
        "Enable" => enable: query,
        "Source" => source: query,
    }
}

impl Operation for CreateCycleTaskRequest {
    type Response = CreateCycleTaskResponse;
    type Error = CreateCycleTaskError;
    const INFO: OperationInfo = super::operation("CreateCycleTask")
        .required(
            &[
                "TaskName",
                "TaskType",
                "PeriodUnit",
                "IntervalPeriod",
                "FirstDateStr",
                "TargetStartTime",
                "TargetEndTime",
                "Enable",
            ],
        );
    const ERRORS: &'static [CreateCycleTaskError] = &[
        CreateCycleTaskError::NoPermission,
        CreateCycleTaskError::ServerError,
    ];
}

/// Response to [`CreateCycleTaskRequest`].
pub type CreateCycleTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateCycleTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateCycleTaskError = super::DocumentedError;
