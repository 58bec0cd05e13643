// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNisInspectionTask`, from `nis/DeleteNisInspectionTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes an inspection task, so that networks are no longer inspected by it.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DeleteNisInspectionTaskRequest::new()
///     .inspection_task_id("...");
/// let reply = client.delete_nis_inspection_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNisInspectionTaskRequest {
    /// **Required.** Inspection that is meant; each run gives a report. Length: 1 to 128.
    pub inspection_task_id: Option<String>,
}

impl DeleteNisInspectionTaskRequest {
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
}

request! {
    DeleteNisInspectionTaskRequest {
        "InspectionTaskId" => inspection_task_id: query,
    }
}

impl Operation for DeleteNisInspectionTaskRequest {
    type Response = DeleteNisInspectionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNisInspectionTask")
        .required(&["InspectionTaskId"]);
}

/// Response to [`DeleteNisInspectionTaskRequest`], which the documentation does not describe.
pub type DeleteNisInspectionTaskResponse = alicloud_runtime::UndocumentedResponse;
