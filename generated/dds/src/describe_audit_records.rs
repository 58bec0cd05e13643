// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditRecords`, from `dds/DescribeAuditRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogicalOperator, RequestOrderType};

/// Lists audit log records of an instance for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAuditRecordsRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .end_time("2019-03-13T13:11:14Z")
///     .start_time("2019-03-13T12:11:14Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_audit_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditRecordsRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** End of the period to look at. Example: `2019-03-13T13:11:14Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-03-13T12:11:14Z`.
    pub start_time: Option<Timestamp>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Database to narrow the records down to. Example: `testdatabase`.
    pub database: Option<String>,
    /// Database account to narrow the records down to. Example: `root`.
    pub user: Option<String>,
    /// Whether records are returned as a stream or a log file is made; the latter is no longer in use.
    /// Default: `Stream`. Example: `Stream`.
    pub form: Option<Open<Form>>,
    /// Words to search for, separated by spaces. Items: at most 10. Example: `slow`.
    pub query_keywords: Option<String>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Whether records are sorted by time upwards or downwards. Default: `desc`. Example: `asc`.
    pub order_type: Option<Open<RequestOrderType>>,
    /// Whether all keywords have to occur or one suffices. Default: `and`. Example: `and`.
    pub logical_operator: Option<Open<LogicalOperator>>,
}

impl DescribeAuditRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<Open<Form>>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
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
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Open<RequestOrderType>>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl Into<Open<LogicalOperator>>) -> Self {
        self.logical_operator = Some(value.into());
        self
    }
}

request! {
    DescribeAuditRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "NodeId" => node_id: query,
        "Database" => database: query,
        "User" => user: query,
        "Form" => form: query,
        "QueryKeywords" => query_keywords: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "OrderType" => order_type: query,
        "LogicalOperator" => logical_operator: query,
    }
}

impl Operation for DescribeAuditRecordsRequest {
    type Response = DescribeAuditRecordsResponse;
    type Error = DescribeAuditRecordsError;
    const INFO: OperationInfo = super::operation("DescribeAuditRecords")
        .required(&["DBInstanceId", "EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAuditRecordsError] = &[
        DescribeAuditRecordsError::InvalidEndTimeFormat,
        DescribeAuditRecordsError::InvalidStartTimeFormat,
        DescribeAuditRecordsError::InvalidEndTimeInvalid,
        DescribeAuditRecordsError::InvalidParameterCombination,
        DescribeAuditRecordsError::InvalidQueryKeywordFormat,
        DescribeAuditRecordsError::InvalidDatabaseFormat,
        DescribeAuditRecordsError::InvalidQueryTimeFormat,
        DescribeAuditRecordsError::IncorrectSQLLogActiveStatus,
        DescribeAuditRecordsError::LogApiFrequencyExceeded,
        DescribeAuditRecordsError::ConcurrentTaskExceeded,
    ];
}

impl Paginated for DescribeAuditRecordsRequest {
    type Item = SQLRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeAuditRecordsRequest`].
#[non_exhaustive]
pub struct DescribeAuditRecordsResponse {
    /// Records of the audit log, one entry each.
    pub items: Vec<SQLRecord>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3278BEB8-503B-4E46-8F7E-D26E040C9769`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `40`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeAuditRecordsResponse {
        "Items" => items: list("SQLRecord"),
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Records of the audit log, one entry each.
#[non_exhaustive]
pub struct SQLRecord {
    /// Login name of the account. Example: `root`.
    pub account_name: Option<String>,
    /// Name of the database inside the instance. Example: `test123`.
    pub db_name: Option<String>,
    /// When the statement was executed. Example: `2019-03-11T03:30:27Z`.
    pub execute_time: Option<Timestamp>,
    /// Address that the client connected from. Example: `11.xxx.xxx.xxx`.
    pub host_address: Option<String>,
    /// How many documents the statement returned. Example: `2`.
    pub return_row_counts: Option<i64>,
    /// Statement that was executed. Example: `text`.
    pub syntax: Option<String>,
    /// MongoDB collection that was accessed. Example: `C1`.
    pub table_name: Option<String>,
    /// Thread of the server that did the operation. Example: `140682188297984`.
    pub thread_id: Option<String>,
    /// Microseconds that the statement took. Unit: `microseconds`. Example: `700`.
    pub total_execution_times: Option<i64>,
}

response! {
    SQLRecord {
        "AccountName" => account_name: value,
        "DBName" => db_name: value,
        "ExecuteTime" => execute_time: value,
        "HostAddress" => host_address: value,
        "ReturnRowCounts" => return_row_counts: value,
        "Syntax" => syntax: value,
        "TableName" => table_name: value,
        "ThreadID" => thread_id: value,
        "TotalExecutionTimes" => total_execution_times: value,
    }
}

values! {
    /// Whether records are returned as a stream or a log file is made; the latter is no longer in use.
    pub enum Form {
        /// Makes a log file and returns no records.
        File = "File",
        /// Returns the records themselves.
        Stream = "Stream",
    }
}

/// Errors that the documentation of [`DescribeAuditRecordsRequest`] names.
///
/// - [`InvalidEndTimeFormat`](super::DocumentedError::InvalidEndTimeFormat)
/// - [`InvalidStartTimeFormat`](super::DocumentedError::InvalidStartTimeFormat)
/// - [`InvalidEndTimeInvalid`](super::DocumentedError::InvalidEndTimeInvalid)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`InvalidQueryKeywordFormat`](super::DocumentedError::InvalidQueryKeywordFormat)
/// - [`InvalidDatabaseFormat`](super::DocumentedError::InvalidDatabaseFormat)
/// - [`InvalidQueryTimeFormat`](super::DocumentedError::InvalidQueryTimeFormat)
/// - [`IncorrectSQLLogActiveStatus`](super::DocumentedError::IncorrectSQLLogActiveStatus)
/// - [`LogApiFrequencyExceeded`](super::DocumentedError::LogApiFrequencyExceeded)
/// - [`ConcurrentTaskExceeded`](super::DocumentedError::ConcurrentTaskExceeded)
pub type DescribeAuditRecordsError = super::DocumentedError;
