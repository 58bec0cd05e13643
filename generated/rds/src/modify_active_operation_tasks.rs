// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `rds/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Moves the time of planned maintenance tasks, or starts them at once.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyActiveOperationTasksRequest::new()
///     .ids("...")
///     .switch_time("...");
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** When the instance is switched over.
    pub switch_time: Option<String>,
    /// Whether the tasks start at once; the switch time given is then ignored.
    pub immediate_start: Option<i32>,
}

impl ModifyActiveOperationTasksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `SwitchTime`, which is required.
    pub fn switch_time(mut self, value: impl Into<String>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ImmediateStart`.
    #[inline]
    pub fn immediate_start(mut self, value: i32) -> Self {
        self.immediate_start = Some(value);
        self
    }
}

request! {
    ModifyActiveOperationTasksRequest {
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = ModifyActiveOperationTasksError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .required(&["Ids", "SwitchTime"]);
    const ERRORS: &'static [ModifyActiveOperationTasksError] = &[
        ModifyActiveOperationTasksError::StartTimeBeforeNow,
        ModifyActiveOperationTasksError::RequiredParamNotFound,
        ModifyActiveOperationTasksError::InvalidTimeFormat,
        ModifyActiveOperationTasksError::TaskModifyError,
        ModifyActiveOperationTasksError::SwitchTimeAfterDeadline,
        ModifyActiveOperationTasksError::IncorrectTaskType,
        ModifyActiveOperationTasksError::TaskHasStarted,
        ModifyActiveOperationTasksError::IncorrectTaskStatus,
        ModifyActiveOperationTasksError::OrderComboInstanceNotAllowOperate,
        ModifyActiveOperationTasksError::PricePricingPlanResultNotFound,
        ModifyActiveOperationTasksError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct ModifyActiveOperationTasksResponse {
    /// The ids that are concerned. Example: `11111,22222`.
    pub ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9ADB6BE-1598-57FC-B86D-D7F4C69B****`.
    pub request_id: Option<String>,
}

response! {
    ModifyActiveOperationTasksResponse {
        "Ids" => ids: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyActiveOperationTasksRequest`] names.
///
/// - [`StartTimeBeforeNow`](super::DocumentedError::StartTimeBeforeNow)
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidTimeFormat`](super::DocumentedError::InvalidTimeFormat)
/// - [`TaskModifyError`](super::DocumentedError::TaskModifyError)
/// - [`SwitchTimeAfterDeadline`](super::DocumentedError::SwitchTimeAfterDeadline)
/// - [`IncorrectTaskType`](super::DocumentedError::IncorrectTaskType)
/// - [`TaskHasStarted`](super::DocumentedError::TaskHasStarted)
/// - [`IncorrectTaskStatus`](super::DocumentedError::IncorrectTaskStatus)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyActiveOperationTasksError = super::DocumentedError;
