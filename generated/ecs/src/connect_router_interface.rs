// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectRouterInterface`, from `ecs/ConnectRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Starts the connection from a router interface on the initiating side to its opposite one, once
/// each has been told of the other.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ConnectRouterInterfaceRequest::new();
/// let reply = client.connect_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call or the item is about.
    pub router_interface_id: Option<String>,
}

impl ConnectRouterInterfaceRequest {
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
    /// Sets `RouterInterfaceId`, which is required.
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = Some(value.into());
        self
    }
}

request! {
    ConnectRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for ConnectRouterInterfaceRequest {
    type Response = ConnectRouterInterfaceResponse;
    type Error = ConnectRouterInterfaceError;
    const INFO: OperationInfo = super::operation("ConnectRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ConnectRouterInterfaceRequest`] is answered with.
pub type ConnectRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ConnectRouterInterfaceRequest`] names.
    pub enum ConnectRouterInterfaceError {
        IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide" ("400"), "", "Only the initiating side can connect; call the operation for the other router interface.";
        IncorrectStatus = "IncorrectStatus" ("400"), "", "The resource is in a state that does not allow the operation; wait until it is stable.";
        IncorrectOppositeInterfaceInfoNotSet = "IncorrectOppositeInterfaceInfo.NotSet" ("400"), "", "The router interface does not know its opposite side in full; set the ID, owner, router and router type.";
        IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo" ("400"), "", "Both router interfaces are on the same router, which cannot be connected to itself.";
        ForbiddenOnlyOneConnection = "Forbidden.OnlyOneConnection" ("400"), "", "The two routers are connected already; one connection between them is all they can have.";
        ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding" ("400"), "", "The account has unpaid bills; pay them before using router interfaces.";
        InvalidAccountNotFound = "InvalidAccount.NotFound" ("400"), "", "One of the accounts to add or remove does not exist.";
        ErrCodeInvalid = "ErrCode.Invalid" ("400"), "got error", "The connection could not be started because of an unspecified error.";
        AttrMismatchingAcceptingSideRole = "AttrMismatching.AcceptingSideRole" ("400"), "%s", "The opposite router interface does not have the accepting role.";
        AttrMismatchingAcceptingSideInstanceId = "AttrMismatching.AcceptingSideInstanceId" ("400"), "%s", "The accepting router interface has another ID than the initiating one says.";
        AttrMismatchingAcceptingSideRegionNo = "AttrMismatching.AcceptingSideRegionNo" ("400"), "%s", "The accepting router interface is in another region than the initiating one says.";
        AttrMismatchingAcceptingSideRouterId = "AttrMismatching.AcceptingSideRouterId" ("400"), "%s", "The accepting router interface is on another router than the initiating one says.";
        AttrMismatchingAcceptingSideRouterType = "AttrMismatching.AcceptingSideRouterType" ("400"), "%s", "The accepting router interface is on another type of router than the initiating one says.";
        AttrMismatchingAcceptingSideAliUid = "AttrMismatching.AcceptingSideAliUid" ("400"), "%s", "The accepting router interface belongs to another account than the initiating one says.";
        AttrMismatchingAcceptingSideOppositeInterfaceOwnerId = "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId" ("400"), "%s", "The accepting router interface names another account as owner of the opposite interface.";
        AttrMismatchingAcceptingSideOppositeRegionNo = "AttrMismatching.AcceptingSideOppositeRegionNo" ("400"), "%s", "The accepting router interface names another opposite region than that of the initiating one.";
        AttrMismatchingAcceptingSideOppositeInterfaceId = "AttrMismatching.AcceptingSideOppositeInterfaceId" ("400"), "%s", "The accepting router interface names another opposite interface than the initiating one.";
        AttrMismatchingAcceptingSideOppositeRouterId = "AttrMismatching.AcceptingSideOppositeRouterId" ("400"), "%s", "The accepting router interface names another opposite router than that of the initiating one.";
        AttrMismatchingAcceptingSideOppositeRouterType = "AttrMismatching.AcceptingSideOppositeRouterType" ("400"), "%s", "The accepting router interface names another type of opposite router than the initiating one has.";
        IllegalParamInstanceOwner = "IllegalParam.InstanceOwner" ("400"), "", "The router belongs to another account.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "", "No router interface of the account has this ID.";
    }
}
