// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualBorderRouter`, from `vpc/DeleteVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a virtual border router that is `Unconfirmed`, `Enabled` or `Terminated`. Its router
/// interfaces must be gone; that of another account can be deleted only while unconfirmed.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVirtualBorderRouterRequest::new()
///     .region_id("cn-shanghai")
///     .vbr_id("vbr-bp12mw1f8k3jgygk9****");
/// let reply = client.delete_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a virtual border router, as
    /// [`CreateVirtualBorderRouter`](super::Client::create_virtual_border_router) returned it.
    /// Example: `vbr-bp12mw1f8k3jgygk9****`.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteVirtualBorderRouterRequest {
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
    DeleteVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVirtualBorderRouterRequest {
    type Response = DeleteVirtualBorderRouterResponse;
    type Error = DeleteVirtualBorderRouterError;
    const INFO: OperationInfo = super::operation("DeleteVirtualBorderRouter")
        .required(&["RegionId", "VbrId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVirtualBorderRouterError] = &[
        DeleteVirtualBorderRouterError::InvalidVbrIdNotFound,
        DeleteVirtualBorderRouterError::InvalidOperationRouterInterfaceNotDeleted,
        DeleteVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        DeleteVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        DeleteVirtualBorderRouterError::ForbiddenMultiVlanRi,
        DeleteVirtualBorderRouterError::ForbiddenNoRiFound,
        DeleteVirtualBorderRouterError::InvalidStatusNotAllowed,
        DeleteVirtualBorderRouterError::DependencyViolationRouterInterfaceReferedByRouteEntry,
        DeleteVirtualBorderRouterError::DependencyViolationBgpGroup,
        DeleteVirtualBorderRouterError::DependencyViolationNqa,
        DeleteVirtualBorderRouterError::DependencyViolationBgpNetwork,
        DeleteVirtualBorderRouterError::OperationUnsupportedVBRAttachedCen,
        DeleteVirtualBorderRouterError::InvalidStatusVbrAttatchToEcr,
        DeleteVirtualBorderRouterError::ForbiddenOperationDeleteNotAllowedByUser,
        DeleteVirtualBorderRouterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeleteVirtualBorderRouterRequest`].
pub type DeleteVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVirtualBorderRouterRequest`] names.
///
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
/// - [`InvalidOperationRouterInterfaceNotDeleted`](super::DocumentedError::InvalidOperationRouterInterfaceNotDeleted)
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`ForbiddenMultiVlanRi`](super::DocumentedError::ForbiddenMultiVlanRi)
/// - [`ForbiddenNoRiFound`](super::DocumentedError::ForbiddenNoRiFound)
/// - [`InvalidStatusNotAllowed`](super::DocumentedError::InvalidStatusNotAllowed)
/// - [`DependencyViolationRouterInterfaceReferedByRouteEntry`](super::DocumentedError::DependencyViolationRouterInterfaceReferedByRouteEntry)
/// - [`DependencyViolationBgpGroup`](super::DocumentedError::DependencyViolationBgpGroup)
/// - [`DependencyViolationNqa`](super::DocumentedError::DependencyViolationNqa)
/// - [`DependencyViolationBgpNetwork`](super::DocumentedError::DependencyViolationBgpNetwork)
/// - [`OperationUnsupportedVBRAttachedCen`](super::DocumentedError::OperationUnsupportedVBRAttachedCen)
/// - [`InvalidStatusVbrAttatchToEcr`](super::DocumentedError::InvalidStatusVbrAttatchToEcr)
/// - [`ForbiddenOperationDeleteNotAllowedByUser`](super::DocumentedError::ForbiddenOperationDeleteNotAllowedByUser)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeleteVirtualBorderRouterError = super::DocumentedError;
