// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetVServerGroupAttribute`, from `slb/SetVServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, VServerGroupBackendServer};

/// Renames a vServer group or changes the weights of its servers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetVServerGroupAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6******");
/// let reply = client.set_vserver_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetVServerGroupAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// Label of the vServer group, for people to recognize it by. Example: `Group1`.
    pub vserver_group_name: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    /// Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
}

impl SetVServerGroupAttributeRequest {
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
    /// Sets `VServerGroupId`, which is required.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupName`.
    pub fn vserver_group_name(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_name = Some(value.into());
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
    SetVServerGroupAttributeRequest {
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
        "VServerGroupName" => vserver_group_name: query,
        "BackendServers" => backend_servers: query_json,
    }
}

impl Operation for SetVServerGroupAttributeRequest {
    type Response = SetVServerGroupAttributeResponse;
    type Error = SetVServerGroupAttributeError;
    const INFO: OperationInfo = super::operation("SetVServerGroupAttribute")
        .required(&["RegionId", "VServerGroupId"])
        .region("RegionId");
    const ERRORS: &'static [SetVServerGroupAttributeError] = &[
        SetVServerGroupAttributeError::MissingParameter,
        SetVServerGroupAttributeError::InvalidParameterZoneNotSupport,
    ];
}

/// Response to [`SetVServerGroupAttributeRequest`].
#[non_exhaustive]
pub struct SetVServerGroupAttributeResponse {
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// Label of the vServer group, for people to recognize it by. Example: `Group1`.
    pub vserver_group_name: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    SetVServerGroupAttributeResponse {
        "VServerGroupId" => vserver_group_id: value,
        "VServerGroupName" => vserver_group_name: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetVServerGroupAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
pub type SetVServerGroupAttributeError = super::DocumentedError;
