// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchTraces`, from `arms/SearchTraces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag, TraceInfo};

/// Finds traces by time, application, IP address, span name, or tags, without paging.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchTracesRequest::new()
///     .end_time(1595210400000)
///     .region_id("cn-hangzhou")
///     .start_time(1595174400000)
///     .operation_name("/demo/queryNotExistDB/11");
/// let reply = client.search_traces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchTracesRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1595210400000`.
    pub end_time: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1595174400000`.
    pub start_time: Option<i64>,
    /// Name that the service goes by. Example: `arms-k8s-demo-subcomponent`.
    pub service_name: Option<String>,
    /// Name that the operation goes by. Example: `/demo/queryNotExistDB/11`.
    pub operation_name: Option<String>,
    /// How long the min lasts. Unit: `milliseconds`. Example: `2`.
    pub min_duration: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tag: Vec<Tag>,
    /// Whether the order is turned round. Default: `false`. Example: `false`.
    pub reverse: Option<bool>,
    /// IP address that belongs to the service. Example: `172.20.XX.XX`.
    pub service_ip: Option<String>,
    /// The exclusion filters to work on or to narrow the list down to. Items: at most 5.
    pub exclusion_filters: Vec<Filter>,
    /// Identifier of the process, product or application concerned.
    /// Example: `b590lhguqs@9781be0f44dXXXX`.
    pub pid: Option<String>,
}

impl SearchTracesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `OperationName`.
    pub fn operation_name(mut self, value: impl Into<String>) -> Self {
        self.operation_name = Some(value.into());
        self
    }
    /// Sets `MinDuration`.
    #[inline]
    pub fn min_duration(mut self, value: i64) -> Self {
        self.min_duration = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Reverse`.
    #[inline]
    pub fn reverse(mut self, value: bool) -> Self {
        self.reverse = Some(value);
        self
    }
    /// Sets `ServiceIp`.
    pub fn service_ip(mut self, value: impl Into<String>) -> Self {
        self.service_ip = Some(value.into());
        self
    }
    /// Sets `ExclusionFilters`.
    pub fn exclusion_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.exclusion_filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
}

request! {
    SearchTracesRequest {
        "EndTime" => end_time: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "ServiceName" => service_name: query,
        "OperationName" => operation_name: query,
        "MinDuration" => min_duration: query,
        "Tag" => tag: query,
        "Reverse" => reverse: query,
        "ServiceIp" => service_ip: query,
        "ExclusionFilters" => exclusion_filters: query,
        "Pid" => pid: query,
    }
}

impl Operation for SearchTracesRequest {
    type Response = SearchTracesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchTraces")
        .required(&["EndTime", "RegionId", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`SearchTracesRequest`].
#[non_exhaustive]
pub struct SearchTracesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C518054-852F-4023-ABC1-4AF95FF7****`.
    pub request_id: Option<String>,
    /// What is known about each trace, one entry each.
    pub trace_infos: Vec<TraceInfo>,
}

response! {
    SearchTracesResponse {
        "RequestId" => request_id: value,
        "TraceInfos" => trace_infos: list(""),
    }
}
