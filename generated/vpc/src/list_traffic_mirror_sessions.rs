// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTrafficMirrorSessions`, from `vpc/ListTrafficMirrorSessions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists traffic mirror sessions, by source, target, filter or priority.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListTrafficMirrorSessionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_traffic_mirror_sessions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsRequest {
    /// Name by which people tell the mirror session from others.
    pub traffic_mirror_session_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the traffic mirror source that the call is about.
    pub traffic_mirror_source_id: Option<String>,
    /// Network interface or load balancer that receives the copied packets.
    pub traffic_mirror_target_id: Option<String>,
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// VXLAN network identifier (VNI) that copied packets carry, by which sessions are told apart.
    pub virtual_network_id: Option<i32>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// Return only these sessions. Items: at most 100.
    pub traffic_mirror_session_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl ListTrafficMirrorSessionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorSessionName`.
    pub fn traffic_mirror_session_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_session_name = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorSourceId`.
    pub fn traffic_mirror_source_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_source_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorTargetId`.
    pub fn traffic_mirror_target_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_target_id = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorFilterId`.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
        self
    }
    /// Sets `VirtualNetworkId`.
    #[inline]
    pub fn virtual_network_id(mut self, value: i32) -> Self {
        self.virtual_network_id = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `TrafficMirrorSessionIds`.
    pub fn traffic_mirror_session_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_session_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTrafficMirrorSessionsRequest {
        "TrafficMirrorSessionName" => traffic_mirror_session_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TrafficMirrorSourceId" => traffic_mirror_source_id: query,
        "TrafficMirrorTargetId" => traffic_mirror_target_id: query,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "VirtualNetworkId" => virtual_network_id: query,
        "Priority" => priority: query,
        "Enabled" => enabled: query,
        "TrafficMirrorSessionIds" => traffic_mirror_session_ids: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListTrafficMirrorSessionsRequest {
    type Response = ListTrafficMirrorSessionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTrafficMirrorSessions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTrafficMirrorSessionsRequest {
    type Item = TrafficMirrorSession;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.traffic_mirror_sessions)
    }
}

/// Response to [`ListTrafficMirrorSessionsRequest`].
#[non_exhaustive]
pub struct ListTrafficMirrorSessionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `739CA01C-92EB-4C69-BCC0-280149C6F41E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// The traffic mirror sessions that were found or are concerned, one entry each.
    pub traffic_mirror_sessions: Vec<TrafficMirrorSession>,
}

response! {
    ListTrafficMirrorSessionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "TrafficMirrorSessions" => traffic_mirror_sessions: list(""),
    }
}

/// The traffic mirror sessions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TrafficMirrorSession {
    /// Network interface or load balancer that receives the copied packets.
    /// Example: `eni-j6c2fp57q8rr47rp****`.
    pub traffic_mirror_target_id: Option<String>,
    /// Mirror session, as [`CreateTrafficMirrorSession`](super::Client::create_traffic_mirror_session)
    /// returned its ID. Example: `tms-j6cla50buc44ap8tu****`.
    pub traffic_mirror_session_id: Option<String>,
    /// Rank of the route, rule, or session; the smaller number wins. Example: `1`.
    pub priority: Option<i32>,
    /// Whether the copies go to a network interface or to a private load balancer.
    /// Example: `NetworkInterface`.
    pub traffic_mirror_target_type: Option<String>,
    /// How long the packet is. Example: `1500`.
    pub packet_length: Option<i32>,
    /// Free text that tells people about the traffic mirror session. Example: `This is a session.`.
    pub traffic_mirror_session_description: Option<String>,
    /// Whether the session can be used or is being created, changed, or deleted. Example: `Created`.
    pub traffic_mirror_session_status: Option<String>,
    /// Whether traffic is being mirrored. Example: `false`.
    pub enabled: Option<bool>,
    /// Whether the session works as usual or is locked for overdue payment. Example: `Normal`.
    pub traffic_mirror_session_business_status: Option<String>,
    /// VXLAN network identifier (VNI) that copied packets carry, by which sessions are told apart.
    /// Example: `10`.
    pub virtual_network_id: Option<i32>,
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    /// Example: `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// Name by which people tell the mirror session from others. Example: `abc`.
    pub traffic_mirror_session_name: Option<String>,
    /// Network interfaces whose traffic is mirrored. Example: `eni-j6c8znm5l1yt4sox****`.
    pub traffic_mirror_source_ids: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the resource was created. Example: `2023-09-05T15:26Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    TrafficMirrorSession {
        "TrafficMirrorTargetId" => traffic_mirror_target_id: value,
        "TrafficMirrorSessionId" => traffic_mirror_session_id: value,
        "Priority" => priority: value,
        "TrafficMirrorTargetType" => traffic_mirror_target_type: value,
        "PacketLength" => packet_length: value,
        "TrafficMirrorSessionDescription" => traffic_mirror_session_description: value,
        "TrafficMirrorSessionStatus" => traffic_mirror_session_status: value,
        "Enabled" => enabled: value,
        "TrafficMirrorSessionBusinessStatus" => traffic_mirror_session_business_status: value,
        "VirtualNetworkId" => virtual_network_id: value,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: value,
        "TrafficMirrorSessionName" => traffic_mirror_session_name: value,
        "TrafficMirrorSourceIds" => traffic_mirror_source_ids: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "CreationTime" => creation_time: value,
    }
}
