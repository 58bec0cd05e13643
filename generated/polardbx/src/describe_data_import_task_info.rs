// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataImportTaskInfo`, from `polardbx/DescribeDataImportTaskInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows a data import task with its failed and successful parts.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDataImportTaskInfoRequest::new()
///     .slink_task_id("...");
/// let reply = client.describe_data_import_task_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataImportTaskInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number that counts or picks out the fail page.
    pub fail_page_number: Option<i32>,
    /// How large the fail page is or is to be. Range: 5 to 100.
    pub fail_page_size: Option<i32>,
    /// Number that counts or picks out the success page.
    pub success_page_number: Option<i64>,
    /// How large the success page is or is to be.
    pub success_page_size: Option<i64>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
}

impl DescribeDataImportTaskInfoRequest {
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
    /// Sets `FailPageNumber`.
    #[inline]
    pub fn fail_page_number(mut self, value: i32) -> Self {
        self.fail_page_number = Some(value);
        self
    }
    /// Sets `FailPageSize`.
    #[inline]
    pub fn fail_page_size(mut self, value: i32) -> Self {
        self.fail_page_size = Some(value);
        self
    }
    /// Sets `SuccessPageNumber`.
    #[inline]
    pub fn success_page_number(mut self, value: i64) -> Self {
        self.success_page_number = Some(value);
        self
    }
    /// Sets `SuccessPageSize`.
    #[inline]
    pub fn success_page_size(mut self, value: i64) -> Self {
        self.success_page_size = Some(value);
        self
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeDataImportTaskInfoRequest {
        "RegionId" => region_id: query,
        "FailPageNumber" => fail_page_number: query,
        "FailPageSize" => fail_page_size: query,
        "SuccessPageNumber" => success_page_number: query,
        "SuccessPageSize" => success_page_size: query,
        "SlinkTaskId" => slink_task_id: query,
    }
}

impl Operation for DescribeDataImportTaskInfoRequest {
    type Response = DescribeDataImportTaskInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDataImportTaskInfo")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDataImportTaskInfoRequest`], which the documentation does not describe.
pub type DescribeDataImportTaskInfoResponse = alicloud_runtime::UndocumentedResponse;
