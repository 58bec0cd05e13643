// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIstioGatewayRoutes`, from `servicemesh/DescribeIstioGatewayRoutes.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of an ASM gateway, with path, priority and status.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeIstioGatewayRoutesRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_istio_gateway_routes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIstioGatewayRoutesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
}

impl DescribeIstioGatewayRoutesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `IstioGatewayName`.
    pub fn istio_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.istio_gateway_name = Some(value.into());
        self
    }
}

request! {
    DescribeIstioGatewayRoutesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
    }
}

impl Operation for DescribeIstioGatewayRoutesRequest {
    type Response = DescribeIstioGatewayRoutesResponse;
    type Error = DescribeIstioGatewayRoutesError;
    const INFO: OperationInfo = super::operation("DescribeIstioGatewayRoutes")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeIstioGatewayRoutesError] = &[
        DescribeIstioGatewayRoutesError::Err500,
    ];
}

/// Response to [`DescribeIstioGatewayRoutesRequest`].
#[non_exhaustive]
pub struct DescribeIstioGatewayRoutesResponse {
    /// The management routes that were found or are concerned, one entry each.
    pub management_routes: Vec<ManagementRoute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
}

response! {
    DescribeIstioGatewayRoutesResponse {
        "ManagementRoutes" => management_routes: list(""),
        "RequestId" => request_id: value,
    }
}

/// The management routes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ManagementRoute {
    /// ASM gateway whose imported services are shown or set. Example: `ingressgateway`.
    pub asm_gateway_name: Option<String>,
    /// Routing rule of the gateway that is meant. Example: `http-route`.
    pub route_name: Option<String>,
    /// Path under which the route is found. Example: `/reviews/v1`.
    pub route_path: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Free text that describes the item to people. Example: `demo route`.
    pub description: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `istio-demo`.
    pub namespace: Option<String>,
    /// Host name or address of the destination. Example: `test.asm.aliyun.com`.
    pub destination_host: Vec<String>,
    /// Subsets of the services the requests go to. Example: `v1`.
    pub destination_sub_set: Vec<String>,
}

response! {
    ManagementRoute {
        "ASMGatewayName" => asm_gateway_name: value,
        "RouteName" => route_name: value,
        "RoutePath" => route_path: value,
        "Status" => status: value,
        "Priority" => priority: value,
        "Description" => description: value,
        "Namespace" => namespace: value,
        "DestinationHost" => destination_host: list(""),
        "DestinationSubSet" => destination_sub_set: list(""),
    }
}

/// Errors that the documentation of [`DescribeIstioGatewayRoutesRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type DescribeIstioGatewayRoutesError = super::DocumentedError;
