// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrFirewallsV2RouteList`, from `cloudfw/DescribeTrFirewallsV2RouteList.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes that a transit router firewall's routing policy uses.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrFirewallsV2RouteListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tr_firewalls_v2_route_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// ID of the tr firewall route policy that the call is about.
    pub tr_firewall_route_policy_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeTrFirewallsV2RouteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
    /// Sets `TrFirewallRoutePolicyId`.
    pub fn tr_firewall_route_policy_id(mut self, value: impl Into<String>) -> Self {
        self.tr_firewall_route_policy_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeTrFirewallsV2RouteListRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeTrFirewallsV2RouteListRequest {
    type Response = DescribeTrFirewallsV2RouteListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrFirewallsV2RouteList")
        .read_only();
}

impl Paginated for DescribeTrFirewallsV2RouteListRequest {
    type Item = FirewallRouteDetailList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.firewall_route_detail_list)
    }
}

/// Response to [`DescribeTrFirewallsV2RouteListRequest`].
#[non_exhaustive]
pub struct DescribeTrFirewallsV2RouteListResponse {
    /// Items of the kind firewall route detail that were found or are concerned.
    pub firewall_route_detail_list: Vec<FirewallRouteDetailList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABF190A2-B4D0-53F6-995A-5690A721F91C`.
    pub request_id: Option<String>,
}

response! {
    DescribeTrFirewallsV2RouteListResponse {
        "FirewallRouteDetailList" => firewall_route_detail_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind firewall route detail that were found or are concerned.
#[non_exhaustive]
pub struct FirewallRouteDetailList {
    /// ID of the tr firewall route policy that the item belongs to or stands for.
    /// Example: `policy-04ecbbc6720d4f90****`.
    pub tr_firewall_route_policy_id: Option<String>,
    /// ID of the tr firewall route table that the item belongs to or stands for.
    /// Example: `vtb-2zeockxxxorv0mnhz****`.
    pub tr_firewall_route_table_id: Option<String>,
    /// Range that the route is for. Example: `192.168.10.0/25`.
    pub tr_firewall_route_destination: Option<String>,
    /// Connection that traffic for the range is handed to. Example: `tr-attach-hnxab1y0pxn16p****`.
    pub tr_firewall_route_nexthop: Option<String>,
}

response! {
    FirewallRouteDetailList {
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: value,
        "TrFirewallRouteTableId" => tr_firewall_route_table_id: value,
        "TrFirewallRouteDestination" => tr_firewall_route_destination: value,
        "TrFirewallRouteNexthop" => tr_firewall_route_nexthop: value,
    }
}
