// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveVServerGroupBackendServers`, from `slb/RemoveVServerGroupBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, VServerGroupBackendServer};

/// Takes servers out of a vServer group; they get no more traffic through it.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// use alicloud_slb::remove_vserver_group_backend_servers::VServerGroupBackendServer;
///
/// let request = alicloud_slb::RemoveVServerGroupBackendServersRequest::new()
///     .backend_servers([VServerGroupBackendServer::new()])
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6******");
/// let reply = client.remove_vserver_group_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersRequest {
    /// **Required.** Servers that leave the group. Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
}

impl RemoveVServerGroupBackendServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendServers`, which is required.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`, which is required.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
}

request! {
    RemoveVServerGroupBackendServersRequest {
        "BackendServers" => backend_servers: query_json,
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
    }
}

impl Operation for RemoveVServerGroupBackendServersRequest {
    type Response = RemoveVServerGroupBackendServersResponse;
    type Error = RemoveVServerGroupBackendServersError;
    const INFO: OperationInfo = super::operation("RemoveVServerGroupBackendServers")
        .required(&["BackendServers", "RegionId", "VServerGroupId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveVServerGroupBackendServersError] = &[
        RemoveVServerGroupBackendServersError::LbStatusNotSupport,
    ];
}

/// Response to [`RemoveVServerGroupBackendServersRequest`].
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersResponse {
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j*****`.
    pub vserver_group_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    RemoveVServerGroupBackendServersResponse {
        "VServerGroupId" => vserver_group_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveVServerGroupBackendServersRequest`] names.
///
/// - [`LbStatusNotSupport`](super::DocumentedError::LbStatusNotSupport)
pub type RemoveVServerGroupBackendServersError = super::DocumentedError;
