// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupLatency`, from `cloudapi/DescribeGroupLatency.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupLatencyMonitorItem};

/// Returns the average latency of an API group in an environment over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeGroupLatencyRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .stage_name("...")
///     .group_id("...");
/// let reply = client.describe_group_latency(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupLatencyRequest {
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

impl DescribeGroupLatencyRequest {
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
    DescribeGroupLatencyRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeGroupLatencyRequest {
    type Response = DescribeGroupLatencyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGroupLatency")
        .required(&["StartTime", "EndTime", "StageName", "GroupId"])
        .read_only();
}

/// Response to [`DescribeGroupLatencyRequest`].
#[non_exhaustive]
pub struct DescribeGroupLatencyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75DC3AB0-421C-5371-8170-86AEABF77AD0`.
    pub request_id: Option<String>,
    /// How long requests took, over time.
    pub latency_packet: Vec<GroupLatencyMonitorItem>,
}

response! {
    DescribeGroupLatencyResponse {
        "RequestId" => request_id: value,
        "LatencyPacket" => latency_packet: list("MonitorItem"),
    }
}
