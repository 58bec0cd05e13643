// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNisInspectionTask`, from `nis/UpdateNisInspectionTask.md`.

use alicloud_runtime::codegen::*;

/// Sets the status of a network inspection task.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::UpdateNisInspectionTaskRequest::new()
///     .inspection_task_id("...");
/// let reply = client.update_nis_inspection_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNisInspectionTaskRequest {
    /// **Required.** Inspection that is meant; each run gives a report. Length: 1 to 128.
    pub inspection_task_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<NisInspectionTaskStatus>>,
}

impl UpdateNisInspectionTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InspectionTaskId`, which is required.
    pub fn inspection_task_id(mut self, value: impl Into<String>) -> Self {
        self.inspection_task_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<NisInspectionTaskStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    UpdateNisInspectionTaskRequest {
        "InspectionTaskId" => inspection_task_id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateNisInspectionTaskRequest {
    type Response = UpdateNisInspectionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateNisInspectionTask")
        .required(&["InspectionTaskId"]);
}

/// Response to [`UpdateNisInspectionTaskRequest`], which the documentation does not describe.
pub type UpdateNisInspectionTaskResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum NisInspectionTaskStatus {
        /// The task is switched off.
        Inactive = "Inactive",
        /// In use.
        Active = "Active",
    }
}
