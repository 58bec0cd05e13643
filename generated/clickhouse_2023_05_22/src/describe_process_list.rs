// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProcessList`, from `clickhouse_2023_05_22/DescribeProcessList.md`.

use alicloud_runtime::codegen::*;

/// Lists the queries that a cluster is running right now.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeProcessListRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_process_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProcessListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// The query duration ms that are concerned.
    pub query_duration_ms: Option<String>,
    /// Keeps queries that this user started.
    pub initial_user: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Statement as the client sent it, before it was spread over nodes.
    pub initial_query_id: Option<String>,
    /// What the queries are sorted by.
    pub query_order: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl DescribeProcessListRequest {
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
    /// Sets `QueryDurationMs`.
    pub fn query_duration_ms(mut self, value: impl Into<String>) -> Self {
        self.query_duration_ms = Some(value.into());
        self
    }
    /// Sets `InitialUser`.
    pub fn initial_user(mut self, value: impl Into<String>) -> Self {
        self.initial_user = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `InitialQueryId`.
    pub fn initial_query_id(mut self, value: impl Into<String>) -> Self {
        self.initial_query_id = Some(value.into());
        self
    }
    /// Sets `QueryOrder`.
    #[inline]
    pub fn query_order(mut self, value: i64) -> Self {
        self.query_order = Some(value);
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
    DescribeProcessListRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "QueryDurationMs" => query_duration_ms: query,
        "InitialUser" => initial_user: query,
        "Keyword" => keyword: query,
        "InitialQueryId" => initial_query_id: query,
        "QueryOrder" => query_order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for DescribeProcessListRequest {
    type Response = DescribeProcessListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeProcessList")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeProcessListRequest {
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

/// Response to [`DescribeProcessListRequest`].
#[non_exhaustive]
pub struct DescribeProcessListResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ProcessData>,
}

response! {
    DescribeProcessListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ProcessData {
    /// ID of the database instance that the item belongs to or stands for. Example: `cc-xxxx`.
    pub db_instance_id: Option<i32>,
    /// Name that the database instance goes by. Example: `text`.
    pub db_instance_name: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Rows found, one entry each.
    pub result_set: Vec<ResultSet>,
}

response! {
    ProcessData {
        "DBInstanceID" => db_instance_id: value,
        "DBInstanceName" => db_instance_name: value,
        "TotalCount" => total_count: value,
        "ResultSet" => result_set: list(""),
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct ResultSet {
    /// Statement as the client sent it, before it was spread over nodes.
    /// Example: `'79f7e40b-87e2-4ef4-b6df-21889a3a030e'`.
    pub initial_query_id: Option<String>,
    /// When the query began or is to begin. Example: `2023-07-23T10:13:23Z`.
    pub query_start_time: Option<Timestamp>,
    /// Address that belongs to the initial. Example: `0:0:0:0:0:ffff:1edd65ea`.
    pub initial_address: Option<String>,
    /// Statement or text that was searched for. Example: `select * from test`.
    pub query: Option<String>,
    /// User who started the query. Example: `bany`.
    pub initial_user: Option<String>,
    /// Milliseconds of this: query duration. Example: `1000`.
    pub query_duration_ms: Option<i64>,
}

response! {
    ResultSet {
        "InitialQueryId" => initial_query_id: value,
        "QueryStartTime" => query_start_time: value,
        "InitialAddress" => initial_address: value,
        "Query" => query: value,
        "InitialUser" => initial_user: value,
        "QueryDurationMs" => query_duration_ms: value,
    }
}
