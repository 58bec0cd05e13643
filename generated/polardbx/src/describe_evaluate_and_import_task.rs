// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvaluateAndImportTask`, from `polardbx/DescribeEvaluateAndImportTask.md`.

use alicloud_runtime::codegen::*;

/// Shows one task that evaluates a source database and imports it.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeEvaluateAndImportTaskRequest::new();
/// let reply = client.describe_evaluate_and_import_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTaskRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl DescribeEvaluateAndImportTaskRequest {
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
    /// Sets `SlinkTaskId`.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeEvaluateAndImportTaskRequest {
        "RegionId" => region_id: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for DescribeEvaluateAndImportTaskRequest {
    type Response = DescribeEvaluateAndImportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEvaluateAndImportTask")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEvaluateAndImportTaskRequest`], which the documentation does not describe.
pub type DescribeEvaluateAndImportTaskResponse = alicloud_runtime::UndocumentedResponse;
