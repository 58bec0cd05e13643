// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouterInterface`, from `ecs/DeleteRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Deletes the router interface named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteRouterInterfaceRequest::new();
/// let reply = client.delete_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call or the item is about.
    pub router_interface_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl DeleteRouterInterfaceRequest {
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
    DeleteRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for DeleteRouterInterfaceRequest {
    type Response = DeleteRouterInterfaceResponse;
    type Error = DeleteRouterInterfaceError;
    const INFO: OperationInfo = super::operation("DeleteRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`DeleteRouterInterfaceRequest`] is answered with.
pub type DeleteRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteRouterInterfaceRequest`] names.
    pub enum DeleteRouterInterfaceError {
        IncorrectStatus = "IncorrectStatus" ("400"), "", "The resource is in a state that does not allow the operation; wait until it is stable.";
        DependencyViolationRouterInterfaceReferedByRouteEntry = "DependencyViolation.RouterInterfaceReferedByRouteEntry" ("400"), "", "Routes still lead to the resource; delete them first.";
        IllegalParamInstanceOwner = "IllegalParam.InstanceOwner" ("400"), "", "The router belongs to another account.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidRouterInterfaceChargeTypeMalformed = "InvalidRouterInterfaceChargeType.Malformed" ("500"), "", "The way the router interface is billed is not valid or rules the operation out.";
    }
}
