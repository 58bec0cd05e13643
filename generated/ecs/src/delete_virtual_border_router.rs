// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualBorderRouter`, from `ecs/DeleteVirtualBorderRouter.md`.

use alicloud_runtime::codegen::*;

/// Deletes the virtual border router named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVirtualBorderRouterRequest::new();
/// let reply = client.delete_virtual_border_router(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteVirtualBorderRouterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual border router that the call or the item is about.
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
}

/// What [`DeleteVirtualBorderRouterRequest`] is answered with.
pub type DeleteVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteVirtualBorderRouterRequest`] names.
    pub enum DeleteVirtualBorderRouterError {
        InvalidOperationRouterInterfaceNotDeleted = "InvalidOperation.RouterInterfaceNotDeleted" ("400"), "", "The virtual border router still has router interfaces; delete them first.";
        InvalidOperationOperationNotAllowedInState = "InvalidOperation.OperationNotAllowedInState" ("400"), "", "The virtual border router is in a state that does not allow the operation.";
        InvalidStatusNotAllowed = "InvalidStatus.NotAllowed" ("400"), "", "The virtual border router is in a state in which it cannot be deleted.";
        DependencyViolationRouterInterfaceReferedByRouteEntry = "DependencyViolation.RouterInterfaceReferedByRouteEntry" ("400"), "", "Routes still lead to the resource; delete them first.";
        DependencyViolationBgpGroup = "DependencyViolation.BgpGroup" ("400"), "", "The virtual border router still has BGP groups; delete them first.";
        DependencyViolationNqa = "DependencyViolation.Nqa" ("400"), "", "A network quality probe (NQA) still belongs to the virtual border router; delete it first.";
        DependencyViolationBgpNetwork = "DependencyViolation.BgpNetwork" ("400"), "", "The virtual border router still announces BGP networks; delete them first.";
        ForbiddenOperationNotAllowedByUser = "Forbidden.OperationNotAllowedByUser" ("403"), "", "The virtual border router is not one that the caller may do this with.";
        ForbiddenMultiVlanRi = "Forbidden.MultiVlanRi" ("403"), "", "The virtual border router has several VLAN router interfaces, where one is expected.";
        ForbiddenNoRiFound = "Forbidden.NoRiFound" ("403"), "", "The virtual border router has no VLAN router interface, where one is expected.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidVbrIdNotFound = "InvalidVbrId.NotFound" ("404"), "", "No virtual border router of the account has this ID.";
    }
}
