// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveBackendServers`, from `ens/RemoveBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, RequestBackendServer};

/// Takes backend servers out of an edge load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::remove_backend_servers::RequestBackendServer;
///
/// let request = alicloud_ens::RemoveBackendServersRequest::new()
///     .load_balancer_id("...")
///     .backend_servers([RequestBackendServer::new()]);
/// let reply = client.remove_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveBackendServersRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<RequestBackendServer>,
}

impl RemoveBackendServersRequest {
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
    RemoveBackendServersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for RemoveBackendServersRequest {
    type Response = RemoveBackendServersResponse;
    type Error = RemoveBackendServersError;
    const INFO: OperationInfo = super::operation("RemoveBackendServers")
        .required(&["LoadBalancerId", "BackendServers"]);
    const ERRORS: &'static [RemoveBackendServersError] = &[
        RemoveBackendServersError::EnsInterfaceError,
        RemoveBackendServersError::LoadBalancerNotFound,
        RemoveBackendServersError::IncorrectInstanceStatus,
        RemoveBackendServersError::MissingAny,
        RemoveBackendServersError::InvalidAny,
        RemoveBackendServersError::NoPermission,
        RemoveBackendServersError::InvalidParameterAny,
    ];
}

/// Response to [`RemoveBackendServersRequest`].
#[non_exhaustive]
pub struct RemoveBackendServersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<BackendServer>,
}

response! {
    RemoveBackendServersResponse {
        "RequestId" => request_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
    }
}

/// Errors that the documentation of [`RemoveBackendServersRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RemoveBackendServersError = super::DocumentedError;
