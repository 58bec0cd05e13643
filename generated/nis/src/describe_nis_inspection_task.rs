// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNisInspectionTask`, from `nis/DescribeNisInspectionTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the settings of one network inspection task.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DescribeNisInspectionTaskRequest::new()
///     .inspection_task_id("...");
/// let reply = client.describe_nis_inspection_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNisInspectionTaskRequest {
    /// **Required.** Inspection that is meant; each run gives a report. Length: 1 to 128.
    pub inspection_task_id: Option<String>,
}

impl DescribeNisInspectionTaskRequest {
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
    DescribeNisInspectionTaskRequest {
        "InspectionTaskId" => inspection_task_id: query,
    }
}

impl Operation for DescribeNisInspectionTaskRequest {
    type Response = DescribeNisInspectionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNisInspectionTask")
        .required(&["InspectionTaskId"])
        .read_only();
}

/// Response to [`DescribeNisInspectionTaskRequest`], which the documentation does not describe.
pub type DescribeNisInspectionTaskResponse = alicloud_runtime::UndocumentedResponse;
