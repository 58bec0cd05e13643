// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartNisInspectionTask`, from `nis/StartNisInspectionTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an inspection task at once.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::StartNisInspectionTaskRequest::new()
///     .inspection_task_id("...");
/// let reply = client.start_nis_inspection_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartNisInspectionTaskRequest {
    /// **Required.** Inspection that is meant; each run gives a report. Length: 1 to 128.
    pub inspection_task_id: Option<String>,
}

impl StartNisInspectionTaskRequest {
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
    StartNisInspectionTaskRequest {
        "InspectionTaskId" => inspection_task_id: query,
    }
}

impl Operation for StartNisInspectionTaskRequest {
    type Response = StartNisInspectionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartNisInspectionTask")
        .required(&["InspectionTaskId"]);
}

/// Response to [`StartNisInspectionTaskRequest`], which the documentation does not describe.
pub type StartNisInspectionTaskResponse = alicloud_runtime::UndocumentedResponse;
