// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvaluateAndImportTasks`, from `polardbx/DescribeEvaluateAndImportTasks.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks of a region that evaluate and import source databases.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeEvaluateAndImportTasksRequest::new();
/// let reply = client.describe_evaluate_and_import_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEvaluateAndImportTasksRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
}

impl DescribeEvaluateAndImportTasksRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeEvaluateAndImportTasksRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEvaluateAndImportTasksRequest {
    type Response = DescribeEvaluateAndImportTasksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEvaluateAndImportTasks")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEvaluateAndImportTasksRequest`], which the documentation does not describe.
pub type DescribeEvaluateAndImportTasksResponse = alicloud_runtime::UndocumentedResponse;
