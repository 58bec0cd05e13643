// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceSpec`, from `ecs/ModifyRouterInterfaceSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the specification, and thus the bandwidth, of a router interface.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyRouterInterfaceSpecRequest::new()
///     .router_interface_id("...")
///     .spec("...");
/// let reply = client.modify_router_interface_spec(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the router interface that the call is about.
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
    const ERRORS: &'static [ModifyRouterInterfaceSpecError] = &[
        ModifyRouterInterfaceSpecError::InvalidSpecValudNotSupported,
        ModifyRouterInterfaceSpecError::ForbiddenFinancialLocked,
        ModifyRouterInterfaceSpecError::InvalidParamNotFound,
        ModifyRouterInterfaceSpecError::InvalidOppositeRegionIdNotFound,
        ModifyRouterInterfaceSpecError::InvalidInstanceOwnerError,
        ModifyRouterInterfaceSpecError::InvalidInstanceStatusError,
        ModifyRouterInterfaceSpecError::InvalidOppositeNotFound,
        ModifyRouterInterfaceSpecError::InvalidRouterInterfaceSpecMalformed,
        ModifyRouterInterfaceSpecError::IllegalParamChargeType,
        ModifyRouterInterfaceSpecError::InvalidRouterInterfaceIdNotFound,
    ];
}

/// Response to [`ModifyRouterInterfaceSpecRequest`].
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

/// Errors that the documentation of [`ModifyRouterInterfaceSpecRequest`] names.
///
/// - [`InvalidSpecValudNotSupported`](super::DocumentedError::InvalidSpecValudNotSupported)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidParamNotFound`](super::DocumentedError::InvalidParamNotFound)
/// - [`InvalidOppositeRegionIdNotFound`](super::DocumentedError::InvalidOppositeRegionIdNotFound), here with HTTP status 400
/// - [`InvalidInstanceOwnerError`](super::DocumentedError::InvalidInstanceOwnerError)
/// - [`InvalidInstanceStatusError`](super::DocumentedError::InvalidInstanceStatusError)
/// - [`InvalidOppositeNotFound`](super::DocumentedError::InvalidOppositeNotFound)
/// - [`InvalidRouterInterfaceSpecMalformed`](super::DocumentedError::InvalidRouterInterfaceSpecMalformed)
/// - [`IllegalParamChargeType`](super::DocumentedError::IllegalParamChargeType)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
pub type ModifyRouterInterfaceSpecError = super::DocumentedError;
