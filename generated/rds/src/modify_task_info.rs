// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTaskInfo`, from `rds/ModifyTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Acts on tasks of the task center, for example on a step that waits.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyTaskInfoRequest::new()
///     .task_id("...");
/// let reply = client.modify_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTaskInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// Step of the task that the action applies to.
    pub step_name: Option<String>,
    /// What is done, or is to be done, about the task.
    pub task_action: Option<String>,
    /// Settings of the action, as JSON text.
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
    /// Sets `StepName`.
    pub fn step_name(mut self, value: impl Into<String>) -> Self {
        self.step_name = Some(value.into());
        self
    }
    /// Sets `TaskAction`.
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
        .required(&["RegionId", "TaskId"])
        .region("RegionId");
}

/// Response to [`ModifyTaskInfoRequest`].
#[non_exhaustive]
pub struct ModifyTaskInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `18B3000C-2B06-5D4F-AA5B-456D5FBCA55B`.
    pub request_id: Option<String>,
    /// First task that could not be changed. Example: `t-83br18hlw11ue610yo`.
    pub error_task_id: Option<String>,
    /// How many items were changed. Example: `5`.
    pub success_count: Option<String>,
    /// Code of the reason why the call or the item failed.
    /// Example: `mst.errorcode.success.errormessage`.
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
