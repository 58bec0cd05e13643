// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouters`, from `cbn/ListTransitRouters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag};

/// Lists the transit routers of a CEN instance with their regions and states.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRoutersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_routers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRoutersRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Return only transit routers in this state.
    pub status: Option<String>,
    /// Edition of the transit router: Enterprise or Basic.
    pub type_: Option<String>,
    /// Label of the transit router, for people to recognize it by.
    pub transit_router_name: Option<String>,
    /// Conditions on what a transit router can do; only those that meet them are listed.
    /// Items: at most 1.
    pub feature_filter: Vec<Filter>,
}

impl ListTransitRoutersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TransitRouterName`.
    pub fn transit_router_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_name = Some(value.into());
        self
    }
    /// Sets `FeatureFilter`.
    pub fn feature_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.feature_filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTransitRoutersRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "Status" => status: query,
        "Type" => type_: query,
        "TransitRouterName" => transit_router_name: query,
        "FeatureFilter" => feature_filter: query,
    }
}

impl Operation for ListTransitRoutersRequest {
    type Response = ListTransitRoutersResponse;
    type Error = ListTransitRoutersError;
    const INFO: OperationInfo = super::operation("ListTransitRouters")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRoutersError] = &[
        ListTransitRoutersError::InvalidParameterCombinationTransitRouter,
        ListTransitRoutersError::InvalidOperationUnsupportFilterValue,
        ListTransitRoutersError::InvalidOperationUnsupportFilter,
        ListTransitRoutersError::IllegalParamTagValue,
        ListTransitRoutersError::IllegalParamTagKey,
        ListTransitRoutersError::InvalidParameter,
        ListTransitRoutersError::Unauthorized,
    ];
}

impl Paginated for ListTransitRoutersRequest {
    type Item = TransitRouter;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.transit_routers)
    }
}

/// Response to [`ListTransitRoutersRequest`].
#[non_exhaustive]
pub struct ListTransitRoutersResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `68521297-5FA6-46CB-B4EB-658F1C68C8CC`.
    pub request_id: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Transit routers that meet the conditions, with their regions and states.
    pub transit_routers: Vec<TransitRouter>,
}

response! {
    ListTransitRoutersResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "TransitRouters" => transit_routers: list(""),
    }
}

/// Transit routers that meet the conditions, with their regions and states.
#[non_exhaustive]
pub struct TransitRouter {
    /// When the item was created. Example: `2021-03-15T09:39Z`.
    pub creation_time: Option<Timestamp>,
    /// Edition of the transit router: Enterprise or Basic. Example: `Enterprise`.
    pub type_: Option<String>,
    /// Whether the transit router is ready, being created, changed, upgraded, or deleted.
    /// Example: `Active`.
    pub status: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-bp1su1ytdxtataupl****`.
    pub transit_router_id: Option<String>,
    /// Free text that tells people about the transit router. Example: `testdesc`.
    pub transit_router_description: Option<String>,
    /// Label of the transit router, for people to recognize it by. Example: `testname`.
    pub transit_router_name: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-j3jzhw1zpau2km****`.
    pub cen_id: Option<String>,
    /// Account that owns the CEN instance. Example: `1210123456123456`.
    pub ali_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether multicast can be used, in the transit router or in the zones listed. Example: `false`.
    pub support_multicast: Option<bool>,
    /// Address blocks of the transit router.
    pub transit_router_cidr_list: Vec<TransitRouterCidrList>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    TransitRouter {
        "CreationTime" => creation_time: value,
        "Type" => type_: value,
        "Status" => status: value,
        "TransitRouterId" => transit_router_id: value,
        "TransitRouterDescription" => transit_router_description: value,
        "TransitRouterName" => transit_router_name: value,
        "CenId" => cen_id: value,
        "AliUid" => ali_uid: value,
        "RegionId" => region_id: value,
        "SupportMulticast" => support_multicast: value,
        "TransitRouterCidrList" => transit_router_cidr_list: list(""),
        "Tags" => tags: list(""),
    }
}

/// Address blocks of the transit router.
#[non_exhaustive]
pub struct TransitRouterCidrList {
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    /// Example: `192.168.1.0/24`.
    pub cidr: Option<String>,
    /// Name that people know the item by. Example: `CIDRname`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `CIDRdesc`.
    pub description: Option<String>,
    /// Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    /// Example: `cidr-46p5ceg21e8152****`.
    pub transit_router_cidr_id: Option<String>,
    /// Whether routes to the address block are put into the route tables of the transit router by
    /// themselves. Example: `true`.
    pub publish_cidr_route: Option<bool>,
}

response! {
    TransitRouterCidrList {
        "Cidr" => cidr: value,
        "Name" => name: value,
        "Description" => description: value,
        "TransitRouterCidrId" => transit_router_cidr_id: value,
        "PublishCidrRoute" => publish_cidr_route: value,
    }
}

/// Errors that the documentation of [`ListTransitRoutersRequest`] names.
///
/// - [`InvalidParameterCombinationTransitRouter`](super::DocumentedError::InvalidParameterCombinationTransitRouter)
/// - [`InvalidOperationUnsupportFilterValue`](super::DocumentedError::InvalidOperationUnsupportFilterValue)
/// - [`InvalidOperationUnsupportFilter`](super::DocumentedError::InvalidOperationUnsupportFilter)
/// - [`IllegalParamTagValue`](super::DocumentedError::IllegalParamTagValue)
/// - [`IllegalParamTagKey`](super::DocumentedError::IllegalParamTagKey)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRoutersError = super::DocumentedError;
