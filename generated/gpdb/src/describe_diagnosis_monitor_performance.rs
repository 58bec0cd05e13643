// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisMonitorPerformance`, from `gpdb/DescribeDiagnosisMonitorPerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns how queries of an elastic storage instance performed over a period, for plotting.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDiagnosisMonitorPerformanceRequest::new()
///     .db_instance_id("...")
///     .database("...");
/// let reply = client.describe_diagnosis_monitor_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    pub user: Option<String>,
    /// **Required.** Which database of the instance is meant; statements and figures of others are left
    /// out.
    pub database: Option<String>,
    /// Conditions that narrow the list down.
    pub query_condition: Option<String>,
}

impl DescribeDiagnosisMonitorPerformanceRequest {
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
    /// Sets `Database`, which is required.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `QueryCondition`.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisMonitorPerformanceRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "User" => user: query,
        "Database" => database: query,
        "QueryCondition" => query_condition: query,
    }
}

impl Operation for DescribeDiagnosisMonitorPerformanceRequest {
    type Response = DescribeDiagnosisMonitorPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisMonitorPerformance")
        .required(&["DBInstanceId", "Database"])
        .read_only();
}

/// Response to [`DescribeDiagnosisMonitorPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceResponse {
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Value at which the performances sets in. Example: `10000`.
    pub performances_threshold: Option<i32>,
    /// Whether queries were left out of the list. Example: `false`.
    pub performances_truncated: Option<bool>,
}

response! {
    DescribeDiagnosisMonitorPerformanceResponse {
        "Performances" => performances: list(""),
        "RequestId" => request_id: value,
        "PerformancesThreshold" => performances_threshold: value,
        "PerformancesTruncated" => performances_truncated: value,
    }
}

/// The performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Performance {
    /// Statement to look into; listed by
    /// [`DescribeDiagnosisRecords`](super::Client::describe_diagnosis_records).
    /// Example: `2022042612465401000000012903151998970`.
    pub query_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1651877940000`.
    pub start_time: Option<i64>,
    /// Milliseconds the query ran. Example: `1`.
    pub cost: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finished`.
    pub status: Option<String>,
    /// Login that ran the statement; as a filter, statements of others are left out.
    /// Example: `adbpguser`.
    pub user: Option<String>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    /// Example: `adbtest`.
    pub database: Option<String>,
}

response! {
    Performance {
        "QueryID" => query_id: value,
        "StartTime" => start_time: value,
        "Cost" => cost: value,
        "Status" => status: value,
        "User" => user: value,
        "Database" => database: value,
    }
}
