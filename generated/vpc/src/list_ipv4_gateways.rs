// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIpv4Gateways`, from `vpc/ListIpv4Gateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists IPv4 gateways, by VPC, ID or name.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListIpv4GatewaysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ipv4_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIpv4GatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway) returned its ID.
    pub ipv4_gateway_id: Option<String>,
    /// Name by which people tell the IPv4 gateway from others.
    pub ipv4_gateway_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl ListIpv4GatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Ipv4GatewayId`.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
        self
    }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_name = Some(value.into());
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
    ListIpv4GatewaysRequest {
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "VpcId" => vpc_id: query,
        "Ipv4GatewayId" => ipv4_gateway_id: query,
        "Ipv4GatewayName" => ipv4_gateway_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListIpv4GatewaysRequest {
    type Response = ListIpv4GatewaysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIpv4Gateways")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListIpv4GatewaysRequest {
    type Item = Ipv4GatewayModel;
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
        Some(&mut response.ipv4_gateway_models)
    }
}

/// Response to [`ListIpv4GatewaysRequest`].
#[non_exhaustive]
pub struct ListIpv4GatewaysResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D265800-E306-529C-8418-84B0A1D201DB`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// The ipv4 gateway models that were found or are concerned, one entry each.
    pub ipv4_gateway_models: Vec<Ipv4GatewayModel>,
}

response! {
    ListIpv4GatewaysResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Ipv4GatewayModels" => ipv4_gateway_models: list(""),
    }
}

/// The ipv4 gateway models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ipv4GatewayModel {
    /// VPC that the resource is in, by its ID. Example: `vpc-5tsrxlw7dv074gci4****`.
    pub vpc_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Created`.
    pub status: Option<String>,
    /// IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway) returned its ID.
    /// Example: `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: Option<String>,
    /// Free text that tells people about the ipv4 gateway. Example: `test`.
    pub ipv4_gateway_description: Option<String>,
    /// Whether deletion protection is on. Example: `true`.
    pub enabled: Option<bool>,
    /// When the service was created. Example: `2021-12-02T07:07:35Z`.
    pub gmt_create: Option<Timestamp>,
    /// Route table that decides on traffic coming in through the IPv4 gateway.
    /// Example: `vtb-5ts0ohchwkp3dydt2****`.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Name by which people tell the IPv4 gateway from others. Example: `name`.
    pub ipv4_gateway_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Ipv4GatewayModel {
        "VpcId" => vpc_id: value,
        "Status" => status: value,
        "Ipv4GatewayId" => ipv4_gateway_id: value,
        "Ipv4GatewayDescription" => ipv4_gateway_description: value,
        "Enabled" => enabled: value,
        "GmtCreate" => gmt_create: value,
        "Ipv4GatewayRouteTableId" => ipv4_gateway_route_table_id: value,
        "Ipv4GatewayName" => ipv4_gateway_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}
