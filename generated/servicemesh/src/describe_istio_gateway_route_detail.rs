// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIstioGatewayRouteDetail`, from `servicemesh/DescribeIstioGatewayRouteDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Abort, Delegate, Destination, HTTPRedirect, Header, MatchRequest, Mirror, Percentage, Port, Retries, RetryRemoteLocalities, Rewrite, TLSMatchAttribute, Uri};

/// Reads one route of an ASM gateway, with its matching conditions and destinations.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeIstioGatewayRouteDetailRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_istio_gateway_route_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
    /// Routing rule of the gateway that is meant.
    pub route_name: Option<String>,
}

impl DescribeIstioGatewayRouteDetailRequest {
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
    /// Sets `RouteName`.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
}

request! {
    DescribeIstioGatewayRouteDetailRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
        "RouteName" => route_name: form,
    }
}

impl Operation for DescribeIstioGatewayRouteDetailRequest {
    type Response = DescribeIstioGatewayRouteDetailResponse;
    type Error = DescribeIstioGatewayRouteDetailError;
    const INFO: OperationInfo = super::operation("DescribeIstioGatewayRouteDetail")
        .required(&["ServiceMeshId"])
        .read_only();
    const ERRORS: &'static [DescribeIstioGatewayRouteDetailError] = &[
        DescribeIstioGatewayRouteDetailError::Err500,
    ];
}

/// Response to [`DescribeIstioGatewayRouteDetailRequest`].
#[non_exhaustive]
pub struct DescribeIstioGatewayRouteDetailResponse {
    /// Matches, destinations and other settings that traffic follows.
    pub route_detail: Option<RouteDetail>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Free text that describes the item to people. Example: `demo route`.
    pub description: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    DescribeIstioGatewayRouteDetailResponse {
        "RouteDetail" => route_detail: value,
        "RequestId" => request_id: value,
        "Priority" => priority: value,
        "Status" => status: value,
        "Description" => description: value,
        "Namespace" => namespace: value,
    }
}

/// Matches, destinations and other settings that traffic follows.
#[non_exhaustive]
pub struct RouteDetail {
    /// Routing rule of the gateway that is meant. Example: `demo-route`.
    pub route_name: Option<String>,
    /// Protocol that the rule works on: `HTTP`, `TLS` or `TCP`. Example: `HTTP`.
    pub route_type: Option<String>,
    /// Requests the route takes.
    pub match_request: Option<MatchRequest>,
    /// The HTTP advanced options that are concerned.
    pub http_advanced_options: Option<HTTPAdvancedOptions>,
    /// The route destinations that were found or are concerned, one entry each.
    pub route_destinations: Vec<RouteDestination>,
    /// Domain names, one entry each. Example: `test.asm.aliyun.com`.
    pub domains: Vec<String>,
    /// Route as in a virtual service, as JSON text.
    pub raw_vs_route: Option<String>,
    /// Whether this holds: has unsafe features. Example: `true`.
    pub has_unsafe_features: Option<bool>,
}

response! {
    RouteDetail {
        "RouteName" => route_name: value,
        "RouteType" => route_type: value,
        "MatchRequest" => match_request: value,
        "HTTPAdvancedOptions" => http_advanced_options: value,
        "RouteDestinations" => route_destinations: list(""),
        "Domains" => domains: list(""),
        "RawVSRoute" => raw_vs_route: value,
        "HasUnsafeFeatures" => has_unsafe_features: value,
    }
}

/// The HTTP advanced options that are concerned.
#[non_exhaustive]
pub struct HTTPAdvancedOptions {
    /// Where clients are sent instead.
    pub http_redirect: Option<HTTPRedirect>,
    /// Virtual service that takes over the routing.
    pub delegate: Option<Delegate>,
    /// What of the address is changed before passing the request on.
    pub rewrite: Option<Rewrite>,
    /// How long to wait before giving up. Example: `5s`.
    pub timeout: Option<String>,
    /// The retries that are concerned.
    pub retries: Option<Retries>,
    /// Faults made on purpose, to see how services cope.
    pub fault: Option<Fault>,
    /// Service that gets a copy of the requests.
    pub mirror: Option<Mirror>,
    /// Share of the requests that are copied.
    pub mirror_percentage: Option<Percentage>,
}

response! {
    HTTPAdvancedOptions {
        "HTTPRedirect" => http_redirect: value,
        "Delegate" => delegate: value,
        "Rewrite" => rewrite: value,
        "Timeout" => timeout: value,
        "Retries" => retries: value,
        "Fault" => fault: value,
        "Mirror" => mirror: value,
        "MirrorPercentage" => mirror_percentage: value,
    }
}

/// Faults made on purpose, to see how services cope.
#[non_exhaustive]
pub struct Fault {
    /// Requests that are held back on purpose.
    pub delay: Option<Delay>,
    /// Requests that are answered with an error on purpose.
    pub abort: Option<Abort>,
}

response! {
    Fault {
        "Delay" => delay: value,
        "Abort" => abort: value,
    }
}

/// Requests that are held back on purpose.
#[non_exhaustive]
pub struct Delay {
    /// How long requests are held back. Example: `5s`.
    pub fixed_delay: Option<String>,
    /// How long requests are held back, growing each time. Example: `3`.
    pub exponential_delay: Option<String>,
    /// Share of requests that are hit.
    pub percentage: Option<Percentage>,
}

response! {
    Delay {
        "FixedDelay" => fixed_delay: value,
        "ExponentialDelay" => exponential_delay: value,
        "Percentage" => percentage: value,
    }
}

/// The route destinations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RouteDestination {
    /// Service the requests go to.
    pub destination: Option<Destination>,
    /// Weight of the item when shares are dealt out among several. Example: `80`.
    pub weight: Option<i32>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

response! {
    RouteDestination {
        "Destination" => destination: value,
        "Weight" => weight: value,
        "Headers" => headers: value,
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// Changes to headers of the request.
    pub request: Option<Request>,
    /// Changes to headers of the response.
    pub response: Option<Response>,
}

response! {
    Headers {
        "Request" => request: value,
        "Response" => response: value,
    }
}

/// Changes to headers of the request.
#[non_exhaustive]
pub struct Request {
    /// Headers set, whether they are there or not.
    pub set: BTreeMap<String, String>,
    /// Headers added to those there are. Example: `key`.
    pub add: Option<Value>,
    /// Headers taken away. Example: `key`.
    pub remove: Vec<String>,
}

response! {
    Request {
        "Set" => set: map,
        "Add" => add: value,
        "Remove" => remove: list(""),
    }
}

/// Changes to headers of the response.
#[non_exhaustive]
pub struct Response {
    /// Headers set, whether they are there or not. Example: `key`.
    pub set: Option<Value>,
    /// Headers added to those there are. Example: `key`.
    pub add: Option<Value>,
    /// Headers taken away. Example: `key`.
    pub remove: Vec<String>,
}

response! {
    Response {
        "Set" => set: value,
        "Add" => add: value,
        "Remove" => remove: list(""),
    }
}

/// Errors that the documentation of [`DescribeIstioGatewayRouteDetailRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type DescribeIstioGatewayRouteDetailError = super::DocumentedError;
