// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisSQLInfo`, from `gpdb/DescribeDiagnosisSQLInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns one query in detail, with its text, plan, and timing.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDiagnosisSQLInfoRequest::new()
///     .db_instance_id("...")
///     .query_id("...")
///     .database("...");
/// let reply = client.describe_diagnosis_sql_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Statement to look into; listed by
    /// [`DescribeDiagnosisRecords`](super::Client::describe_diagnosis_records).
    pub query_id: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
}

impl DescribeDiagnosisSQLInfoRequest {
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
    /// Sets `QueryID`, which is required.
    pub fn query_id(mut self, value: impl Into<String>) -> Self {
        self.query_id = Some(value.into());
        self
    }
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisSQLInfoRequest {
        "DBInstanceId" => db_instance_id: query,
        "QueryID" => query_id: query,
        "Database" => database: query,
    }
}

impl Operation for DescribeDiagnosisSQLInfoRequest {
    type Response = DescribeDiagnosisSQLInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisSQLInfo")
        .required(&["DBInstanceId", "QueryID", "Database"])
        .read_only();
}

/// Response to [`DescribeDiagnosisSQLInfoRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisSQLInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `425AAA6A-63E0-1929-A1CE-3D9036CBC463`.
    pub request_id: Option<String>,
    /// Statement to look into; listed by
    /// [`DescribeDiagnosisRecords`](super::Client::describe_diagnosis_records).
    /// Example: `71403480878****`.
    pub query_id: Option<String>,
    /// ID of the session that the item belongs to or stands for. Example: `658****`.
    pub session_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1660719602199`.
    pub start_time: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `16`.
    pub duration: Option<i32>,
    /// Text of the statement. Example: `text`.
    pub sql_stmt: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `adbpguser`.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `adbtest`.
    pub database: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// Operators of the query, as JSON text.
    /// Example: `{\"children\":********\"startTime\":1660719602199}`.
    pub query_plan: Option<String>,
    /// Plan of the query, as text.
    pub text_plan: Option<String>,
    /// The sorted metrics that are concerned. Example: `text`.
    pub sorted_metrics: Option<String>,
    /// Largest value, allowed or found, of this: output rows. Example: `10`.
    pub max_output_rows: Option<String>,
}

response! {
    DescribeDiagnosisSQLInfoResponse {
        "RequestId" => request_id: value,
        "QueryID" => query_id: value,
        "SessionID" => session_id: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "SQLStmt" => sql_stmt: value,
        "User" => user: value,
        "Database" => database: value,
        "Status" => status: value,
        "QueryPlan" => query_plan: value,
        "TextPlan" => text_plan: value,
        "SortedMetrics" => sorted_metrics: value,
        "MaxOutputRows" => max_output_rows: value,
    }
}
