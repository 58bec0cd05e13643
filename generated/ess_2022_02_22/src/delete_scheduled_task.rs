// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScheduledTask`, from `ess_2022_02_22/DeleteScheduledTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled task; nothing is scaled at its times any more.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DeleteScheduledTaskRequest::new()
///     .scheduled_task_id("...");
/// let reply = client.delete_scheduled_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScheduledTaskRequest {
    /// **Required.** ID of the scheduled task that the call is about.
    pub scheduled_task_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteScheduledTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScheduledTaskId`, which is required.
    pub fn scheduled_task_id(mut self, value: impl Into<String>) -> Self {
        self.scheduled_task_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteScheduledTaskRequest {
        "ScheduledTaskId" => scheduled_task_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteScheduledTaskRequest {
    type Response = DeleteScheduledTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScheduledTask")
        .required(&["ScheduledTaskId"])
        .region("RegionId");
}

/// Response to [`DeleteScheduledTaskRequest`].
pub type DeleteScheduledTaskResponse = alicloud_runtime::EmptyResponse;
