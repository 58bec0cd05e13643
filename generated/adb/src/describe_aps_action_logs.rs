// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsActionLogs`, from `adb/DescribeApsActionLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists log entries of the real-time ingestion jobs of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsActionLogsRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...")
///     .workload_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_aps_action_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsActionLogsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the workload that the call is about.
    pub workload_id: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Keeps entries about this stage of the job.
    pub stage: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeApsActionLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `WorkloadId`, which is required.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Stage`.
    pub fn stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeApsActionLogsRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "WorkloadId" => workload_id: query,
        "Keyword" => keyword: query,
        "Stage" => stage: query,
        "State" => state: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeApsActionLogsRequest {
    type Response = DescribeApsActionLogsResponse;
    type Error = DescribeApsActionLogsError;
    const INFO: OperationInfo = super::operation("DescribeApsActionLogs")
        .required(&["DBClusterId", "RegionId", "StartTime", "EndTime", "WorkloadId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeApsActionLogsError] = &[
        DescribeApsActionLogsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeApsActionLogsRequest {
    type Item = ActionLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.action_logs)
    }
}

/// Response to [`DescribeApsActionLogsRequest`].
#[non_exhaustive]
pub struct DescribeApsActionLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EDBA27-AF3E-5966-9503-FD1557E19167`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1r053byu48p****`.
    pub db_cluster_id: Option<String>,
    /// ID of the workload that the item belongs to or stands for.
    /// Example: `aps-hz109vpvt4fg8528d****`.
    pub workload_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The action logs that were found or are concerned, one entry each.
    pub action_logs: Vec<ActionLog>,
    /// Details about the access denied. Example: `text`.
    pub access_denied_detail: Option<String>,
}

response! {
    DescribeApsActionLogsResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "WorkloadId" => workload_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ActionLogs" => action_logs: list(""),
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// The action logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ActionLog {
    /// Moment that the record or the action belongs to. Example: `2023-02-01T05:46:30Z`.
    pub time: Option<Timestamp>,
    /// Stage of the job. Example: `FullDataSync`.
    pub stage: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `INFO,WARN,ERROR`.
    pub state: Option<String>,
    /// Text of the log entry. Example: `DDL migration job finished`.
    pub context: Option<String>,
}

response! {
    ActionLog {
        "Time" => time: value,
        "Stage" => stage: value,
        "State" => state: value,
        "Context" => context: value,
    }
}

/// Errors that the documentation of [`DescribeApsActionLogsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeApsActionLogsError = super::DocumentedError;
