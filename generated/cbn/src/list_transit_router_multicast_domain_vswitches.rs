// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterMulticastDomainVSwitches`, from `cbn/ListTransitRouterMulticastDomainVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC that can be added to a multicast domain.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterMulticastDomainVSwitchesRequest::new()
///     .cen_id("...")
///     .vpc_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_multicast_domain_vswitches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainVSwitchesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to. Items: at most 50.
    pub vswitch_ids: Vec<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListTransitRouterMulticastDomainVSwitchesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListTransitRouterMulticastDomainVSwitchesRequest {
        "CenId" => cen_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListTransitRouterMulticastDomainVSwitchesRequest {
    type Response = ListTransitRouterMulticastDomainVSwitchesResponse;
    type Error = ListTransitRouterMulticastDomainVSwitchesError;
    const INFO: OperationInfo = super::operation(
            "ListTransitRouterMulticastDomainVSwitches",
        )
        .required(&["CenId", "VpcId"])
        .read_only();
    const ERRORS: &'static [ListTransitRouterMulticastDomainVSwitchesError] = &[
        ListTransitRouterMulticastDomainVSwitchesError::IllegalParamNextToken,
        ListTransitRouterMulticastDomainVSwitchesError::IllegalParamTrInstance,
        ListTransitRouterMulticastDomainVSwitchesError::IllegalParamRegion,
        ListTransitRouterMulticastDomainVSwitchesError::InvalidCenIdNotFound,
        ListTransitRouterMulticastDomainVSwitchesError::IllegalParamMaxResults,
        ListTransitRouterMulticastDomainVSwitchesError::InvalidParameter,
        ListTransitRouterMulticastDomainVSwitchesError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterMulticastDomainVSwitchesRequest {
    type Item = String;
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
        Some(&mut response.vswitch_ids)
    }
}

/// Response to [`ListTransitRouterMulticastDomainVSwitchesRequest`].
#[non_exhaustive]
pub struct ListTransitRouterMulticastDomainVSwitchesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0E7E43C-979A-5130-AA0D-B3ADA69E0827`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// IDs of the vSwitches that were found or are concerned.
    /// Items: at most 50. Example: `vsw-p0w5ejr9bzfsttiza****`.
    pub vswitch_ids: Vec<String>,
}

response! {
    ListTransitRouterMulticastDomainVSwitchesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "VSwitchIds" => vswitch_ids: list(""),
    }
}

/// Errors that the documentation of [`ListTransitRouterMulticastDomainVSwitchesRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTrInstance`](super::DocumentedError::IllegalParamTrInstance)
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterMulticastDomainVSwitchesError = super::DocumentedError;
