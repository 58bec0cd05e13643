// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `clickhouse_2023_05_22/DescribeSlowLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the slow queries of a cluster one by one, within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeSlowLogRecordsRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// The query duration ms that are concerned.
    pub query_duration_ms: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `QueryDurationMs`.
    pub fn query_duration_ms(mut self, value: impl Into<String>) -> Self {
        self.query_duration_ms = Some(value.into());
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
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "QueryDurationMs" => query_duration_ms: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeSlowLogRecordsRequest {
    type Item = ResultSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result_set)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF203CC8-5F68-5E3F-8050-3C77DD65731A`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SlowLogRecordData>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SlowLogRecordData {
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `cc-bp100p4q1g9z32****`.
    pub db_instance_id: Option<i32>,
    /// Name that the database instance goes by. Example: `text`.
    pub db_instance_name: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Rows found, one entry each.
    pub result_set: Vec<ResultSet>,
}

response! {
    SlowLogRecordData {
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
        "TotalCount" => total_count: value,
        "ResultSet" => result_set: list(""),
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct ResultSet {
    /// When the query began or is to begin. Example: `2023-09-11 16:00:00`.
    pub query_start_time: Option<String>,
    /// Statement as the client sent it, before it was spread over nodes.
    /// Example: `'ae915a3ad30e77e67a7215d05b658cc6'`.
    pub initial_query_id: Option<String>,
    /// Number that is given for this: read rows. Example: `10`.
    pub read_rows: Option<i64>,
    /// Address that belongs to the initial. Example: `0:0:0:0:0:ffff:1edd65ea`.
    pub initial_address: Option<String>,
    /// Statement or text that was searched for. Example: `select * from test`.
    pub query: Option<String>,
    /// How much of the memory has been used. Example: `4941696`.
    pub memory_usage: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Example: `ExceptionWhileProcessing`.
    pub type_: Option<String>,
    /// How many bytes this is: read. Example: `4507128020832`.
    pub read_bytes: Option<i64>,
    /// User who started the query. Example: `bany`.
    pub initial_user: Option<String>,
    /// Milliseconds of this: query duration. Example: `3000`.
    pub query_duration_ms: Option<i64>,
    /// How many bytes this is: result. Example: `10`.
    pub result_bytes: Option<i64>,
}

response! {
    ResultSet {
        "QueryStartTime" => query_start_time: value,
        "InitialQueryId" => initial_query_id: value,
        "ReadRows" => read_rows: value,
        "InitialAddress" => initial_address: value,
        "Query" => query: value,
        "MemoryUsage" => memory_usage: value,
        "Type" => type_: value,
        "ReadBytes" => read_bytes: value,
        "InitialUser" => initial_user: value,
        "QueryDurationMs" => query_duration_ms: value,
        "ResultBytes" => result_bytes: value,
    }
}
