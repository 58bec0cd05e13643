// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterCidr`, from `cbn/DeleteTransitRouterCidr.md`.

use alicloud_runtime::codegen::*;

/// Deletes an address block of a transit router; refused once addresses of the block have been
/// assigned.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterCidrRequest::new()
///     .transit_router_id("...")
///     .transit_router_cidr_id("...");
/// let reply = client.delete_transit_router_cidr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterCidrRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required.** Address block of a transit router, as
    /// [`CreateTransitRouterCidr`](super::Client::create_transit_router_cidr) or
    /// [`ListTransitRouterCidr`](super::Client::list_transit_router_cidr) returned it.
    pub transit_router_cidr_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteTransitRouterCidrRequest {
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
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterCidrId`, which is required.
    pub fn transit_router_cidr_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_cidr_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteTransitRouterCidrRequest {
        "ClientToken" => client_token: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterCidrId" => transit_router_cidr_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteTransitRouterCidrRequest {
    type Response = DeleteTransitRouterCidrResponse;
    type Error = DeleteTransitRouterCidrError;
    const INFO: OperationInfo = super::operation("DeleteTransitRouterCidr")
        .required(&["TransitRouterId", "TransitRouterCidrId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteTransitRouterCidrError] = &[
        DeleteTransitRouterCidrError::OperationFailedCidrBlockAllocated,
        DeleteTransitRouterCidrError::OperationFailedCidrNotExist,
        DeleteTransitRouterCidrError::InvalidParameter,
        DeleteTransitRouterCidrError::Unauthorized,
    ];
}

/// Response to [`DeleteTransitRouterCidrRequest`].
pub type DeleteTransitRouterCidrResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterCidrRequest`] names.
///
/// - [`OperationFailedCidrBlockAllocated`](super::DocumentedError::OperationFailedCidrBlockAllocated)
/// - [`OperationFailedCidrNotExist`](super::DocumentedError::OperationFailedCidrNotExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTransitRouterCidrError = super::DocumentedError;
