// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLLogCount`, from `gpdb/DescribeSQLLogCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SeryValue};

/// Returns how many audit log entries an instance wrote over a period, as a series.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeSQLLogCountRequest::new()
///     .db_instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_sql_log_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLLogCountRequest {
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
}

impl DescribeSQLLogCountRequest {
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
}

request! {
    DescribeSQLLogCountRequest {
        "DBInstanceId" => db_instance_id: query,
        "QueryKeywords" => query_keywords: query,
        "StartTime" => start_time: query,
        "Database" => database: query,
        "User" => user: query,
        "EndTime" => end_time: query,
        "ExecuteCost" => execute_cost: query,
        "SourceIP" => source_ip: query,
        "ExecuteState" => execute_state: query,
        "OperationClass" => operation_class: query,
        "OperationType" => operation_type: query,
        "MaxExecuteCost" => max_execute_cost: query,
        "MinExecuteCost" => min_execute_cost: query,
    }
}

impl Operation for DescribeSQLLogCountRequest {
    type Response = DescribeSQLLogCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLLogCount")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeSQLLogCountRequest`].
#[non_exhaustive]
pub struct DescribeSQLLogCountResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-12-14T11:22Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7565770E-7C45-462D-BA4A-8A**********`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2020-12-12T11:22Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the database cluster that the item belongs to or stands for. Example: `gp-xxxxxxxx`.
    pub db_cluster_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<SQLLogCountItem>,
}

response! {
    DescribeSQLLogCountResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "DBClusterId" => db_cluster_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLLogCountItem {
    /// The series that were found or are concerned, one entry each.
    pub series: Vec<Sery>,
    /// Name that people know the item by. Example: `gp-xxxxxxxx`.
    pub name: Option<String>,
}

response! {
    SQLLogCountItem {
        "Series" => series: list(""),
        "Name" => name: value,
    }
}

/// The series that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Sery {
    /// The values that were found or are concerned, one entry each.
    pub values: Vec<SeryValue>,
}

response! {
    Sery {
        "Values" => values: list(""),
    }
}
