// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterPrefixListAssociation`, from `cbn/ListTransitRouterPrefixListAssociation.md`.

use alicloud_runtime::codegen::*;

/// Lists the prefix lists that feed a route table.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterPrefixListAssociationRequest::new()
///     .transit_router_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_prefix_list_association(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterPrefixListAssociationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Route table of the transit router that the prefix list feeds.
    pub transit_router_table_id: Option<String>,
    /// Prefix list, a named set of address ranges, that the routes are made from.
    pub prefix_list_id: Option<String>,
    /// Account that owns the prefix list.
    pub owner_uid: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Attachment that traffic to the prefixes goes to, or `BlackHole` where it is dropped.
    pub next_hop: Option<String>,
    /// What kind of thing packets of the route go to.
    pub next_hop_type: Option<String>,
    /// Network or instance that the next hop of the route belongs to.
    pub next_hop_instance_id: Option<String>,
    /// Return only associations that are in effect, or only those being updated.
    pub status: Option<String>,
}

impl ListTransitRouterPrefixListAssociationRequest {
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
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterTableId`.
    pub fn transit_router_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_table_id = Some(value.into());
        self
    }
    /// Sets `PrefixListId`.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
    /// Sets `OwnerUid`.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
        self
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
    /// Sets `NextHop`.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `NextHopInstanceId`.
    pub fn next_hop_instance_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_instance_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListTransitRouterPrefixListAssociationRequest {
        "RegionId" => region_id: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterTableId" => transit_router_table_id: query,
        "PrefixListId" => prefix_list_id: query,
        "OwnerUid" => owner_uid: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextHop" => next_hop: query,
        "NextHopType" => next_hop_type: query,
        "NextHopInstanceId" => next_hop_instance_id: query,
        "Status" => status: query,
    }
}

impl Operation for ListTransitRouterPrefixListAssociationRequest {
    type Response = ListTransitRouterPrefixListAssociationResponse;
    type Error = ListTransitRouterPrefixListAssociationError;
    const INFO: OperationInfo = super::operation(
            "ListTransitRouterPrefixListAssociation",
        )
        .required(&["RegionId", "TransitRouterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterPrefixListAssociationError] = &[
        ListTransitRouterPrefixListAssociationError::IllegalParamRegion,
        ListTransitRouterPrefixListAssociationError::InvalidParameter,
        ListTransitRouterPrefixListAssociationError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterPrefixListAssociationRequest {
    type Item = PrefixList;
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
        Some(&mut response.prefix_lists)
    }
}

/// Response to [`ListTransitRouterPrefixListAssociationRequest`].
#[non_exhaustive]
pub struct ListTransitRouterPrefixListAssociationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6005CA94-676E-1FEE-985E-7602EFAADD6A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Prefix lists that feed the route table, one entry each.
    pub prefix_lists: Vec<PrefixList>,
}

response! {
    ListTransitRouterPrefixListAssociationResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "PrefixLists" => prefix_lists: list(""),
    }
}

/// Prefix lists that feed the route table, one entry each.
#[non_exhaustive]
pub struct PrefixList {
    /// Prefix list, a named set of address ranges, that the routes are made from.
    /// Example: `pl-6ehtn5kqxgeyy08fi****`.
    pub prefix_list_id: Option<String>,
    /// Account that owns the prefix list. Example: `1210123456123456`.
    pub owner_uid: Option<i64>,
    /// Whether the prefix list is in effect or being updated. Example: `Active`.
    pub status: Option<String>,
    /// Attachment that traffic to the prefixes goes to, or `BlackHole` where it is dropped.
    /// Example: `tr-attach-flbq507rg2ckrj****`.
    pub next_hop: Option<String>,
    /// Network or instance that the next hop of the route belongs to.
    /// Example: `vpc-6eh7fp9hdqa2wv85t****`.
    pub next_hop_instance_id: Option<String>,
    /// What kind of thing packets of the route go to. Example: `VPC`.
    pub next_hop_type: Option<String>,
    /// Route table of the transit router that the prefix list feeds.
    /// Example: `vtb-6ehgc262hr170qgyc****`.
    pub transit_router_table_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-6ehx7q2jze8ch5ji0****`.
    pub transit_router_id: Option<String>,
}

response! {
    PrefixList {
        "PrefixListId" => prefix_list_id: value,
        "OwnerUid" => owner_uid: value,
        "Status" => status: value,
        "NextHop" => next_hop: value,
        "NextHopInstanceId" => next_hop_instance_id: value,
        "NextHopType" => next_hop_type: value,
        "TransitRouterTableId" => transit_router_table_id: value,
        "TransitRouterId" => transit_router_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterPrefixListAssociationRequest`] names.
///
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterPrefixListAssociationError = super::DocumentedError;
