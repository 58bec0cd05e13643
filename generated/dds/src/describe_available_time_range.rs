// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableTimeRange`, from `dds/DescribeAvailableTimeRange.md`.

use alicloud_runtime::codegen::*;

/// Tells for which periods there are index analyses, and how they stand.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// use alicloud_dds::describe_available_time_range::TimeRangeStatus;
///
/// let request = alicloud_dds::DescribeAvailableTimeRangeRequest::new()
///     .instance_id("dds-bpxxxxxxxx");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_available_time_range(request)
///     .wait()
///     .until(TimeRangeStatus::Success)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableTimeRangeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-bpxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAvailableTimeRangeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableTimeRangeRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAvailableTimeRangeRequest {
    type Response = DescribeAvailableTimeRangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableTimeRange")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Stateful for DescribeAvailableTimeRangeRequest {
    type State = TimeRangeStatus;
    const FAILURES: &'static [TimeRangeStatus] = &[TimeRangeStatus::Failure];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.node_id)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .time_range
                .iter()
                .map(|v| (v.node_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeAvailableTimeRangeRequest`].
#[non_exhaustive]
pub struct DescribeAvailableTimeRangeResponse {
    /// Spans of time that the instance can be restored to.
    pub time_range: Vec<TimeRange>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5C344679-EDD7-4BC1-964B-DDE01C507BE5`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableTimeRangeResponse {
        "TimeRange" => time_range: list("TimeRange"),
        "RequestId" => request_id: value,
    }
}

/// Spans of time that the instance can be restored to.
#[non_exhaustive]
pub struct TimeRange {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-03-12T16Z`.
    pub end_time: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `2019-03-11T16Z`.
    pub start_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<Open<TimeRangeStatus>>,
    /// ID of the task, for asking how far it is. Example: `3223xxxx`.
    pub task_id: Option<String>,
}

response! {
    TimeRange {
        "EndTime" => end_time: value,
        "NodeId" => node_id: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum TimeRangeStatus {
        /// Can be restored to.
        Success = "Success",
        /// Being prepared; cannot be used yet.
        Creating = "Creating",
        /// Preparation failed.
        Failure = "Failure",
    }
}
