// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorData`, from `swas-open/DescribeMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Reads a metric of a server, such as vCPU, memory, disk I/O or traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeMonitorDataRequest::new()
///     .instance_id("...")
///     .metric_name("...")
///     .period("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorDataRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the metric goes by.
    pub metric_name: Option<String>,
    /// **Required.** Time that one data point covers.
    pub period: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many data points a page holds.
    pub length: Option<String>,
}

impl DescribeMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Length`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
}

request! {
    DescribeMonitorDataRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "MetricName" => metric_name: query,
        "Period" => period: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NextToken" => next_token: query,
        "Length" => length: query,
    }
}

impl Operation for DescribeMonitorDataRequest {
    type Response = DescribeMonitorDataResponse;
    type Error = DescribeMonitorDataError;
    const INFO: OperationInfo = super::operation("DescribeMonitorData")
        .required(
            &["RegionId", "InstanceId", "MetricName", "Period", "StartTime", "EndTime"],
        )
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMonitorDataError] = &[
        DescribeMonitorDataError::InternalError,
    ];
}

/// Response to [`DescribeMonitorDataRequest`].
#[non_exhaustive]
pub struct DescribeMonitorDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// The datapoints that are concerned.
    pub datapoints: Option<String>,
    /// Time that one data point covers. Example: `60`.
    pub period: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAV3MpHK1AP0pfERHZN5pu6nOc1nj4M9UaAZ/I8db***`.
    pub next_token: Option<String>,
}

response! {
    DescribeMonitorDataResponse {
        "RequestId" => request_id: value,
        "Datapoints" => datapoints: value,
        "Period" => period: value,
        "NextToken" => next_token: value,
    }
}

/// Errors that the documentation of [`DescribeMonitorDataRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorDataError = super::DocumentedError;
