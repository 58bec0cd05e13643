// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExpressConnect`, from `vpc/DeleteExpressConnect.md`.

use alicloud_runtime::codegen::*;

/// Deletes an Express Connect link between routers, found by one of its router interfaces.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteExpressConnectRequest::new()
///     .router_interface_id("...");
/// let reply = client.delete_express_connect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExpressConnectRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a router interface, as
    /// [`CreateRouterInterface`](super::Client::create_router_interface) returned it.
    pub router_interface_id: Option<String>,
    /// Whether to detach even the instance that is the active one behind the HAVIP, which is refused
    /// otherwise.
    pub force: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteExpressConnectRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteExpressConnectRequest {
        "RegionId" => region_id: query,
        "RouterInterfaceId" => router_interface_id: query,
        "Force" => force: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteExpressConnectRequest {
    type Response = DeleteExpressConnectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteExpressConnect")
        .required(&["RegionId", "RouterInterfaceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteExpressConnectRequest`], which the documentation does not describe.
pub type DeleteExpressConnectResponse = alicloud_runtime::UndocumentedResponse;
