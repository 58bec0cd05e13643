// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupTraffic`, from `cloudapi/DescribeGroupTraffic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupLatencyMonitorItem};

/// Returns traffic of an API group in an environment over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeGroupTrafficRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .stage_name("...")
///     .group_id("...");
/// let reply = client.describe_group_traffic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupTrafficRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
}

impl DescribeGroupTrafficRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGroupTrafficRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeGroupTrafficRequest {
    type Response = DescribeGroupTrafficResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGroupTraffic")
        .required(&["StartTime", "EndTime", "StageName", "GroupId"])
        .read_only();
}

/// Response to [`DescribeGroupTrafficRequest`].
#[non_exhaustive]
pub struct DescribeGroupTrafficResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF924FE4-2EDD-4CD3-89EC-34E4708574E7`.
    pub request_id: Option<String>,
    /// Traffic, over time.
    pub traffic_per_second: Vec<GroupLatencyMonitorItem>,
}

response! {
    DescribeGroupTrafficResponse {
        "RequestId" => request_id: value,
        "TrafficPerSecond" => traffic_per_second: list("MonitorItem"),
    }
}
