// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditRecords`, from `r-kvstore/DescribeAuditRecords.md`.

use alicloud_runtime::codegen::*;

/// Returns the commands that audit logging has recorded on an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeAuditRecordsRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_audit_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditRecordsRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Number of the database whose records are wanted; without it, all databases count.
    pub database_name: Option<String>,
    /// Keyword, such as a command, that a record has to contain.
    pub query_keywords: Option<String>,
    /// Client IP address whose records are wanted; without it, all clients count.
    pub host_address: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeAuditRecordsRequest {
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
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
        self
    }
    /// Sets `HostAddress`.
    pub fn host_address(mut self, value: impl Into<String>) -> Self {
        self.host_address = Some(value.into());
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
}

request! {
    DescribeAuditRecordsRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "AccountName" => account_name: query,
        "DatabaseName" => database_name: query,
        "QueryKeywords" => query_keywords: query,
        "HostAddress" => host_address: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeAuditRecordsRequest {
    type Response = DescribeAuditRecordsResponse;
    type Error = DescribeAuditRecordsError;
    const INFO: OperationInfo = super::operation("DescribeAuditRecords")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeAuditRecordsError] = &[
        DescribeAuditRecordsError::IncorrectDBInstanceNotSupported,
        DescribeAuditRecordsError::InvalidEndTimeInvalid,
        DescribeAuditRecordsError::InvalidStartTimeMalformed,
        DescribeAuditRecordsError::InvalidEndTimeMalformed,
        DescribeAuditRecordsError::InvalidPageSizeMalformed,
        DescribeAuditRecordsError::InvalidPageNumbersMalformed,
        DescribeAuditRecordsError::InvalidQueryTimeFormat,
    ];
}

impl Paginated for DescribeAuditRecordsRequest {
    type Item = Sql;
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
        Some(&mut response.items.as_mut()?.sql)
    }
}

/// Response to [`DescribeAuditRecordsRequest`].
#[non_exhaustive]
pub struct DescribeAuditRecordsResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-03-25T12:10:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-03-24T12:10:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F5EB478-824E-4AC4-8D2B-58F31A02****`.
    pub request_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `r-bp1zxszhcgatnx****`.
    pub instance_name: Option<String>,
    /// How many items match in all, over all pages. Example: `22222`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeAuditRecordsResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "InstanceName" => instance_name: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Audited commands, one entry each.
    pub sql: Vec<Sql>,
}

response! {
    Items {
        "SQL" => sql: list(""),
    }
}

/// Audited commands, one entry each.
#[non_exhaustive]
pub struct Sql {
    /// IP address of the client that sent the command. Example: `127.0.0.1`.
    pub host_address: Option<String>,
    /// Command as the client sent it. Example: `CONFIG GET maxmemory`.
    pub sql_text: Option<String>,
    /// Database that the command ran in. Example: `demo`.
    pub database_name: Option<String>,
    /// Kind of the command, such as a read or a write. Example: `non_read_write`.
    pub sql_type: Option<String>,
    /// When the command ran. Example: `2019-03-25T03:22:08Z`.
    pub execute_time: Option<Timestamp>,
    /// How long the command took. Example: `0`.
    pub total_execution_times: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1zxszhcgatnx****-db-0`.
    pub node_id: Option<String>,
    /// Login name of the account. Example: `demo`.
    pub account_name: Option<String>,
    /// IP address of the endpoint. Example: `192.16.100.***`.
    pub ip_address: Option<String>,
}

response! {
    Sql {
        "HostAddress" => host_address: value,
        "SQLText" => sql_text: value,
        "DatabaseName" => database_name: value,
        "SQLType" => sql_type: value,
        "ExecuteTime" => execute_time: value,
        "TotalExecutionTimes" => total_execution_times: value,
        "NodeId" => node_id: value,
        "AccountName" => account_name: value,
        "IPAddress" => ip_address: value,
    }
}

/// Errors that the documentation of [`DescribeAuditRecordsRequest`] names.
///
/// - [`IncorrectDBInstanceNotSupported`](super::DocumentedError::IncorrectDBInstanceNotSupported)
/// - [`InvalidEndTimeInvalid`](super::DocumentedError::InvalidEndTimeInvalid)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumbersMalformed`](super::DocumentedError::InvalidPageNumbersMalformed)
/// - [`InvalidQueryTimeFormat`](super::DocumentedError::InvalidQueryTimeFormat)
pub type DescribeAuditRecordsError = super::DocumentedError;
