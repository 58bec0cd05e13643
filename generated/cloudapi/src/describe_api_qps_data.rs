// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiQpsData`, from `cloudapi/DescribeApiQpsData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorItem};

/// Returns statistics on the queries per second of an API over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiQpsDataRequest::new()
///     .api_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_api_qps_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiQpsDataRequest {
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
}

impl DescribeApiQpsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
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
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    DescribeApiQpsDataRequest {
        "ApiId" => api_id: query,
        "GroupId" => group_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeApiQpsDataRequest {
    type Response = DescribeApiQpsDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiQpsData")
        .required(&["ApiId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeApiQpsDataRequest`].
#[non_exhaustive]
pub struct DescribeApiQpsDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ001`.
    pub request_id: Option<String>,
    /// The call successes that were found or are concerned, one entry each.
    pub call_successes: Vec<MonitorItem>,
    /// The call fails that were found or are concerned, one entry each.
    pub call_fails: Vec<MonitorItem>,
}

response! {
    DescribeApiQpsDataResponse {
        "RequestId" => request_id: value,
        "CallSuccesses" => call_successes: list("MonitorItem"),
        "CallFails" => call_fails: list("MonitorItem"),
    }
}
