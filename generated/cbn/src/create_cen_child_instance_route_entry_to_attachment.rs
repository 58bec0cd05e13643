// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCenChildInstanceRouteEntryToAttachment`, from `cbn/CreateCenChildInstanceRouteEntryToAttachment.md`.

use alicloud_runtime::codegen::*;

/// Adds a route to the table of an attached network that leads to the transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenChildInstanceRouteEntryToAttachmentRequest::new()
///     .cen_id("...")
///     .transit_router_attachment_id("...")
///     .route_table_id("...")
///     .destination_cidr_block("...");
/// let reply = client.create_cen_child_instance_route_entry_to_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenChildInstanceRouteEntryToAttachmentRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// **Required.** Route table of the attached network that holds the route.
    pub route_table_id: Option<String>,
    /// **Required.** Range that packets have to be bound for to take the route, in CIDR notation.
    pub destination_cidr_block: Option<String>,
}

impl CreateCenChildInstanceRouteEntryToAttachmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    CreateCenChildInstanceRouteEntryToAttachmentRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "CenId" => cen_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
    }
}

impl Operation for CreateCenChildInstanceRouteEntryToAttachmentRequest {
    type Response = CreateCenChildInstanceRouteEntryToAttachmentResponse;
    type Error = CreateCenChildInstanceRouteEntryToAttachmentError;
    const INFO: OperationInfo = super::operation(
            "CreateCenChildInstanceRouteEntryToAttachment",
        )
        .required(
            &[
                "CenId",
                "TransitRouterAttachmentId",
                "RouteTableId",
                "DestinationCidrBlock",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateCenChildInstanceRouteEntryToAttachmentError] = &[
        CreateCenChildInstanceRouteEntryToAttachmentError::ForbiddenVpcAsInternetGateway,
        CreateCenChildInstanceRouteEntryToAttachmentError::InvalidCIDRBlockDuplicate,
        CreateCenChildInstanceRouteEntryToAttachmentError::InvalidCidrBlockMalformed,
        CreateCenChildInstanceRouteEntryToAttachmentError::OperationFailedRouteConflict,
        CreateCenChildInstanceRouteEntryToAttachmentError::InvalidOperationUnsupportnexthopType,
        CreateCenChildInstanceRouteEntryToAttachmentError::IncorrectStatusVpcRouteEntry,
        CreateCenChildInstanceRouteEntryToAttachmentError::OperationDeniedRouteTableTypeNotPermitted,
        CreateCenChildInstanceRouteEntryToAttachmentError::InvalidParameter,
        CreateCenChildInstanceRouteEntryToAttachmentError::Unauthorized,
        CreateCenChildInstanceRouteEntryToAttachmentError::InvalidAttachmentIdNotFound,
    ];
}

/// Response to [`CreateCenChildInstanceRouteEntryToAttachmentRequest`].
pub type CreateCenChildInstanceRouteEntryToAttachmentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateCenChildInstanceRouteEntryToAttachmentRequest`] names.
///
/// - [`ForbiddenVpcAsInternetGateway`](super::DocumentedError::ForbiddenVpcAsInternetGateway)
/// - [`InvalidCIDRBlockDuplicate`](super::DocumentedError::InvalidCIDRBlockDuplicate)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`OperationFailedRouteConflict`](super::DocumentedError::OperationFailedRouteConflict)
/// - [`InvalidOperationUnsupportnexthopType`](super::DocumentedError::InvalidOperationUnsupportnexthopType)
/// - [`IncorrectStatusVpcRouteEntry`](super::DocumentedError::IncorrectStatusVpcRouteEntry)
/// - [`OperationDeniedRouteTableTypeNotPermitted`](super::DocumentedError::OperationDeniedRouteTableTypeNotPermitted)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound)
pub type CreateCenChildInstanceRouteEntryToAttachmentError = super::DocumentedError;
