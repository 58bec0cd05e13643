// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVServerGroupBackendServers`, from `slb/ModifyVServerGroupBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, VServerGroupBackendServer};

/// Replaces old backend servers of a vServer group with new ones in one step.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::ModifyVServerGroupBackendServersRequest::new()
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6j******");
/// let reply = client.modify_vserver_group_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6j******`.
    pub vserver_group_id: Option<String>,
    /// Servers that leave the group in favor of those in `NewBackendServers`. Example: `text`.
    pub old_backend_servers: Vec<VServerGroupBackendServer>,
    /// Servers that take the place of those in `OldBackendServers`. Example: `text`.
    pub new_backend_servers: Vec<VServerGroupBackendServer>,
}

impl ModifyVServerGroupBackendServersRequest {
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
    /// Sets `OldBackendServers`.
    pub fn old_backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.old_backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NewBackendServers`.
    pub fn new_backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.new_backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyVServerGroupBackendServersRequest {
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
        "OldBackendServers" => old_backend_servers: query_json,
        "NewBackendServers" => new_backend_servers: query_json,
    }
}

impl Operation for ModifyVServerGroupBackendServersRequest {
    type Response = ModifyVServerGroupBackendServersResponse;
    type Error = ModifyVServerGroupBackendServersError;
    const INFO: OperationInfo = super::operation("ModifyVServerGroupBackendServers")
        .required(&["RegionId", "VServerGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVServerGroupBackendServersError] = &[
        ModifyVServerGroupBackendServersError::InvalidParameter,
        ModifyVServerGroupBackendServersError::MismatchedZoneId,
        ModifyVServerGroupBackendServersError::InvalidBackendServersServerIpConflict,
        ModifyVServerGroupBackendServersError::OperationUnsupportedModifyVServerGroupBackendServers,
        ModifyVServerGroupBackendServersError::IncorrectStatusRSByPassToas,
        ModifyVServerGroupBackendServersError::BackendServerInvalidType,
        ModifyVServerGroupBackendServersError::BackendServerServerRegionIdNotEqual,
        ModifyVServerGroupBackendServersError::OperationFailedInvalidCen,
        ModifyVServerGroupBackendServersError::IncorrectStatusCenNotAssociated,
        ModifyVServerGroupBackendServersError::InvalidBackendServersMissingCenBandWidth,
        ModifyVServerGroupBackendServersError::InvalidBackendServersVpcNotInCen,
        ModifyVServerGroupBackendServersError::InvalidServerIdNotExist,
        ModifyVServerGroupBackendServersError::MissingParameterServerRegionId,
        ModifyVServerGroupBackendServersError::MissingParameterVbrId,
        ModifyVServerGroupBackendServersError::InvalidParameterServerRegionId,
        ModifyVServerGroupBackendServersError::InvalidVbrIdNotInCen,
        ModifyVServerGroupBackendServersError::InvalidParameterZoneNotSupport,
        ModifyVServerGroupBackendServersError::MasterSlaveServerConflict,
        ModifyVServerGroupBackendServersError::NetworkConflict,
    ];
}

/// Response to [`ModifyVServerGroupBackendServersRequest`].
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersResponse {
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j******`.
    pub vserver_group_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    ModifyVServerGroupBackendServersResponse {
        "VServerGroupId" => vserver_group_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyVServerGroupBackendServersRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
/// - [`InvalidBackendServersServerIpConflict`](super::DocumentedError::InvalidBackendServersServerIpConflict)
/// - [`OperationUnsupportedModifyVServerGroupBackendServers`](super::DocumentedError::OperationUnsupportedModifyVServerGroupBackendServers)
/// - [`IncorrectStatusRSByPassToas`](super::DocumentedError::IncorrectStatusRSByPassToas)
/// - [`BackendServerInvalidType`](super::DocumentedError::BackendServerInvalidType)
/// - [`BackendServerServerRegionIdNotEqual`](super::DocumentedError::BackendServerServerRegionIdNotEqual)
/// - [`OperationFailedInvalidCen`](super::DocumentedError::OperationFailedInvalidCen)
/// - [`IncorrectStatusCenNotAssociated`](super::DocumentedError::IncorrectStatusCenNotAssociated)
/// - [`InvalidBackendServersMissingCenBandWidth`](super::DocumentedError::InvalidBackendServersMissingCenBandWidth)
/// - [`InvalidBackendServersVpcNotInCen`](super::DocumentedError::InvalidBackendServersVpcNotInCen)
/// - [`InvalidServerIdNotExist`](super::DocumentedError::InvalidServerIdNotExist)
/// - [`MissingParameterServerRegionId`](super::DocumentedError::MissingParameterServerRegionId)
/// - [`MissingParameterVbrId`](super::DocumentedError::MissingParameterVbrId)
/// - [`InvalidParameterServerRegionId`](super::DocumentedError::InvalidParameterServerRegionId)
/// - [`InvalidVbrIdNotInCen`](super::DocumentedError::InvalidVbrIdNotInCen)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
/// - [`MasterSlaveServerConflict`](super::DocumentedError::MasterSlaveServerConflict)
/// - [`NetworkConflict`](super::DocumentedError::NetworkConflict)
pub type ModifyVServerGroupBackendServersError = super::DocumentedError;
