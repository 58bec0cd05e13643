// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualBorderRouter`, from `ecs/DeleteVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Deletes a virtual border router (VBR), found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVirtualBorderRouterRequest::new()
///     .vbr_id("...");
/// let reply = client.delete_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call is about.
    pub vbr_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
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
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    DeleteVirtualBorderRouterRequest {
        "RegionId" => region_id: query,
        "VbrId" => vbr_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
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
        DeleteVirtualBorderRouterError::InvalidOperationRouterInterfaceNotDeleted,
        DeleteVirtualBorderRouterError::InvalidOperationOperationNotAllowedInState,
        DeleteVirtualBorderRouterError::InvalidStatusNotAllowed,
        DeleteVirtualBorderRouterError::DependencyViolationRouterInterfaceReferedByRouteEntry,
        DeleteVirtualBorderRouterError::DependencyViolationBgpGroup,
        DeleteVirtualBorderRouterError::DependencyViolationNqa,
        DeleteVirtualBorderRouterError::DependencyViolationBgpNetwork,
        DeleteVirtualBorderRouterError::ForbiddenOperationNotAllowedByUser,
        DeleteVirtualBorderRouterError::ForbiddenMultiVlanRi,
        DeleteVirtualBorderRouterError::ForbiddenNoRiFound,
        DeleteVirtualBorderRouterError::InvalidRegionIdNotFound,
        DeleteVirtualBorderRouterError::InvalidVbrIdNotFound,
    ];
}

/// Response to [`DeleteVirtualBorderRouterRequest`].
pub type DeleteVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVirtualBorderRouterRequest`] names.
///
/// - [`InvalidOperationRouterInterfaceNotDeleted`](super::DocumentedError::InvalidOperationRouterInterfaceNotDeleted)
/// - [`InvalidOperationOperationNotAllowedInState`](super::DocumentedError::InvalidOperationOperationNotAllowedInState)
/// - [`InvalidStatusNotAllowed`](super::DocumentedError::InvalidStatusNotAllowed)
/// - [`DependencyViolationRouterInterfaceReferedByRouteEntry`](super::DocumentedError::DependencyViolationRouterInterfaceReferedByRouteEntry)
/// - [`DependencyViolationBgpGroup`](super::DocumentedError::DependencyViolationBgpGroup)
/// - [`DependencyViolationNqa`](super::DocumentedError::DependencyViolationNqa)
/// - [`DependencyViolationBgpNetwork`](super::DocumentedError::DependencyViolationBgpNetwork)
/// - [`ForbiddenOperationNotAllowedByUser`](super::DocumentedError::ForbiddenOperationNotAllowedByUser)
/// - [`ForbiddenMultiVlanRi`](super::DocumentedError::ForbiddenMultiVlanRi)
/// - [`ForbiddenNoRiFound`](super::DocumentedError::ForbiddenNoRiFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVbrIdNotFound`](super::DocumentedError::InvalidVbrIdNotFound)
pub type DeleteVirtualBorderRouterError = super::DocumentedError;
