// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetBackendServers`, from `ens/SetBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType};

/// Sets the weights of backend servers of an edge load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::set_backend_servers::RequestBackendServer;
///
/// let request = alicloud_ens::SetBackendServersRequest::new()
///     .load_balancer_id("...")
///     .backend_servers([RequestBackendServer::new()]);
/// let reply = client.set_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetBackendServersRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<RequestBackendServer>,
}

impl SetBackendServersRequest {
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
    /// Sets `BackendServers`, which is required.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetBackendServersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for SetBackendServersRequest {
    type Response = SetBackendServersResponse;
    type Error = SetBackendServersError;
    const INFO: OperationInfo = super::operation("SetBackendServers")
        .required(&["LoadBalancerId", "BackendServers"]);
    const ERRORS: &'static [SetBackendServersError] = &[
        SetBackendServersError::EnsInterfaceError,
        SetBackendServersError::LoadBalancerNotFound,
        SetBackendServersError::IncorrectInstanceStatus,
        SetBackendServersError::BackendServerNotFound,
        SetBackendServersError::InvalidAny,
        SetBackendServersError::MissingAny,
        SetBackendServersError::InstanceNotFound2,
        SetBackendServersError::NoPermission,
        SetBackendServersError::InvalidParameterAny,
    ];
}

/// Response to [`SetBackendServersRequest`].
#[non_exhaustive]
pub struct SetBackendServersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<BackendServer>,
}

response! {
    SetBackendServersResponse {
        "RequestId" => request_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
    }
}

/// Servers that belong to the backend, one entry each.
#[non_exhaustive]
pub struct RequestBackendServer {
    /// **Required.** ID of the server that the call is about.
    pub server_id: Option<String>,
    /// **Required.** Weight of the item when shares are dealt out among several. Range: 0 to 100.
    pub weight: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<BackendServerType>>,
}

impl RequestBackendServer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `Weight`, which is required.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<BackendServerType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    RequestBackendServer {
        "ServerId" => server_id: field,
        "Weight" => weight: field,
        "Type" => type_: field,
    }
}

/// Errors that the documentation of [`SetBackendServersRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`BackendServerNotFound`](super::DocumentedError::BackendServerNotFound)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type SetBackendServersError = super::DocumentedError;
