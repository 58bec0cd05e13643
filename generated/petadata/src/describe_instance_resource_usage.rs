// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceResourceUsage`, from `petadata/DescribeInstanceResourceUsage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DatabaseResourceUsageMonitorData};

/// Shows the space that one instance used over time: data, binlogs and the rest.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeInstanceResourceUsageRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx");
/// let reply = client.describe_instance_resource_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceResourceUsageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeInstanceResourceUsageRequest {
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceResourceUsageRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeInstanceResourceUsageRequest {
    type Response = DescribeInstanceResourceUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceResourceUsage")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeInstanceResourceUsageResponse {
    /// The monitor data that were found or are concerned, one entry each.
    pub monitor_datas: Vec<DatabaseResourceUsageMonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B2240BD1-B16F-440B-ACED-3ECBF2352DAA`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceResourceUsageResponse {
        "MonitorDatas" => monitor_datas: list("MonitorData"),
        "RequestId" => request_id: value,
    }
}
