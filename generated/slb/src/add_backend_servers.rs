// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBackendServers`, from `slb/AddBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType, VServerGroupBackendServer};

/// Adds servers to the default server group of a load balancer, so that they get traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::AddBackendServersRequest::new()
///     .load_balancer_id("lb-2ze7o5h52g02kkzz******")
///     .region_id("cn-hangzhou");
/// let reply = client.add_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBackendServersRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-2ze7o5h52g02kkzz******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    /// Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
}

impl AddBackendServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BackendServers`.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddBackendServersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for AddBackendServersRequest {
    type Response = AddBackendServersResponse;
    type Error = AddBackendServersError;
    const INFO: OperationInfo = super::operation("AddBackendServers")
        .required(&["LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [AddBackendServersError] = &[
        AddBackendServersError::InvalidParameter,
        AddBackendServersError::MismatchedZoneId,
        AddBackendServersError::BackendServerProcessing,
        AddBackendServersError::InvalidBackendServersServerIpConflict,
        AddBackendServersError::OperationUnsupportedAddBackendServers,
        AddBackendServersError::IncorrectStatusRSByPassToas,
        AddBackendServersError::OperationFailedActionNotSupport,
        AddBackendServersError::NetworkConflict,
        AddBackendServersError::SystemBusy,
    ];
}

/// Response to [`AddBackendServersRequest`].
#[non_exhaustive]
pub struct AddBackendServersResponse {
    /// ID of a load balancer, as [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-2ze7o5h52g02kkzz****`.
    pub load_balancer_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `34B82C81-F13B-4EEB-99F6-A048C67CC830`.
    pub request_id: Option<String>,
}

response! {
    AddBackendServersResponse {
        "LoadBalancerId" => load_balancer_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `i-2zej4lxhjoq1icu*****`.
    pub server_id: Option<String>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Range: 0 to 100. Default: `100`. Example: `100`.
    pub weight: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`.
    pub type_: Option<String>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Weight" => weight: value,
        "Description" => description: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`AddBackendServersRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
/// - [`BackendServerProcessing`](super::DocumentedError::BackendServerProcessing)
/// - [`InvalidBackendServersServerIpConflict`](super::DocumentedError::InvalidBackendServersServerIpConflict)
/// - [`OperationUnsupportedAddBackendServers`](super::DocumentedError::OperationUnsupportedAddBackendServers)
/// - [`IncorrectStatusRSByPassToas`](super::DocumentedError::IncorrectStatusRSByPassToas)
/// - [`OperationFailedActionNotSupport`](super::DocumentedError::OperationFailedActionNotSupport)
/// - [`NetworkConflict`](super::DocumentedError::NetworkConflict)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type AddBackendServersError = super::DocumentedError;
