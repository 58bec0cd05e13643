// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeactivateRouterInterface`, from `vpc/cn.zh-CN/路由器接口/DeactivateRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Stops a router interface that is Active.
///
/// The interface is Deactivating at first and Inactive in the end.
///
/// **Note:** An interface with an overdue bill cannot be stopped.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DeactivateRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.deactivate_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeactivateRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    ///
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of the interface to stop. Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
}

impl DeactivateRouterInterfaceRequest {
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
    DeactivateRouterInterfaceRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
    }
}

impl Operation for DeactivateRouterInterfaceRequest {
    type Response = DeactivateRouterInterfaceResponse;
    type Error = DeactivateRouterInterfaceError;
    const INFO: OperationInfo = super::operation("DeactivateRouterInterface")
        .required(&["RegionId", "RouterInterfaceId"])
        .region("RegionId");
}

/// What [`DeactivateRouterInterfaceRequest`] is answered with.
pub type DeactivateRouterInterfaceResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeactivateRouterInterfaceRequest`] names.
    pub enum DeactivateRouterInterfaceError {
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "RouterInterfaceId not found.", "There is no such router interface.";
        IncorrectStatus = "IncorrectStatus" ("400"), "The interface is not Active.", "Only an Active interface can be stopped.";
        ForbiddenFinancileLocked = "Forbidden.FinancileLocked" ("400"), "The router interface is locked for unpaid bills.", "An unpaid bill locks the interface.";
    }
}
