// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAuditLogRecords`, from `adb/DescribeAuditLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Searches the SQL audit log of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAuditLogRecordsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_audit_log_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAuditLogRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Text to search for.
    pub query_keyword: Option<String>,
    /// Which kind of sql it is or is to be.
    pub sql_type: Option<String>,
    /// Keeps statements that succeeded, or those that failed.
    pub succeed: Option<String>,
    /// Address that belongs to the host.
    pub host_address: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Fields that the list is sorted by.
    pub order: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Keeps statements that ran for this proxy user.
    pub proxy_user: Option<String>,
}

impl DescribeAuditLogRecordsRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `QueryKeyword`.
    pub fn query_keyword(mut self, value: impl Into<String>) -> Self {
        self.query_keyword = Some(value.into());
        self
    }
    /// Sets `SqlType`.
    pub fn sql_type(mut self, value: impl Into<String>) -> Self {
        self.sql_type = Some(value.into());
        self
    }
    /// Sets `Succeed`.
    pub fn succeed(mut self, value: impl Into<String>) -> Self {
        self.succeed = Some(value.into());
        self
    }
    /// Sets `HostAddress`.
    pub fn host_address(mut self, value: impl Into<String>) -> Self {
        self.host_address = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
    /// Sets `ProxyUser`.
    pub fn proxy_user(mut self, value: impl Into<String>) -> Self {
        self.proxy_user = Some(value.into());
        self
    }
}

request! {
    DescribeAuditLogRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBName" => db_name: query,
        "QueryKeyword" => query_keyword: query,
        "SqlType" => sql_type: query,
        "Succeed" => succeed: query,
        "HostAddress" => host_address: query,
        "OrderType" => order_type: query,
        "User" => user: query,
        "Order" => order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ProxyUser" => proxy_user: query,
    }
}

impl Operation for DescribeAuditLogRecordsRequest {
    type Response = DescribeAuditLogRecordsResponse;
    type Error = DescribeAuditLogRecordsError;
    const INFO: OperationInfo = super::operation("DescribeAuditLogRecords")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAuditLogRecordsError] = &[
        DescribeAuditLogRecordsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeAuditLogRecordsRequest {
    type Item = AuditLogRecordItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeAuditLogRecordsRequest`].
#[non_exhaustive]
pub struct DescribeAuditLogRecordsResponse {
    /// How many items match in all, over all pages. Example: `6974`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A564B7F-8C00-43C0-8EC5-919FBB70573`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-t4nj8619bz2w3****`.
    pub db_cluster_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<AuditLogRecordItem>,
}

response! {
    DescribeAuditLogRecordsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DBClusterId" => db_cluster_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AuditLogRecordItem {
    /// Address that belongs to the host. Example: `100.104.XX.XX:43908`.
    pub host_address: Option<String>,
    /// Whether the statement succeeded. Example: `true`.
    pub succeed: Option<String>,
    /// Text of the SQL statement. Example: `SELECT * FROM adb_hdfs_import_source`.
    pub sql_text: Option<String>,
    /// Time that is set or recorded for this: total. Example: `216`.
    pub total_time: Option<String>,
    /// ID of the conn that the item belongs to or stands for. Example: `14356****`.
    pub conn_id: Option<String>,
    /// Name of the database inside the instance. Example: `adb_demo`.
    pub db_name: Option<String>,
    /// Which kind of SQL it is or is to be. Example: `SELECT`.
    pub sql_type: Option<String>,
    /// Time that is set or recorded for this: execute. Example: `2022-08-12 10:10:00`.
    pub execute_time: Option<String>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `202106081752021720161662490345362390`.
    pub process_id: Option<String>,
    /// User that the call or the item is about. Example: `test`.
    pub user: Option<String>,
}

response! {
    AuditLogRecordItem {
        "HostAddress" => host_address: value,
        "Succeed" => succeed: value,
        "SQLText" => sql_text: value,
        "TotalTime" => total_time: value,
        "ConnId" => conn_id: value,
        "DBName" => db_name: value,
        "SQLType" => sql_type: value,
        "ExecuteTime" => execute_time: value,
        "ProcessID" => process_id: value,
        "User" => user: value,
    }
}

/// Errors that the documentation of [`DescribeAuditLogRecordsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAuditLogRecordsError = super::DocumentedError;
