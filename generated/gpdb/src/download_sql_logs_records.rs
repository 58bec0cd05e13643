// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadSQLLogsRecords`, from `gpdb/DownloadSQLLogsRecords.md`.

use alicloud_runtime::codegen::*;

/// Starts a download of slow SQL records of an instance;
/// [`DescribeDownloadSQLLogs`](super::Client::describe_download_sql_logs) leads to the file.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DownloadSQLLogsRecordsRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.download_sql_logs_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadSQLLogsRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// The query keywords that are concerned.
    pub query_keywords: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Range: 0 to 200.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// Seconds the statement took.
    pub execute_cost: Option<String>,
    /// Address of the client.
    pub source_ip: Option<String>,
    /// Whether the statement succeeded (`success`) or not (`fail`).
    pub execute_state: Option<String>,
    /// Size, model or class of the operation.
    pub operation_class: Option<String>,
    /// Kind of operation that the call or the record is about.
    pub operation_type: Option<String>,
    /// Largest value, allowed or found, of this: execute cost.
    pub max_execute_cost: Option<String>,
    /// Shortest time a statement took, in seconds.
    pub min_execute_cost: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DownloadSQLLogsRecordsRequest {
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
    /// Sets `QueryKeywords`.
    pub fn query_keywords(mut self, value: impl Into<String>) -> Self {
        self.query_keywords = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
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
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `ExecuteCost`.
    pub fn execute_cost(mut self, value: impl Into<String>) -> Self {
        self.execute_cost = Some(value.into());
        self
    }
    /// Sets `SourceIP`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ExecuteState`.
    pub fn execute_state(mut self, value: impl Into<String>) -> Self {
        self.execute_state = Some(value.into());
        self
    }
    /// Sets `OperationClass`.
    pub fn operation_class(mut self, value: impl Into<String>) -> Self {
        self.operation_class = Some(value.into());
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `MaxExecuteCost`.
    pub fn max_execute_cost(mut self, value: impl Into<String>) -> Self {
        self.max_execute_cost = Some(value.into());
        self
    }
    /// Sets `MinExecuteCost`.
    pub fn min_execute_cost(mut self, value: impl Into<String>) -> Self {
        self.min_execute_cost = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DownloadSQLLogsRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "QueryKeywords" => query_keywords: query,
        "StartTime" => start_time: query,
        "Database" => database: query,
        "User" => user: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ExecuteCost" => execute_cost: query,
        "SourceIP" => source_ip: query,
        "ExecuteState" => execute_state: query,
        "OperationClass" => operation_class: query,
        "OperationType" => operation_type: query,
        "MaxExecuteCost" => max_execute_cost: query,
        "MinExecuteCost" => min_execute_cost: query,
        "Lang" => lang: query,
    }
}

impl Operation for DownloadSQLLogsRecordsRequest {
    type Response = DownloadSQLLogsRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadSQLLogsRecords")
        .required(&["DBInstanceId", "StartTime", "EndTime"]);
}

/// Response to [`DownloadSQLLogsRecordsRequest`].
#[non_exhaustive]
pub struct DownloadSQLLogsRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7565770E-7C45-462D-BA4A-8A5396F2CAD1`.
    pub request_id: Option<String>,
    /// ID of the download that the item belongs to or stands for. Example: `11`.
    pub download_id: Option<i64>,
}

response! {
    DownloadSQLLogsRecordsResponse {
        "RequestId" => request_id: value,
        "DownloadId" => download_id: value,
    }
}
