// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCenChildInstanceRouteEntriesToAttachment`, from `cbn/ListCenChildInstanceRouteEntriesToAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Lists routes in the table of an attached network that lead to the attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListCenChildInstanceRouteEntriesToAttachmentRequest::new()
///     .child_instance_route_table_id("...")
///     .transit_router_attachment_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cen_child_instance_route_entries_to_attachment(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachmentRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Route table of the attached network; for a VPC the system route table if left out.
    pub child_instance_route_table_id: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Conditions on the destination range; only routes that meet them are listed. Items: at most 5.
    pub route_filter: Vec<Filter>,
    /// Part of CEN that made the route, such as `TR` for a transit router.
    pub service_type: Option<String>,
}

impl ListCenChildInstanceRouteEntriesToAttachmentRequest {
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRouteTableId`, which is required.
    pub fn child_instance_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_route_table_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `RouteFilter`.
    pub fn route_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.route_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
}

request! {
    ListCenChildInstanceRouteEntriesToAttachmentRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "CenId" => cen_id: query,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "RouteFilter" => route_filter: query,
        "ServiceType" => service_type: query,
    }
}

impl Operation for ListCenChildInstanceRouteEntriesToAttachmentRequest {
    type Response = ListCenChildInstanceRouteEntriesToAttachmentResponse;
    type Error = ListCenChildInstanceRouteEntriesToAttachmentError;
    const INFO: OperationInfo = super::operation(
            "ListCenChildInstanceRouteEntriesToAttachment",
        )
        .required(&["ChildInstanceRouteTableId", "TransitRouterAttachmentId"])
        .read_only();
    const ERRORS: &'static [ListCenChildInstanceRouteEntriesToAttachmentError] = &[
        ListCenChildInstanceRouteEntriesToAttachmentError::IllegalParamNextToken,
        ListCenChildInstanceRouteEntriesToAttachmentError::MissingParamTransitRouterAttachmentId,
        ListCenChildInstanceRouteEntriesToAttachmentError::MissingParamChildInstanceRouteTableId,
        ListCenChildInstanceRouteEntriesToAttachmentError::InvalidParamRouteFilter,
        ListCenChildInstanceRouteEntriesToAttachmentError::ResourceNotFoundTransitRouterAttachment,
        ListCenChildInstanceRouteEntriesToAttachmentError::InvalidParamRoutFilterKey,
        ListCenChildInstanceRouteEntriesToAttachmentError::InvalidParamCenId,
        ListCenChildInstanceRouteEntriesToAttachmentError::OperationFailedCenInstanceStatus,
        ListCenChildInstanceRouteEntriesToAttachmentError::Unauthorized,
    ];
}

impl Paginated for ListCenChildInstanceRouteEntriesToAttachmentRequest {
    type Item = RouteEntry;
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
        Some(&mut response.route_entry)
    }
}

/// Response to [`ListCenChildInstanceRouteEntriesToAttachmentRequest`].
#[non_exhaustive]
pub struct ListCenChildInstanceRouteEntriesToAttachmentResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `530BC816-F575-412A-AAB2-435125D26328`.
    pub request_id: Option<String>,
    /// Routes of the attached network that lead to the attachment, one entry a route.
    pub route_entry: Vec<RouteEntry>,
}

response! {
    ListCenChildInstanceRouteEntriesToAttachmentResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "RouteEntry" => route_entry: list(""),
    }
}

/// Routes of the attached network that lead to the attachment, one entry a route.
#[non_exhaustive]
pub struct RouteEntry {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-9adwg6ghpq8oq4dp7q`.
    pub cen_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-y463sghkkv1loe****`.
    pub transit_router_attachment_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Part of CEN that made the route, such as `TR` for a transit router.
    pub service_type: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `10.0.0.0/8`.
    pub destination_cidr_block: Option<String>,
    /// Route table of the attached network; for a VPC the system route table if left out.
    /// Example: `vtb-bp1tlaj1c4nxr2t3e****`.
    pub child_instance_route_table_id: Option<String>,
}

response! {
    RouteEntry {
        "CenId" => cen_id: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "Status" => status: value,
        "ServiceType" => service_type: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: value,
    }
}

/// Errors that the documentation of [`ListCenChildInstanceRouteEntriesToAttachmentRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`MissingParamTransitRouterAttachmentId`](super::DocumentedError::MissingParamTransitRouterAttachmentId)
/// - [`MissingParamChildInstanceRouteTableId`](super::DocumentedError::MissingParamChildInstanceRouteTableId)
/// - [`InvalidParamRouteFilter`](super::DocumentedError::InvalidParamRouteFilter)
/// - [`ResourceNotFoundTransitRouterAttachment`](super::DocumentedError::ResourceNotFoundTransitRouterAttachment)
/// - [`InvalidParamRoutFilterKey`](super::DocumentedError::InvalidParamRoutFilterKey)
/// - [`InvalidParamCenId`](super::DocumentedError::InvalidParamCenId)
/// - [`OperationFailedCenInstanceStatus`](super::DocumentedError::OperationFailedCenInstanceStatus)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListCenChildInstanceRouteEntriesToAttachmentError = super::DocumentedError;
