// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddBackendServers`, from `ens/AddBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, RequestBackendServer};

/// Adds backend servers to an edge load balancer instance, each with its weight.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::add_backend_servers::RequestBackendServer;
///
/// let request = alicloud_ens::AddBackendServersRequest::new()
///     .load_balancer_id("...")
///     .backend_servers([RequestBackendServer::new()]);
/// let reply = client.add_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddBackendServersRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<RequestBackendServer>,
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
    AddBackendServersRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for AddBackendServersRequest {
    type Response = AddBackendServersResponse;
    type Error = AddBackendServersError;
    const INFO: OperationInfo = super::operation("AddBackendServers")
        .required(&["LoadBalancerId", "BackendServers"]);
    const ERRORS: &'static [AddBackendServersError] = &[
        AddBackendServersError::EnsInterfaceError,
        AddBackendServersError::LoadBalancerNotFound,
        AddBackendServersError::IncorrectInstanceStatus,
        AddBackendServersError::InstanceNotFound2,
        AddBackendServersError::InvalidParameterMismatch,
        AddBackendServersError::QuotaExceedBackendServer,
        AddBackendServersError::MissingAny,
        AddBackendServersError::InvalidAny,
        AddBackendServersError::InvalidParameterEniType,
        AddBackendServersError::InvalidParameterEniStatus,
        AddBackendServersError::InvalidParameterEniServiceManaged,
        AddBackendServersError::NoPermission,
        AddBackendServersError::InvalidParameterAny,
    ];
}

/// Response to [`AddBackendServersRequest`].
#[non_exhaustive]
pub struct AddBackendServersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<BackendServer>,
}

response! {
    AddBackendServersResponse {
        "RequestId" => request_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
    }
}

/// Errors that the documentation of [`AddBackendServersRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`InvalidParameterMismatch`](super::DocumentedError::InvalidParameterMismatch)
/// - [`QuotaExceedBackendServer`](super::DocumentedError::QuotaExceedBackendServer)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidParameterEniType`](super::DocumentedError::InvalidParameterEniType)
/// - [`InvalidParameterEniStatus`](super::DocumentedError::InvalidParameterEniStatus)
/// - [`InvalidParameterEniServiceManaged`](super::DocumentedError::InvalidParameterEniServiceManaged)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AddBackendServersError = super::DocumentedError;
