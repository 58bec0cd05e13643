// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceSpec`, from `vpc/ModifyRouterInterfaceSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the size of a router interface; it passes through `Activating` before it is `Active`
/// again. Fails while payments for it are overdue.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyRouterInterfaceSpecRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-2zeo3xzyf38r4urzd****")
///     .spec("Large");
/// let reply = client.modify_router_interface_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    /// Example: `ri-2zeo3xzyf38r4urzd****`.
    pub router_interface_id: Option<String>,
    /// **Required.** New size of the interface, which sets its bandwidth. Example: `Large`.
    pub spec: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
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
}

request! {
    ModifyRouterInterfaceSpecRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "Spec" => spec: query,
        "ClientToken" => client_token: query,
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
        ModifyRouterInterfaceSpecError::InvalidRouterInterfaceIdNotFound,
        ModifyRouterInterfaceSpecError::InvalidInstanceOwnerError,
        ModifyRouterInterfaceSpecError::InvalidInstanceStatusError,
        ModifyRouterInterfaceSpecError::InvalidOppositeNotFound,
        ModifyRouterInterfaceSpecError::ForbiddenFinancialLocked,
        ModifyRouterInterfaceSpecError::InvalidParamNotFound,
        ModifyRouterInterfaceSpecError::InvalidOppositeRegionIdNotFound,
        ModifyRouterInterfaceSpecError::InvalidRouterInterfaceSpecMalformed,
        ModifyRouterInterfaceSpecError::IllegalParamChargeType2,
        ModifyRouterInterfaceSpecError::ResourceQueryError,
        ModifyRouterInterfaceSpecError::InvalidSpecValueNotSupported,
    ];
}

/// Response to [`ModifyRouterInterfaceSpecRequest`].
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Size that the router interface has now. Example: `Small.1`.
    pub spec: Option<String>,
}

response! {
    ModifyRouterInterfaceSpecResponse {
        "RequestId" => request_id: value,
        "Spec" => spec: value,
    }
}

/// Errors that the documentation of [`ModifyRouterInterfaceSpecRequest`] names.
///
/// - [`InvalidSpecValudNotSupported`](super::DocumentedError::InvalidSpecValudNotSupported)
/// - [`InvalidRouterInterfaceIdNotFound`](super::DocumentedError::InvalidRouterInterfaceIdNotFound)
/// - [`InvalidInstanceOwnerError`](super::DocumentedError::InvalidInstanceOwnerError)
/// - [`InvalidInstanceStatusError`](super::DocumentedError::InvalidInstanceStatusError)
/// - [`InvalidOppositeNotFound`](super::DocumentedError::InvalidOppositeNotFound)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidParamNotFound`](super::DocumentedError::InvalidParamNotFound)
/// - [`InvalidOppositeRegionIdNotFound`](super::DocumentedError::InvalidOppositeRegionIdNotFound)
/// - [`InvalidRouterInterfaceSpecMalformed`](super::DocumentedError::InvalidRouterInterfaceSpecMalformed)
/// - [`IllegalParamChargeType2`](super::DocumentedError::IllegalParamChargeType2)
/// - [`ResourceQueryError`](super::DocumentedError::ResourceQueryError)
/// - [`InvalidSpecValueNotSupported`](super::DocumentedError::InvalidSpecValueNotSupported)
pub type ModifyRouterInterfaceSpecError = super::DocumentedError;
