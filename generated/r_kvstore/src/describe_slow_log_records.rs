// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlowLogRecords`, from `r-kvstore/DescribeSlowLogRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SlowLogRecordType};

/// Returns commands that took too long on an instance, for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeSlowLogRecordsRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_slow_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlowLogRecordsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Whether slow commands of data nodes or of proxies are returned.
    pub slow_log_record_type: Option<Open<SlowLogRecordType>>,
    /// Word that a log entry has to contain to be returned.
    pub query_keyword: Option<String>,
    /// Kind of order, or the order in which the result is sorted.
    pub order_type: Option<Open<OrderType>>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl DescribeSlowLogRecordsRequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
    /// Sets `SlowLogRecordType`.
    pub fn slow_log_record_type(
        mut self,
        value: impl Into<Open<SlowLogRecordType>>,
    ) -> Self {
        self.slow_log_record_type = Some(value.into());
        self
    }
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<OrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeSlowLogRecordsRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SlowLogRecordType" => slow_log_record_type: query,
        "QueryKeyword" => query_keyword: query,
        "OrderType" => order_type: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeSlowLogRecordsRequest {
    type Response = DescribeSlowLogRecordsResponse;
    type Error = DescribeSlowLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeSlowLogRecords")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeSlowLogRecordsError] = &[
        DescribeSlowLogRecordsError::InvalidStartTimeMalformed,
        DescribeSlowLogRecordsError::InvalidEndTimeMalformed,
        DescribeSlowLogRecordsError::InvalidStartTimeAndEndTimeMalformed,
        DescribeSlowLogRecordsError::InvalidPageSizeMalformed,
        DescribeSlowLogRecordsError::IncorrectEngineVersion,
        DescribeSlowLogRecordsError::ServerBusy,
    ];
}

impl Paginated for DescribeSlowLogRecordsRequest {
    type Item = LogRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.log_records)
    }
}

/// Response to [`DescribeSlowLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeSlowLogRecordsResponse {
    /// When it began, or where the period begins that the data is about. Example: `2019-03-10T14:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `686BB8A6-BBA5-47E5-8A75-D2ADE433****`.
    pub request_id: Option<String>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp10n********`.
    pub instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeSlowLogRecordsResponse {
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageSize" => page_size: value,
        "InstanceId" => instance_id: value,
        "Engine" => engine: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Records found, one entry each.
    pub log_records: Vec<LogRecord>,
}

response! {
    Items {
        "LogRecords" => log_records: list(""),
    }
}

/// Records found, one entry each.
#[non_exhaustive]
pub struct LogRecord {
    /// Account that ran the slow command. Example: `0`.
    pub account: Option<String>,
    /// How long the command took. Example: `248`.
    pub elapsed_time: Option<i64>,
    /// Command that took too long, with its arguments. Example: `KEYS *`.
    pub command: Option<String>,
    /// Name of the database inside the instance. Example: `0`.
    pub db_name: Option<String>,
    /// When the command ran. Example: `2019-03-12T09:18:41Z`.
    pub execute_time: Option<Timestamp>,
    /// Number of the database; the newer `DBName` carries the same. Example: `0`.
    pub data_base_name: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1zxszhcgatnx****-db-0`.
    pub node_id: Option<String>,
    /// Login name of the account. Example: `demo`.
    pub account_name: Option<String>,
    /// Address of the client that sent the command. Example: `172.16.88.***`.
    pub ip_address: Option<String>,
}

response! {
    LogRecord {
        "Account" => account: value,
        "ElapsedTime" => elapsed_time: value,
        "Command" => command: value,
        "DBName" => db_name: value,
        "ExecuteTime" => execute_time: value,
        "DataBaseName" => data_base_name: value,
        "NodeId" => node_id: value,
        "AccountName" => account_name: value,
        "IPAddress" => ip_address: value,
    }
}

values! {
    /// Kind of order, or the order in which the result is sorted.
    pub enum OrderType {
        /// Smallest or earliest entry first.
        Asc = "ASC",
        /// Largest or latest entry first.
        Desc = "DESC",
    }
}

/// Errors that the documentation of [`DescribeSlowLogRecordsRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
/// - [`ServerBusy`](super::DocumentedError::ServerBusy)
pub type DescribeSlowLogRecordsError = super::DocumentedError;
