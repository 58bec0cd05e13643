// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouterInterfaceSpec`, from `vpc/intl.en-US/Router interface/ModifyRouterInterfaceSpec.md`.

use alicloud_runtime::codegen::*;

/// Gives a router interface another specification.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ModifyRouterInterfaceSpecRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****")
///     .spec("Large.1");
/// let reply = client.modify_router_interface_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of the interface to change. Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// **Required.** The new specification.
    /// [`CreateRouterInterface`](super::Client::create_router_interface) lists all of them with their
    /// bandwidths. Example: `Large.1`.
    pub spec: Option<String>,
    /// Makes a repeated request safe: one token, one change.
    ///
    /// Chosen by the caller, different for each request, at most 64 ASCII characters.
    /// Example: `7d1f2c54-90ab-4e11-8c3a-5f60718293a4`.
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
}

/// What [`ModifyRouterInterfaceSpecRequest`] is answered with.
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// The ID of the request. Example: `8B1D6F02-3C5E-4A7B-9D20-E1F2A3B4C5D6`.
    pub request_id: Option<String>,
    /// The specification that was set. Example: `Large.1`.
    pub spec: Option<String>,
}

response! {
    ModifyRouterInterfaceSpecResponse {
        "RequestId" => request_id: value,
        "Spec" => spec: value,
    }
}

errors! {
    /// Errors that the documentation of [`ModifyRouterInterfaceSpecRequest`] names.
    pub enum ModifyRouterInterfaceSpecError {
        InvalidSpecValudNotSupported = "InvalidSpec.ValudNotSupported" ("400"), "Spec is not supported.", "This interface cannot have the given specification.";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "RouterInterfaceId not found.", "There is no such router interface.";
        InvalidInstanceOwnerError = "InvalidInstanceOwner.Error" ("400"), "The router belongs to another account.", "Another account owns the router.";
        InvalidInstanceStatusError = "InvalidInstance.StatusError" ("400"), "The instance status does not allow it.", "The interface cannot be changed in its present state.";
        InvalidOppositeNotFound = "InvalidOpposite.NotFound" ("400"), "The opposite interface is missing.", "The peer interface is missing.";
    }
}
