// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsJobs`, from `adb/DescribeApsJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS jobs of a region by name or creation time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsJobsRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_aps_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsJobsRequest {
    /// **Required.** Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps items created at this moment or later.
    pub create_time_start: Option<String>,
    /// Keeps items created at this moment or earlier.
    pub create_time_end: Option<String>,
    /// Name that the aps job goes by.
    pub aps_job_name: Option<String>,
}

impl DescribeApsJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CreateTimeStart`.
    pub fn create_time_start(mut self, value: impl Into<String>) -> Self {
        self.create_time_start = Some(value.into());
        self
    }
    /// Sets `CreateTimeEnd`.
    pub fn create_time_end(mut self, value: impl Into<String>) -> Self {
        self.create_time_end = Some(value.into());
        self
    }
    /// Sets `ApsJobName`.
    pub fn aps_job_name(mut self, value: impl Into<String>) -> Self {
        self.aps_job_name = Some(value.into());
        self
    }
}

request! {
    DescribeApsJobsRequest {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: form,
        "CreateTimeStart" => create_time_start: form,
        "CreateTimeEnd" => create_time_end: form,
        "ApsJobName" => aps_job_name: form,
    }
}

impl Operation for DescribeApsJobsRequest {
    type Response = DescribeApsJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsJobs")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeApsJobsRequest`], which the documentation does not describe.
pub type DescribeApsJobsResponse = alicloud_runtime::UndocumentedResponse;
