// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStructureImportTaskInfo`, from `polardbx/DescribeStructureImportTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows a task that imports table structures, with its state.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeStructureImportTaskInfoRequest::new()
///     .slink_task_id("...");
/// let reply = client.describe_structure_import_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStructureImportTaskInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl DescribeStructureImportTaskInfoRequest {
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
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeStructureImportTaskInfoRequest {
        "RegionId" => region_id: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for DescribeStructureImportTaskInfoRequest {
    type Response = DescribeStructureImportTaskInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStructureImportTaskInfo")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStructureImportTaskInfoRequest`], which the documentation does not describe.
pub type DescribeStructureImportTaskInfoResponse = alicloud_runtime::UndocumentedResponse;
