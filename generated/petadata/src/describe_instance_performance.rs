// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstancePerformance`, from `petadata/DescribeInstancePerformance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorData, PerformanceValue};

/// Shows monitoring data of one instance for chosen metrics and a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeInstancePerformanceRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .interval("2")
///     .key_list("sfn")
///     .start_time("2018-08-03T05:00:08Z")
///     .end_time("2018-08-03T06:00:08Z");
/// let reply = client.describe_instance_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancePerformanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// **Required.** Items of the kind key to work on or to narrow the list down to.
    pub key_list: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// The monitor group that the call is about.
    pub monitor_group: Option<String>,
    /// End of the period to look at.
    pub end: Option<String>,
}

impl DescribeInstancePerformanceRequest {
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
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `KeyList`, which is required.
    pub fn key_list(mut self, value: impl Into<String>) -> Self {
        self.key_list = Some(value.into());
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
    /// Sets `MonitorGroup`.
    pub fn monitor_group(mut self, value: impl Into<String>) -> Self {
        self.monitor_group = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    DescribeInstancePerformanceRequest {
        "InstanceId" => instance_id: query,
        "Interval" => interval: query,
        "KeyList" => key_list: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MonitorGroup" => monitor_group: query,
        "End" => end: query,
    }
}

impl Operation for DescribeInstancePerformanceRequest {
    type Response = DescribeInstancePerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstancePerformance")
        .required(&["InstanceId", "Interval", "KeyList", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeInstancePerformanceRequest`].
#[non_exhaustive]
pub struct DescribeInstancePerformanceResponse {
    /// The monitor data that were found or are concerned, one entry each.
    pub monitor_datas: Vec<MonitorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `830BB980-A7C9-4F02-B977-5CA73374AC05`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstancePerformanceResponse {
        "MonitorDatas" => monitor_datas: list("MonitorData"),
        "RequestId" => request_id: value,
    }
}
