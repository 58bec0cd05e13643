// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCacheAnalysisReportList`, from `r-kvstore/DescribeCacheAnalysisReportList.md`.

use alicloud_runtime::codegen::*;

/// Lists the key analyses of an instance with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeCacheAnalysisReportListRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.describe_cache_analysis_report_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// How many days back from today are looked at. Example: `7`.
    pub days: Option<i32>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0`.
    pub node_id: Option<String>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the result is wanted. Range: 1 to 2147483647. Example: `1`.
    pub page_numbers: Option<i32>,
}

impl DescribeCacheAnalysisReportListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Days`.
    #[inline]
    pub fn days(mut self, value: i32) -> Self {
        self.days = Some(value);
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumbers`.
    #[inline]
    pub fn page_numbers(mut self, value: i32) -> Self {
        self.page_numbers = Some(value);
        self
    }
}

request! {
    DescribeCacheAnalysisReportListRequest {
        "InstanceId" => instance_id: query,
        "Days" => days: query,
        "NodeId" => node_id: query,
        "PageSize" => page_size: query,
        "PageNumbers" => page_numbers: query,
    }
}

impl Operation for DescribeCacheAnalysisReportListRequest {
    type Response = DescribeCacheAnalysisReportListResponse;
    type Error = DescribeCacheAnalysisReportListError;
    const INFO: OperationInfo = super::operation("DescribeCacheAnalysisReportList")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeCacheAnalysisReportListError] = &[
        DescribeCacheAnalysisReportListError::IncorrectEngineVersion,
    ];
}

/// Response to [`DescribeCacheAnalysisReportListRequest`].
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportListResponse {
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `1041xxxx`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `743D0A03-52DE-4E6F-8D09-EC1414CFB1AD`.
    pub request_id: Option<String>,
    /// Analyses of one day each.
    pub daily_tasks: Vec<DailyTask>,
    /// How many items this page holds. Example: `6`.
    pub page_record_count: Option<i32>,
    /// Which page of the result is wanted. Example: `1`.
    pub page_numbers: Option<i32>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeCacheAnalysisReportListResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "DailyTasks" => daily_tasks: list("DailyTask"),
        "PageRecordCount" => page_record_count: value,
        "PageNumbers" => page_numbers: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Analyses of one day each.
#[non_exhaustive]
pub struct DailyTask {
    /// Day or moment that the record belongs to. Example: `2019-08-01Z`.
    pub date: Option<String>,
    /// Analysis tasks of the day, one entry each.
    pub tasks: Vec<Task>,
}

response! {
    DailyTask {
        "Date" => date: value,
        "Tasks" => tasks: list("Task"),
    }
}

/// Analysis tasks of the day, one entry each.
#[non_exhaustive]
pub struct Task {
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0`.
    pub node_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-08-01T19:08:49Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
    /// ID of the task, for asking how far it is. Example: `1564657730`.
    pub task_id: Option<String>,
}

response! {
    Task {
        "NodeId" => node_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribeCacheAnalysisReportListRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type DescribeCacheAnalysisReportListError = super::DocumentedError;
