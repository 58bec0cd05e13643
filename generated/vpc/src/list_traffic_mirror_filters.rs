// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTrafficMirrorFilters`, from `vpc/ListTrafficMirrorFilters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists traffic mirror filters with their inbound and outbound rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListTrafficMirrorFiltersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_traffic_mirror_filters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersRequest {
    /// Name by which people tell the mirror filter from others.
    pub traffic_mirror_filter_name: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Return only these filters. Items: at most 100.
    pub traffic_mirror_filter_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl ListTrafficMirrorFiltersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
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
    /// Sets `TrafficMirrorFilterIds`.
    pub fn traffic_mirror_filter_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_mirror_filter_ids = value.into_iter().map(Into::into).collect();
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
    ListTrafficMirrorFiltersRequest {
        "TrafficMirrorFilterName" => traffic_mirror_filter_name: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TrafficMirrorFilterIds" => traffic_mirror_filter_ids: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListTrafficMirrorFiltersRequest {
    type Response = ListTrafficMirrorFiltersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTrafficMirrorFilters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTrafficMirrorFiltersRequest {
    type Item = TrafficMirrorFilter;
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
        Some(&mut response.traffic_mirror_filters)
    }
}

/// Response to [`ListTrafficMirrorFiltersRequest`].
#[non_exhaustive]
pub struct ListTrafficMirrorFiltersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `739CA01C-92EB-4C69-BCC0-280149C6F41E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items the response holds. Example: `5`.
    pub count: Option<i32>,
    /// The traffic mirror filters that were found or are concerned, one entry each.
    pub traffic_mirror_filters: Vec<TrafficMirrorFilter>,
}

response! {
    ListTrafficMirrorFiltersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "Count" => count: value,
        "TrafficMirrorFilters" => traffic_mirror_filters: list(""),
    }
}

/// The traffic mirror filters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TrafficMirrorFilter {
    /// Whether the filter can be used or is being created, changed, or deleted. Example: `Created`.
    pub traffic_mirror_filter_status: Option<String>,
    /// Free text that tells people about the traffic mirror filter. Example: `This is a filter.`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    /// Example: `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// Name by which people tell the mirror filter from others. Example: `abc`.
    pub traffic_mirror_filter_name: Option<String>,
    /// Rules for inbound packets, one entry each.
    pub ingress_rules: Vec<Rule>,
    /// Rules for outbound packets, one entry each.
    pub egress_rules: Vec<Rule>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the resource was created. Example: `2023-09-05T15:26Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    TrafficMirrorFilter {
        "TrafficMirrorFilterStatus" => traffic_mirror_filter_status: value,
        "TrafficMirrorFilterDescription" => traffic_mirror_filter_description: value,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: value,
        "TrafficMirrorFilterName" => traffic_mirror_filter_name: value,
        "IngressRules" => ingress_rules: list(""),
        "EgressRules" => egress_rules: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "CreationTime" => creation_time: value,
    }
}

/// Rules for inbound packets, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Whether the rule can be used or is being created, changed, or deleted. Example: `Created`.
    pub traffic_mirror_filter_rule_status: Option<String>,
    /// Whether matching packets are mirrored. Example: `accept`.
    pub action: Option<String>,
    /// Address range of the source, in CIDR notation. Example: `0.0.0.0/0`.
    pub source_cidr_block: Option<String>,
    /// Which way the traffic goes. Example: `ingress`.
    pub traffic_direction: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `ALL`.
    pub protocol: Option<String>,
    /// Ports that a packet must be sent to for the rule to match; `-1/-1` stands for all ports.
    /// Example: `-1/-1`.
    pub destination_port_range: Option<String>,
    /// Inbound or outbound rule of a mirror filter, by its ID. Example: `tmr-j6cezu8e68rnpepet****`.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    /// Example: `0.0.0.0/0`.
    pub destination_cidr_block: Option<String>,
    /// Rank of the route, rule, or session; the smaller number wins. Example: `1`.
    pub priority: Option<i32>,
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    /// Example: `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// Ports that a packet must come from for the rule to match; `-1/-1` stands for all ports.
    /// Example: `-1/-1`.
    pub source_port_range: Option<String>,
}

response! {
    Rule {
        "TrafficMirrorFilterRuleStatus" => traffic_mirror_filter_rule_status: value,
        "Action" => action: value,
        "SourceCidrBlock" => source_cidr_block: value,
        "TrafficDirection" => traffic_direction: value,
        "Protocol" => protocol: value,
        "DestinationPortRange" => destination_port_range: value,
        "TrafficMirrorFilterRuleId" => traffic_mirror_filter_rule_id: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "Priority" => priority: value,
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: value,
        "SourcePortRange" => source_port_range: value,
    }
}
