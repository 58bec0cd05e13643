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
}

/// What [`DeleteVirtualBorderRouterRequest`] is answered with.
pub type DeleteVirtualBorderRouterResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteVirtualBorderRouterRequest`] names.
    pub enum DeleteVirtualBorderRouterError {
        InvalidVbrIdNotFound = "InvalidVbrId.NotFound" ("404"), "", "No virtual border router has this ID.";
        InvalidOperationRouterInterfaceNotDeleted = "InvalidOperation.RouterInterfaceNotDeleted" ("400"), "", "The virtual border router still has router interfaces. Delete them first.";
        InvalidOperationOperationNotAllowedInState = "InvalidOperation.OperationNotAllowedInState" ("400"), "", "The state of the virtual border router does not allow this call.";
        ForbiddenOperationNotAllowedByUser = "Forbidden.OperationNotAllowedByUser" ("403"), "", "You may not do this with the virtual border router; it is for its owner or for that of the leased line.";
        ForbiddenMultiVlanRi = "Forbidden.MultiVlanRi" ("403"), "", "The router has more than one VLAN interface where one is expected.";
        ForbiddenNoRiFound = "Forbidden.NoRiFound" ("403"), "", "The router has no VLAN interface.";
        InvalidStatusNotAllowed = "InvalidStatus.NotAllowed" ("400"), "", "The state of the virtual border router does not allow this; it may have a leased line attached.";
    }
}
