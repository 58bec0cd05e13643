// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterRouteTablePropagations`, from `cbn/ListTransitRouterRouteTablePropagations.md`.

use alicloud_runtime::codegen::*;

/// Lists which attachments feed their routes into a route table.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterRouteTablePropagationsRequest::new()
///     .transit_router_route_table_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_route_table_propagations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterRouteTablePropagationsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Network at the far end of the attachment.
    pub transit_router_attachment_resource_id: Option<String>,
    /// What kind of network the attachment joins to the transit router.
    pub transit_router_attachment_resource_type: Option<String>,
    /// Return only route learning in this state.
    pub status: Option<String>,
}

impl ListTransitRouterRouteTablePropagationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentResourceId`.
    pub fn transit_router_attachment_resource_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_attachment_resource_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentResourceType`.
    pub fn transit_router_attachment_resource_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_attachment_resource_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    ListTransitRouterRouteTablePropagationsRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterAttachmentResourceId" => transit_router_attachment_resource_id: query,
        "TransitRouterAttachmentResourceType" => transit_router_attachment_resource_type: query,
        "Status" => status: query,
    }
}

impl Operation for ListTransitRouterRouteTablePropagationsRequest {
    type Response = ListTransitRouterRouteTablePropagationsResponse;
    type Error = ListTransitRouterRouteTablePropagationsError;
    const INFO: OperationInfo = super::operation(
            "ListTransitRouterRouteTablePropagations",
        )
        .required(&["TransitRouterRouteTableId"])
        .read_only();
    const ERRORS: &'static [ListTransitRouterRouteTablePropagationsError] = &[
        ListTransitRouterRouteTablePropagationsError::IllegalParamNextToken,
        ListTransitRouterRouteTablePropagationsError::IllegalParamMaxResults,
        ListTransitRouterRouteTablePropagationsError::InvalidParameter,
        ListTransitRouterRouteTablePropagationsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterRouteTablePropagationsRequest {
    type Item = TransitRouterPropagation;
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
        Some(&mut response.transit_router_propagations)
    }
}

/// Response to [`ListTransitRouterRouteTablePropagationsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterRouteTablePropagationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `dd20****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04C81E0D-945E-4D61-A561-3DEA322F243B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Attachments that feed the route table, one entry each.
    pub transit_router_propagations: Vec<TransitRouterPropagation>,
}

response! {
    ListTransitRouterRouteTablePropagationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TransitRouterPropagations" => transit_router_propagations: list(""),
    }
}

/// Attachments that feed the route table, one entry each.
#[non_exhaustive]
pub struct TransitRouterPropagation {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-vx6iwhjr1x1j78****`.
    pub transit_router_attachment_id: Option<String>,
    /// Whether routes are learned, or learning is being switched on or off. Example: `Active`.
    pub status: Option<String>,
    /// Kind of network whose routes are learned, such as a VPC or a VBR.
    pub resource_type: Option<String>,
    /// ID of the network or other resource that the call or the entry is about.
    /// Example: `vpc-bp1h8vbrbcgohcju5****`.
    pub resource_id: Option<String>,
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    /// Example: `vtb-bp1dudbh2d5na6b50****`.
    pub transit_router_route_table_id: Option<String>,
}

response! {
    TransitRouterPropagation {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "Status" => status: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: value,
        "TransitRouterRouteTableId" => transit_router_route_table_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterRouteTablePropagationsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterRouteTablePropagationsError = super::DocumentedError;
