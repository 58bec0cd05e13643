// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiTrafficData`, from `cloudapi/DescribeApiTrafficData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MonitorItem};

/// Returns traffic statistics of an API over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiTrafficDataRequest::new()
///     .api_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_api_traffic_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiTrafficDataRequest {
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

impl DescribeApiTrafficDataRequest {
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
    DescribeApiTrafficDataRequest {
        "ApiId" => api_id: query,
        "GroupId" => group_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeApiTrafficDataRequest {
    type Response = DescribeApiTrafficDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiTrafficData")
        .required(&["ApiId", "StartTime", "EndTime"])
        .read_only();
}

/// Response to [`DescribeApiTrafficDataRequest`].
#[non_exhaustive]
pub struct DescribeApiTrafficDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ001`.
    pub request_id: Option<String>,
    /// The call uploads that were found or are concerned, one entry each.
    pub call_uploads: Vec<MonitorItem>,
    /// The call downloads that were found or are concerned, one entry each.
    pub call_downloads: Vec<MonitorItem>,
}

response! {
    DescribeApiTrafficDataResponse {
        "RequestId" => request_id: value,
        "CallUploads" => call_uploads: list("MonitorItem"),
        "CallDownloads" => call_downloads: list("MonitorItem"),
    }
}
