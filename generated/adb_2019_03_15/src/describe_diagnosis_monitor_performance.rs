// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiagnosisMonitorPerformance`, from `adb_2019_03_15/DescribeDiagnosisMonitorPerformance.md`.

use alicloud_runtime::codegen::*;

/// Fetches start, cost and resource use of the queries in a time range, for charting.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeDiagnosisMonitorPerformanceRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...")
///     .query_condition("...");
/// let reply = client.describe_diagnosis_monitor_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Conditions that narrow the list down.
    pub query_condition: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeDiagnosisMonitorPerformanceRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueryCondition`, which is required.
    pub fn query_condition(mut self, value: impl Into<String>) -> Self {
        self.query_condition = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDiagnosisMonitorPerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "QueryCondition" => query_condition: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDiagnosisMonitorPerformanceRequest {
    type Response = DescribeDiagnosisMonitorPerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiagnosisMonitorPerformance")
        .required(&["DBClusterId", "StartTime", "EndTime", "RegionId", "QueryCondition"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiagnosisMonitorPerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDiagnosisMonitorPerformanceResponse {
    /// Value at which the performances sets in. Example: `10000`.
    pub performances_threshold: Option<i32>,
    /// Whether only part of the queries is returned. Example: `false`.
    pub performances_truncated: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F1AC5FD-16E9-5399-B81F-5AC434B1D9F8`.
    pub request_id: Option<String>,
    /// The performances that were found or are concerned, one entry each.
    pub performances: Vec<Performance>,
}

response! {
    DescribeDiagnosisMonitorPerformanceResponse {
        "PerformancesThreshold" => performances_threshold: value,
        "PerformancesTruncated" => performances_truncated: value,
        "RequestId" => request_id: value,
        "Performances" => performances: list(""),
    }
}

/// The performances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Performance {
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `202210311015270330101470300315153****`.
    pub process_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1669011260000`.
    pub start_time: Option<i64>,
    /// How long it took, or how much of a resource. Example: `252`.
    pub cost: Option<i64>,
    /// Number that is given for this: scan rows. Example: `2345`.
    pub scan_rows: Option<i64>,
    /// Highest memory that the query used. Example: `123`.
    pub peak_memory: Option<i64>,
    /// Host name or address of the rc. Example: `192.168.XX.XX`.
    pub rc_host: Option<String>,
    /// How large the scan is or is to be. Example: `123`.
    pub scan_size: Option<i64>,
    /// Name that the user logs on with. Example: `rpt`.
    pub user_name: Option<String>,
}

response! {
    Performance {
        "Status" => status: value,
        "ProcessId" => process_id: value,
        "StartTime" => start_time: value,
        "Cost" => cost: value,
        "ScanRows" => scan_rows: value,
        "PeakMemory" => peak_memory: value,
        "RcHost" => rc_host: value,
        "ScanSize" => scan_size: value,
        "UserName" => user_name: value,
    }
}
