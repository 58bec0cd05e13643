// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociatePhysicalConnectionFromVirtualBorderRouter`, from `vpc/UnassociatePhysicalConnectionFromVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Detaches a leased line from a virtual border router.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociatePhysicalConnectionFromVirtualBorderRouterRequest::new()
///     .physical_connection_id("pc-bp1qrb3044eqixog****")
///     .region_id("cn-hangzhou")
///     .vbr_id("vbr-bp16ksp61j7e0tkn*****");
/// let reply = client.unassociate_physical_connection_from_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// **Required.** Leased line to detach. Example: `pc-bp1qrb3044eqixog****`.
    pub physical_connection_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp16ksp61j7e0tkn*****`.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `longtel001`.
    pub client_token: Option<String>,
}

impl UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UnassociatePhysicalConnectionFromVirtualBorderRouterRequest {
    type Response = UnassociatePhysicalConnectionFromVirtualBorderRouterResponse;
    type Error = UnassociatePhysicalConnectionFromVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation(
            "UnassociatePhysicalConnectionFromVirtualBorderRouter",
        )
        .required(&["PhysicalConnectionId", "RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UnassociatePhysicalConnectionFromVirtualBorderRouterError] = &[
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::InvalidVbrIdNotFound,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::ParameterMustNotNull,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::PhysicalNotAssociateToVbr,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::RouterInterfaceReferedByRouteentry,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::InvalidStatusNotAllowed,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::PhysicalNotAllowAssociateVbr,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::ForbiddenOperationNotAllowed,
        UnassociatePhysicalConnectionFromVirtualBorderRouterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`UnassociatePhysicalConnectionFromVirtualBorderRouterRequest`].
pub type UnassociatePhysicalConnectionFromVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociatePhysicalConnectionFromVirtualBorderRouterRequest`] names.
///
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
/// - [`ParameterMustNotNull`](super::DocumentedError::ParameterMustNotNull)
/// - [`PhysicalNotAssociateToVbr`](super::DocumentedError::PhysicalNotAssociateToVbr)
/// - [`RouterInterfaceReferedByRouteentry`](super::DocumentedError::RouterInterfaceReferedByRouteentry)
/// - [`InvalidStatusNotAllowed`](super::DocumentedError::InvalidStatusNotAllowed)
/// - [`PhysicalNotAllowAssociateVbr`](super::DocumentedError::PhysicalNotAllowAssociateVbr)
/// - [`ForbiddenOperationNotAllowed`](super::DocumentedError::ForbiddenOperationNotAllowed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type UnassociatePhysicalConnectionFromVirtualBorderRouterError = super::DocumentedError;
