// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTransitRouter`, from `cbn/UpdateTransitRouter.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateTransitRouterRequest::new()
///     .transit_router_id("...");
/// let reply = client.update_transit_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTransitRouterRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Label of the transit router, for people to recognize it by.
    pub transit_router_name: Option<String>,
    /// Free text that tells people about the transit router.
    pub transit_router_description: Option<String>,
}

impl UpdateTransitRouterRequest {
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
    /// Sets `TransitRouterName`.
    pub fn transit_router_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterDescription`.
    pub fn transit_router_description(mut self, value: impl Into<String>) -> Self {
        self.transit_router_description = Some(value.into());
        self
    }
}

request! {
    UpdateTransitRouterRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterName" => transit_router_name: query,
        "TransitRouterDescription" => transit_router_description: query,
    }
}

impl Operation for UpdateTransitRouterRequest {
    type Response = UpdateTransitRouterResponse;
    type Error = UpdateTransitRouterError;
    const INFO: OperationInfo = super::operation("UpdateTransitRouter")
        .required(&["RegionId", "TransitRouterId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateTransitRouterError] = &[
        UpdateTransitRouterError::OperationUnsupportedRegionId,
        UpdateTransitRouterError::IncorrectStatusTransitRouterInstance,
        UpdateTransitRouterError::InvalidParameter,
        UpdateTransitRouterError::Unauthorized,
    ];
}

/// Response to [`UpdateTransitRouterRequest`].
pub type UpdateTransitRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTransitRouterRequest`] names.
///
/// - [`OperationUnsupportedRegionId`](super::DocumentedError::OperationUnsupportedRegionId)
/// - [`IncorrectStatusTransitRouterInstance`](super::DocumentedError::IncorrectStatusTransitRouterInstance)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateTransitRouterError = super::DocumentedError;
