// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTaskInfo`, from `dds/ModifyTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Acts on tasks of the task center, as far as their state allows.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyTaskInfoRequest::new()
///     .region_id("cn-hangzhou")
///     .task_id("t-83br18hlpdrw3uxxxx")
///     .step_name("exec_task")
///     .task_action("modifySwitchTime");
/// let reply = client.modify_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTaskInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is. Example: `t-83br18hlpdrw3uxxxx`.
    pub task_id: Option<String>,
    /// **Required.** Step of the task that the change applies to. Example: `exec_task`.
    pub step_name: Option<String>,
    /// **Required.** What is done with the task, out of the actions that it allows.
    /// Example: `modifySwitchTime`.
    pub task_action: Option<String>,
    /// Details of the action, as a JSON text. Example: `{\"recoverMode\":\"immediate\"}`.
    pub action_params: Option<String>,
}

impl ModifyTaskInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `StepName`, which is required.
    pub fn step_name(mut self, value: impl Into<String>) -> Self {
        self.step_name = Some(value.into());
        self
    }
    /// Sets `TaskAction`, which is required.
    pub fn task_action(mut self, value: impl Into<String>) -> Self {
        self.task_action = Some(value.into());
        self
    }
    /// Sets `ActionParams`.
    pub fn action_params(mut self, value: impl Into<String>) -> Self {
        self.action_params = Some(value.into());
        self
    }
}

request! {
    ModifyTaskInfoRequest {
        "RegionId" => region_id: query,
        "TaskId" => task_id: query,
        "StepName" => step_name: query,
        "TaskAction" => task_action: query,
        "ActionParams" => action_params: query,
    }
}

impl Operation for ModifyTaskInfoRequest {
    type Response = ModifyTaskInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTaskInfo")
        .required(&["RegionId", "TaskId", "StepName", "TaskAction"])
        .region("RegionId");
}

/// Response to [`ModifyTaskInfoRequest`].
#[non_exhaustive]
pub struct ModifyTaskInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6163731A-XXXX-XXXX-B934-3388DE70C217`.
    pub request_id: Option<String>,
    /// First task for which the change failed; the rest is not tried.
    pub error_task_id: Option<String>,
    /// How many tasks were changed. Example: `1`.
    pub success_count: Option<String>,
    /// Code of the reason why the call or the item failed.
    pub error_code: Option<String>,
}

response! {
    ModifyTaskInfoResponse {
        "RequestId" => request_id: value,
        "ErrorTaskId" => error_task_id: value,
        "SuccessCount" => success_count: value,
        "ErrorCode" => error_code: value,
    }
}
