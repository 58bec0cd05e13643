// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryMonitorValues`, from `r-kvstore/DescribeHistoryMonitorValues.md`.

use alicloud_runtime::codegen::*;

/// Returns measurements of an instance or a node for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeHistoryMonitorValuesRequest::new()
///     .instance_id("r-j6cxxxxxxxxxx3d4")
///     .start_time("2018-10-18T12:00:00Z")
///     .end_time("2018-10-19T12:00:00Z")
///     .interval_for_history("01m");
/// let reply = client.describe_history_monitor_values(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryMonitorValuesRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2018-10-18T12:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-10-19T12:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Deprecated; the service now picks the time between data points by the length of
    /// the query period. Unit: `m`. Example: `01m`.
    pub interval_for_history: Option<String>,
    /// Metrics to be returned, separated by commas. Example: `hscan`.
    pub monitor_keys: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0#6xxxxx5`.
    pub node_id: Option<String>,
    /// Role of the node asked about; needed only for a read replica, together with its node ID.
    pub node_role: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeHistoryMonitorValuesRequest {
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
    /// Sets `IntervalForHistory`, which is required.
    pub fn interval_for_history(mut self, value: impl Into<String>) -> Self {
        self.interval_for_history = Some(value.into());
        self
    }
    /// Sets `MonitorKeys`.
    pub fn monitor_keys(mut self, value: impl Into<String>) -> Self {
        self.monitor_keys = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `NodeRole`.
    pub fn node_role(mut self, value: impl Into<String>) -> Self {
        self.node_role = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryMonitorValuesRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IntervalForHistory" => interval_for_history: query,
        "MonitorKeys" => monitor_keys: query,
        "NodeId" => node_id: query,
        "NodeRole" => node_role: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeHistoryMonitorValuesRequest {
    type Response = DescribeHistoryMonitorValuesResponse;
    type Error = DescribeHistoryMonitorValuesError;
    const INFO: OperationInfo = super::operation("DescribeHistoryMonitorValues")
        .required(&["InstanceId", "StartTime", "EndTime", "IntervalForHistory"])
        .read_only();
    const ERRORS: &'static [DescribeHistoryMonitorValuesError] = &[
        DescribeHistoryMonitorValuesError::InvalidStartTimeMalformed,
        DescribeHistoryMonitorValuesError::InvalidEndTimeMalformed,
    ];
}

/// Response to [`DescribeHistoryMonitorValuesRequest`].
#[non_exhaustive]
pub struct DescribeHistoryMonitorValuesResponse {
    /// Measurements as JSON text by time; metrics that are zero are left out.
    /// Default: `0`. Example: `text`.
    pub monitor_history: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0997EE8-F4C2-4503-9168-85177ED78C70`.
    pub request_id: Option<String>,
}

response! {
    DescribeHistoryMonitorValuesResponse {
        "MonitorHistory" => monitor_history: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeHistoryMonitorValuesRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
pub type DescribeHistoryMonitorValuesError = super::DocumentedError;
