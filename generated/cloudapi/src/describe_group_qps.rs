// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupQps`, from `cloudapi/DescribeGroupQps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorItem};

/// Returns request statistics of an API group in an environment over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeGroupQpsRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .stage_name("...")
///     .group_id("...");
/// let reply = client.describe_group_qps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupQpsRequest {
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

impl DescribeGroupQpsRequest {
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
    DescribeGroupQpsRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeGroupQpsRequest {
    type Response = DescribeGroupQpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGroupQps")
        .required(&["StartTime", "EndTime", "StageName", "GroupId"])
        .read_only();
}

/// Response to [`DescribeGroupQpsRequest`].
#[non_exhaustive]
pub struct DescribeGroupQpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E46F10-F26C-4AA0-BB69-FE2743D9AE62`.
    pub request_id: Option<String>,
    /// Requests a second counted for the group.
    pub group_qps: Vec<MonitorItem>,
}

response! {
    DescribeGroupQpsResponse {
        "RequestId" => request_id: value,
        "GroupQps" => group_qps: list("MonitorItem"),
    }
}
