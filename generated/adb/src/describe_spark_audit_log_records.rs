// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkAuditLogRecords`, from `adb/DescribeSparkAuditLogRecords.md`.

use alicloud_runtime::codegen::*;

/// Searches the audit log of Spark statements by user, client, status, SQL text and time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkAuditLogRecordsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_spark_audit_log_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkAuditLogRecordsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
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
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the statement that the call is about.
    pub statement_id: Option<String>,
    /// Time that is set or recorded for this: total.
    pub total_time: Option<String>,
    /// Text of the SQL statement.
    pub sql_text: Option<String>,
    /// ID of the process that the call is about.
    pub process_id: Option<String>,
    /// IP address that belongs to the client.
    pub client_ip: Option<String>,
    /// Where the statement comes from.
    pub statement_source: Option<String>,
}

impl DescribeSparkAuditLogRecordsRequest {
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
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StatementId`.
    pub fn statement_id(mut self, value: impl Into<String>) -> Self {
        self.statement_id = Some(value.into());
        self
    }
    /// Sets `TotalTime`.
    pub fn total_time(mut self, value: impl Into<String>) -> Self {
        self.total_time = Some(value.into());
        self
    }
    /// Sets `SQLText`.
    pub fn sql_text(mut self, value: impl Into<String>) -> Self {
        self.sql_text = Some(value.into());
        self
    }
    /// Sets `ProcessId`.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `ClientIp`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets `StatementSource`.
    pub fn statement_source(mut self, value: impl Into<String>) -> Self {
        self.statement_source = Some(value.into());
        self
    }
}

request! {
    DescribeSparkAuditLogRecordsRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "User" => user: query,
        "Order" => order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ProxyUser" => proxy_user: query,
        "ResourceGroupName" => resource_group_name: query,
        "Status" => status: query,
        "StatementId" => statement_id: query,
        "TotalTime" => total_time: query,
        "SQLText" => sql_text: query,
        "ProcessId" => process_id: query,
        "ClientIp" => client_ip: query,
        "StatementSource" => statement_source: query,
    }
}

impl Operation for DescribeSparkAuditLogRecordsRequest {
    type Response = DescribeSparkAuditLogRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkAuditLogRecords")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkAuditLogRecordsRequest`], which the documentation does not describe.
pub type DescribeSparkAuditLogRecordsResponse = alicloud_runtime::UndocumentedResponse;
