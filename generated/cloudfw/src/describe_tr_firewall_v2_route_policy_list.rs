// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrFirewallV2RoutePolicyList`, from `cloudfw/DescribeTrFirewallV2RoutePolicyList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CandidateList};

/// Lists the routing policies of a transit router firewall, with type, sources and destinations.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrFirewallV2RoutePolicyListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tr_firewall_v2_route_policy_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl DescribeTrFirewallV2RoutePolicyListRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DescribeTrFirewallV2RoutePolicyListRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DescribeTrFirewallV2RoutePolicyListRequest {
    type Response = DescribeTrFirewallV2RoutePolicyListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTrFirewallV2RoutePolicyList")
        .read_only();
}

impl Paginated for DescribeTrFirewallV2RoutePolicyListRequest {
    type Item = TrFirewallRoutePolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tr_firewall_route_policies)
    }
}

/// Response to [`DescribeTrFirewallV2RoutePolicyListRequest`].
#[non_exhaustive]
pub struct DescribeTrFirewallV2RoutePolicyListResponse {
    /// Policies that apply to the tr firewall route.
    pub tr_firewall_route_policies: Vec<TrFirewallRoutePolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95EB5F3A-67FE-5780-92BD-5ECBA772AB7E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
}

response! {
    DescribeTrFirewallV2RoutePolicyListResponse {
        "TrFirewallRoutePolicies" => tr_firewall_route_policies: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Policies that apply to the tr firewall route.
#[non_exhaustive]
pub struct TrFirewallRoutePolicy {
    /// Which kind of policy it is or is to be. Example: `fullmesh`.
    pub policy_type: Option<String>,
    /// Name that the policy goes by. Example: `text`.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy. Example: `text`.
    pub policy_description: Option<String>,
    /// Items of the kind src candidate that were found or are concerned.
    pub src_candidate_list: Vec<CandidateList>,
    /// Items of the kind dest candidate that were found or are concerned.
    pub dest_candidate_list: Vec<CandidateList>,
    /// ID of the tr firewall route policy that the item belongs to or stands for.
    /// Example: `policy-7b66257c14e141fb****`.
    pub tr_firewall_route_policy_id: Option<String>,
    /// State that the policy is in. Example: `opened`.
    pub policy_status: Option<String>,
}

response! {
    TrFirewallRoutePolicy {
        "PolicyType" => policy_type: value,
        "PolicyName" => policy_name: value,
        "PolicyDescription" => policy_description: value,
        "SrcCandidateList" => src_candidate_list: list(""),
        "DestCandidateList" => dest_candidate_list: list(""),
        "TrFirewallRoutePolicyId" => tr_firewall_route_policy_id: value,
        "PolicyStatus" => policy_status: value,
    }
}
