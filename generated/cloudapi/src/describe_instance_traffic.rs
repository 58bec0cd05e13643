// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceTraffic`, from `cloudapi/DescribeInstanceTraffic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupLatencyMonitorItem};

/// Returns request and response traffic of a dedicated instance over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeInstanceTrafficRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .stage_name("...")
///     .instance_id("...");
/// let reply = client.describe_instance_traffic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTrafficRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceTrafficRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceTrafficRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceTrafficRequest {
    type Response = DescribeInstanceTrafficResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceTraffic")
        .required(&["StartTime", "EndTime", "StageName", "InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceTrafficRequest`].
#[non_exhaustive]
pub struct DescribeInstanceTrafficResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// Traffic, over time.
    pub instance_traffic: Vec<GroupLatencyMonitorItem>,
}

response! {
    DescribeInstanceTrafficResponse {
        "RequestId" => request_id: value,
        "InstanceTraffic" => instance_traffic: list("MonitorItem"),
    }
}
