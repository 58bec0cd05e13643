// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceSpec`, from `ecs/ModifyRouterInterfaceSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the size or model of the router interface, which changes its price too.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyRouterInterfaceSpecRequest::new();
/// let reply = client.modify_router_interface_spec(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call or the item is about.
    pub router_interface_id: Option<String>,
    /// **Required.** Size of the router interface, which decides how much bandwidth it has.
    pub spec: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl ModifyRouterInterfaceSpecRequest {
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
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
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
    ModifyRouterInterfaceSpecRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "Spec" => spec: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for ModifyRouterInterfaceSpecRequest {
    type Response = ModifyRouterInterfaceSpecResponse;
    type Error = ModifyRouterInterfaceSpecError;
    const INFO: OperationInfo = super::operation("ModifyRouterInterfaceSpec")
        .required(&["RegionId", "RouterInterfaceId", "Spec"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`ModifyRouterInterfaceSpecRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Size in which the resource was ordered; for a router interface it decides the bandwidth.
    pub spec: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    ModifyRouterInterfaceSpecResponse {
        "Spec" => spec: value,
        "RequestId" => request_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`ModifyRouterInterfaceSpecRequest`] names.
    pub enum ModifyRouterInterfaceSpecError {
        InvalidSpecValudNotSupported = "InvalidSpec.ValudNotSupported" ("400"), "", "`Spec` is no size that a router interface can have.";
        ForbiddenFinancialLocked = "Forbidden.FinancialLocked" ("400"), "", "Unpaid bills have locked the resource; pay them first.";
        InvalidParamNotFound = "InvalidParam.NotFound" ("400"), "", "The region, router or account that the request needs is missing.";
        InvalidOppositeRegionIdNotFound = "InvalidOppositeRegionId.NotFound" ("400"), "", "`OppositeRegionId` is not the ID of a region.";
        InvalidInstanceOwnerError = "InvalidInstanceOwner.Error" ("400"), "", "The router belongs to another account.";
        InvalidInstanceStatusError = "InvalidInstance.StatusError" ("400"), "", "The router that this router interface is on does not allow the operation.";
        InvalidOppositeNotFound = "InvalidOpposite.NotFound" ("400"), "The opposite not exit.", "The opposite side of the router interface does not exist.";
        InvalidRouterInterfaceSpecMalformed = "InvalidRouterInterfaceSpec.Malformed" ("400"), "", "`Spec` is not a well-formed size of a router interface.";
        IllegalParamChargeType = "IllegalParam.chargeType" ("400"), "RouterInterface chargeType different.", "The router interface is billed in another way than the request says.";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "", "No router interface of the account has this ID.";
    }
}
