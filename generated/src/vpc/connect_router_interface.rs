// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectRouterInterface`, from `vpc/intl.en-US/Router interface/ConnectRouterInterface.md`.

use alicloud_runtime::codegen::*;

/// Connects the initiating interface to its peer.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::ConnectRouterInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .router_interface_id("ri-bp1docsalpha0001****");
/// let reply = client.connect_router_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** The ID of the initiating interface. Example: `ri-bp1docsalpha0001****`.
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
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound" ("404"), "RouterInterfaceId not found.", "There is no such router interface.";
        IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide" ("400"), "The interface is not the initiating side.", "Only the initiating side can connect.";
        IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo" ("400"), "Both interfaces are on one router.", "Both ends are on the same router.";
        ForbiddenOnlyOneConnection = "Forbidden.OnlyOneConnection" ("400"), "The two routers are connected already.", "These routers already share a connection.";
        ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding" ("400"), "The account has unpaid bills.", "The account has bills to pay.";
        CrossBidForbidden = "CROSS_BID.FORBIDDEN" ("404"), "Connecting across BIDs is not allowed.", "The two ends belong to different BIDs.";
    }
}
