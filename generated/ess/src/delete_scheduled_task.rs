// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScheduledTask`, from `ess/DeleteScheduledTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scheduled task, so that the group is no longer scaled at its times.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DeleteScheduledTaskRequest::new()
///     .scheduled_task_id("edRtShc57WGXdt8TlPbr****");
/// let reply = client.delete_scheduled_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScheduledTaskRequest {
    /// **Required.** ID of a scheduled task, as
    /// [`CreateScheduledTask`](super::Client::create_scheduled_task) returned it.
    /// Example: `edRtShc57WGXdt8TlPbr****`.
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
    type Error = DeleteScheduledTaskError;
    const INFO: OperationInfo = super::operation("DeleteScheduledTask")
        .required(&["ScheduledTaskId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteScheduledTaskError] = &[
        DeleteScheduledTaskError::InvalidScheduledTaskIdNotFound,
    ];
}

/// Response to [`DeleteScheduledTaskRequest`].
pub type DeleteScheduledTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteScheduledTaskRequest`] names.
///
/// - [`InvalidScheduledTaskIdNotFound`](super::DocumentedError::InvalidScheduledTaskIdNotFound)
pub type DeleteScheduledTaskError = super::DocumentedError;
