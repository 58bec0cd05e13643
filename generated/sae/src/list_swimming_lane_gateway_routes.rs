// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSwimmingLaneGatewayRoutes`, from `sae/ListSwimmingLaneGatewayRoutes.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of a gateway that lanes can be tied to.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListSwimmingLaneGatewayRoutesRequest::new();
/// let reply = client.list_swimming_lane_gateway_routes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSwimmingLaneGatewayRoutesRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the gateway unique that the call is about.
    pub gateway_unique_id: Option<String>,
}

impl ListSwimmingLaneGatewayRoutesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
}

request! {
    ListSwimmingLaneGatewayRoutesRequest {
        "NamespaceId" => namespace_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
    }
}

impl Operation for ListSwimmingLaneGatewayRoutesRequest {
    type Response = ListSwimmingLaneGatewayRoutesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSwimmingLaneGatewayRoutes")
        .roa("GET", "/pop/v1/cas/gray/listSwimmingLaneGatewayRoutes")
        .read_only();
}

/// Response to [`ListSwimmingLaneGatewayRoutesRequest`], which the documentation does not describe.
pub type ListSwimmingLaneGatewayRoutesResponse = alicloud_runtime::UndocumentedResponse;
