// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancePerformance`, from `dds/DescribeDBInstancePerformance.md`.

use alicloud_runtime::codegen::*;

/// Returns performance figures of an instance or a node for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstancePerformanceRequest::new()
///     .key("MongoDB_DetailedSpaceUsage")
///     .start_time("2019-03-11T12:30Z")
///     .end_time("2019-03-11T12:30Z")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_db_instance_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceRequest {
    /// **Required.** Measured quantities to return, with commas between them.
    /// Example: `MongoDB_DetailedSpaceUsage`.
    pub key: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2019-03-11T12:30Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-03-11T12:30Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Single node to work on, as [`DescribeReplicaSetRole`](super::Client::describe_replica_set_role)
    /// shows it. Example: `60xxxxx`.
    pub role_id: Option<String>,
    /// Node to return figures of, by its part in the replica set; not for sharded clusters.
    /// Default: `Primary`. Example: `Primary`.
    pub replica_set_role: Option<Open<ReplicaSetRole>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Time from one run, check or data point to the next. Example: `60`.
    pub interval: Option<String>,
    /// Search node whose figures are wanted; only for instances with search.
    /// Example: `dds-2zec12675c9e****-search`.
    pub search_id: Option<String>,
}

impl DescribeDBInstancePerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self
    }
    /// Sets `ReplicaSetRole`.
    pub fn replica_set_role(mut self, value: impl Into<Open<ReplicaSetRole>>) -> Self {
        self.replica_set_role = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `SearchId`.
    pub fn search_id(mut self, value: impl Into<String>) -> Self {
        self.search_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancePerformanceRequest {
        "Key" => key: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "RoleId" => role_id: query,
        "ReplicaSetRole" => replica_set_role: query,
        "RegionId" => region_id: query,
        "Interval" => interval: query,
        "SearchId" => search_id: query,
    }
}

impl Operation for DescribeDBInstancePerformanceRequest {
    type Response = DescribeDBInstancePerformanceResponse;
    type Error = DescribeDBInstancePerformanceError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancePerformance")
        .required(&["Key", "StartTime", "EndTime", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstancePerformanceError] = &[
        DescribeDBInstancePerformanceError::InvalidPerformanceKeyMalformed,
        DescribeDBInstancePerformanceError::InvalidStartTimeMalformed,
        DescribeDBInstancePerformanceError::InvalidEndTimeMalformed,
        DescribeDBInstancePerformanceError::InvalidStartTimeAndEndTimeMalformed,
    ];
}

/// Response to [`DescribeDBInstancePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancePerformanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `267F98DC-367D-4F20-B137-8B5B664D1C5D`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2019-03-11T12:20Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-03-11T12:30Z`.
    pub end_time: Option<Timestamp>,
    /// Figures returned, one entry each.
    pub performance_keys: Vec<PerformanceKey>,
}

response! {
    DescribeDBInstancePerformanceResponse {
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "PerformanceKeys" => performance_keys: list("PerformanceKey"),
    }
}

/// Figures returned, one entry each.
#[non_exhaustive]
pub struct PerformanceKey {
    /// Measured quantity that the values are for. Example: `MongoDB_DetailedSpaceUsage`.
    pub key: Option<String>,
    /// Data points of the figure.
    pub performance_values: Vec<PerformanceValue>,
    /// Unit that the figure beside it is counted in. Example: `MB`.
    pub unit: Option<String>,
    /// How the parts of a value are put together when it has several. Example: `cpu_usage`.
    pub value_format: Option<String>,
}

response! {
    PerformanceKey {
        "Key" => key: value,
        "PerformanceValues" => performance_values: list("PerformanceValue"),
        "Unit" => unit: value,
        "ValueFormat" => value_format: value,
    }
}

/// Data points of the figure.
#[non_exhaustive]
pub struct PerformanceValue {
    /// Day or moment that the record belongs to. Example: `2019-03-11T12:21:51Z`.
    pub date: Option<Timestamp>,
    /// What was measured at the moment. Example: `0.6`.
    pub value: Option<String>,
}

response! {
    PerformanceValue {
        "Date" => date: value,
        "Value" => value: value,
    }
}

values! {
    /// Node to return figures of, by its part in the replica set; not for sharded clusters.
    pub enum ReplicaSetRole {
        /// Takes the writes.
        Primary = "Primary",
        /// Copies from the primary and can take over.
        Secondary = "Secondary",
        /// Takes reads only.
        Readonly = "Readonly",
    }
}

/// Errors that the documentation of [`DescribeDBInstancePerformanceRequest`] names.
///
/// - [`InvalidPerformanceKeyMalformed`](super::DocumentedError::InvalidPerformanceKeyMalformed)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeAndEndTimeMalformed`](super::DocumentedError::InvalidStartTimeAndEndTimeMalformed)
pub type DescribeDBInstancePerformanceError = super::DocumentedError;
