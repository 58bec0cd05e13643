// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableTransitRouterRouteTablePropagation`, from `cbn/EnableTransitRouterRouteTablePropagation.md`.

use alicloud_runtime::codegen::*;

/// Makes an attachment feed its routes into a route table by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::EnableTransitRouterRouteTablePropagationRequest::new()
///     .transit_router_attachment_id("...")
///     .transit_router_route_table_id("...");
/// let reply = client.enable_transit_router_route_table_propagation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableTransitRouterRouteTablePropagationRequest {
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// **Required.** Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    pub transit_router_route_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl EnableTransitRouterRouteTablePropagationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableId`, which is required.
    pub fn transit_router_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_id = Some(value.into());
        self
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
}

request! {
    EnableTransitRouterRouteTablePropagationRequest {
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterRouteTableId" => transit_router_route_table_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for EnableTransitRouterRouteTablePropagationRequest {
    type Response = EnableTransitRouterRouteTablePropagationResponse;
    type Error = EnableTransitRouterRouteTablePropagationError;
    const INFO: OperationInfo = super::operation(
            "EnableTransitRouterRouteTablePropagation",
        )
        .required(&["TransitRouterAttachmentId", "TransitRouterRouteTableId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [EnableTransitRouterRouteTablePropagationError] = &[
        EnableTransitRouterRouteTablePropagationError::IllegalParamTransitRouterTableId,
        EnableTransitRouterRouteTablePropagationError::OperationFailedTransitRouterType,
        EnableTransitRouterRouteTablePropagationError::IncorrectStatusAttachmentOrRouteTable,
        EnableTransitRouterRouteTablePropagationError::OperationUnsupportedEnablePropagation,
        EnableTransitRouterRouteTablePropagationError::InvalidParameter,
        EnableTransitRouterRouteTablePropagationError::Unauthorized,
        EnableTransitRouterRouteTablePropagationError::InvalidRouteTableIdNotFound,
        EnableTransitRouterRouteTablePropagationError::InvalidAttachmentIdNotFound,
    ];
}

/// Response to [`EnableTransitRouterRouteTablePropagationRequest`].
pub type EnableTransitRouterRouteTablePropagationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableTransitRouterRouteTablePropagationRequest`] names.
///
/// - [`IllegalParamTransitRouterTableId`](super::DocumentedError::IllegalParamTransitRouterTableId)
/// - [`OperationFailedTransitRouterType`](super::DocumentedError::OperationFailedTransitRouterType)
/// - [`IncorrectStatusAttachmentOrRouteTable`](super::DocumentedError::IncorrectStatusAttachmentOrRouteTable)
/// - [`OperationUnsupportedEnablePropagation`](super::DocumentedError::OperationUnsupportedEnablePropagation)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound)
pub type EnableTransitRouterRouteTablePropagationError = super::DocumentedError;
