// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTraceAppByName`, from `arms/SearchTraceAppByName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, Tag, TraceApp};

/// Finds monitored applications by name, without paging.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchTraceAppByNameRequest::new()
///     .region_id("cn-hangzhou")
///     .trace_app_name("test-app");
/// let reply = client.search_trace_app_by_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTraceAppByNameRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the traced application goes by. Example: `test-app`.
    pub trace_app_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl SearchTraceAppByNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TraceAppName`, which is required.
    pub fn trace_app_name(mut self, value: impl Into<String>) -> Self {
        self.trace_app_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchTraceAppByNameRequest {
        "RegionId" => region_id: query,
        "TraceAppName" => trace_app_name: query,
        "Tags" => tags: query,
    }
}

impl Operation for SearchTraceAppByNameRequest {
    type Response = SearchTraceAppByNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTraceAppByName")
        .required(&["TraceAppName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`SearchTraceAppByNameRequest`].
#[non_exhaustive]
pub struct SearchTraceAppByNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// The traced applications that were found or are concerned, one entry each.
    pub trace_apps: Vec<TraceApp>,
}

response! {
    SearchTraceAppByNameResponse {
        "RequestId" => request_id: value,
        "TraceApps" => trace_apps: list(""),
    }
}
