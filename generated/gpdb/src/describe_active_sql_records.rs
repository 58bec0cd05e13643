// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveSQLRecords`, from `gpdb/DescribeActiveSQLRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the SQL statements that run in an instance at the moment.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeActiveSQLRecordsRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_active_sql_records(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveSQLRecordsRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// How long the min lasts.
    pub min_duration: Option<String>,
    /// How long the max lasts.
    pub max_duration: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
}

impl DescribeActiveSQLRecordsRequest {
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
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `MinDuration`.
    pub fn min_duration(mut self, value: impl Into<String>) -> Self {
        self.min_duration = Some(value.into());
        self
    }
    /// Sets `MaxDuration`.
    pub fn max_duration(mut self, value: impl Into<String>) -> Self {
        self.max_duration = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

request! {
    DescribeActiveSQLRecordsRequest {
        "DBInstanceId" => db_instance_id: query,
        "Database" => database: query,
        "User" => user: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Keyword" => keyword: query,
        "MinDuration" => min_duration: query,
        "MaxDuration" => max_duration: query,
        "Order" => order: query,
    }
}

impl Operation for DescribeActiveSQLRecordsRequest {
    type Response = DescribeActiveSQLRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveSQLRecords")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeActiveSQLRecordsRequest`].
#[non_exhaustive]
pub struct DescribeActiveSQLRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// The queries that were found or are concerned, one entry each.
    pub queries: Vec<Query>,
}

response! {
    DescribeActiveSQLRecordsResponse {
        "RequestId" => request_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Queries" => queries: list(""),
    }
}

/// The queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Query {
    /// ID of the p that the item belongs to or stands for. Example: `6164`.
    pub pid: Option<String>,
    /// ID of the session that the item belongs to or stands for. Example: `6612`.
    pub session_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Option<String>,
    /// When the query started. Example: `2022-05-07T06:59Z`.
    pub query_start: Option<Timestamp>,
    /// How long the query lasts. Example: `60`.
    pub query_duration: Option<String>,
    /// Statement or text that was searched for. Example: `text`.
    pub query: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `testuser`.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `xg_analyse`.
    pub database: Option<String>,
    /// Address of the client. Example: `0.0.0.0`.
    pub client_addr: Option<String>,
    /// Whether the statement is cut off. Example: `false`.
    pub sql_truncated: Option<String>,
    /// Value at which the sql truncated sets in. Example: `1024`.
    pub sql_truncated_threshold: Option<String>,
}

response! {
    Query {
        "PID" => pid: value,
        "SessionID" => session_id: value,
        "State" => state: value,
        "QueryStart" => query_start: value,
        "QueryDuration" => query_duration: value,
        "Query" => query: value,
        "User" => user: value,
        "Database" => database: value,
        "ClientAddr" => client_addr: value,
        "SqlTruncated" => sql_truncated: value,
        "SqlTruncatedThreshold" => sql_truncated_threshold: value,
    }
}
