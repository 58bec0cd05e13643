// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyActiveOperationTasks`, from `dds/ModifyActiveOperationTasks.md`.

use alicloud_runtime::codegen::*;

/// Moves the switchover of planned maintenance tasks to another time.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyActiveOperationTasksRequest::new()
///     .ids("11111,22222")
///     .switch_time("2019-10-17T18:50:00Z");
/// let reply = client.modify_active_operation_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyActiveOperationTasksRequest {
    /// **Required.** Maintenance tasks to work on, by their IDs, separated by commas.
    /// Example: `11111,22222`.
    pub ids: Option<String>,
    /// **Required.** When the switchover of the task takes place. Example: `2019-10-17T18:50:00Z`.
    pub switch_time: Option<Timestamp>,
    /// Whether preparation starts now; if so, the switchover time given is ignored. Example: `0`.
    pub immediate_start: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
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
    pub fn switch_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.switch_time = Some(value.into());
        self
    }
    /// Sets `ImmediateStart`.
    #[inline]
    pub fn immediate_start(mut self, value: i32) -> Self {
        self.immediate_start = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyActiveOperationTasksRequest {
        "Ids" => ids: query,
        "SwitchTime" => switch_time: query,
        "ImmediateStart" => immediate_start: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyActiveOperationTasksRequest {
    type Response = ModifyActiveOperationTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyActiveOperationTasks")
        .required(&["Ids", "SwitchTime"]);
}

/// Response to [`ModifyActiveOperationTasksRequest`].
#[non_exhaustive]
pub struct ModifyActiveOperationTasksResponse {
    /// Tasks that were changed, by ID, with commas between them. Example: `11111,22222`.
    pub ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CAAE9DDA-65FD-584C-A378-F1F24676****`.
    pub request_id: Option<String>,
}

response! {
    ModifyActiveOperationTasksResponse {
        "Ids" => ids: value,
        "RequestId" => request_id: value,
    }
}
