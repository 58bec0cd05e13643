// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActivateRouterInterface`, from `vpc/intl.en-US/Router interface/ActivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Starts a router interface that is Inactive.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ActivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.activate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of the interface to start. Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
}

impl ActivateRouterInterfaceRequest {
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
    ActivateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for ActivateRouterInterfaceRequest {
    type Response = ActivateRouterInterfaceResponse;
    type Error = ActivateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("ActivateRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`ActivateRouterInterfaceRequest`] is answered with.
pub type ActivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ActivateRouterInterfaceRequest`] names.
    pub enum ActivateRouterInterfaceError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "RegionId not found.", "There is no such region, or the product is not offered there.";
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "RouterInterfaceId not found.", "There is no such router interface.";
        IncorrectStatus = "IncorrectStatus" ("400"), "The interface is not Inactive.", "Only an Inactive interface can be started.";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" ("400"), "The router interface is locked for unpaid bills.", "An unpaid bill locks the interface.";
        Forbbiden = "Forbbiden" ("400"), "The router belongs to another account.", "Another account owns the router.";
    }
}
