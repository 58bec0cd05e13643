// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVServerGroupBackendServers`, from `slb/AddVServerGroupBackendServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServer, BackendServerType, VServerGroupBackendServer};

/// Adds servers to a vServer group; they get traffic from every listener or rule that uses it.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// use alicloud_slb::add_vserver_group_backend_servers::VServerGroupBackendServer;
///
/// let request = alicloud_slb::AddVServerGroupBackendServersRequest::new()
///     .backend_servers([VServerGroupBackendServer::new()])
///     .region_id("cn-hangzhou")
///     .vserver_group_id("rsp-cige6******");
/// let reply = client.add_vserver_group_backend_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddVServerGroupBackendServersRequest {
    /// **Required.** Servers that traffic is passed to, each with its ID, weight and, in a group, its
    /// port. Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vServer group, as
    /// [`CreateVServerGroup`](super::Client::create_vserver_group) returned it.
    /// Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
}

impl AddVServerGroupBackendServersRequest {
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
    AddVServerGroupBackendServersRequest {
        "BackendServers" => backend_servers: query_json,
        "RegionId" => region_id: query,
        "VServerGroupId" => vserver_group_id: query,
    }
}

impl Operation for AddVServerGroupBackendServersRequest {
    type Response = AddVServerGroupBackendServersResponse;
    type Error = AddVServerGroupBackendServersError;
    const INFO: OperationInfo = super::operation("AddVServerGroupBackendServers")
        .required(&["BackendServers", "RegionId", "VServerGroupId"])
        .region("RegionId");
    const ERRORS: &'static [AddVServerGroupBackendServersError] = &[
        AddVServerGroupBackendServersError::InvalidBackendServersServerIpConflict,
        AddVServerGroupBackendServersError::MismatchedZoneId,
        AddVServerGroupBackendServersError::OperationUnsupportedAddVServerGroupBackendServers,
        AddVServerGroupBackendServersError::IncorrectStatusRSByPassToas,
        AddVServerGroupBackendServersError::BackendServerInvalidType,
        AddVServerGroupBackendServersError::BackendServerServerRegionIdNotEqual,
        AddVServerGroupBackendServersError::OperationFailedInvalidCen,
        AddVServerGroupBackendServersError::IncorrectStatusCenNotAssociated,
        AddVServerGroupBackendServersError::InvalidBackendServersMissingCenBandWidth,
        AddVServerGroupBackendServersError::InvalidBackendServersVpcNotInCen,
        AddVServerGroupBackendServersError::InvalidServerIdNotExist,
        AddVServerGroupBackendServersError::MissingParameterServerRegionId,
        AddVServerGroupBackendServersError::MissingParameterVbrId,
        AddVServerGroupBackendServersError::InvalidParameterServerRegionId,
        AddVServerGroupBackendServersError::InvalidVbrIdNotInCen,
        AddVServerGroupBackendServersError::InvalidParameterZoneNotSupport,
        AddVServerGroupBackendServersError::MasterSlaveServerConflict,
        AddVServerGroupBackendServersError::OperationFailedServiceGroupProcessing,
        AddVServerGroupBackendServersError::NetworkConflict,
        AddVServerGroupBackendServersError::SystemBusy,
        AddVServerGroupBackendServersError::SignatureNonceUsed,
        AddVServerGroupBackendServersError::VpcSystemBusy,
        AddVServerGroupBackendServersError::OperationDenyLbNotSupportIPv6Server,
        AddVServerGroupBackendServersError::OperationBusy,
        AddVServerGroupBackendServersError::ResourceNotFoundVServers,
        AddVServerGroupBackendServersError::ResourceNotFoundCen,
    ];
}

/// Response to [`AddVServerGroupBackendServersRequest`].
#[non_exhaustive]
pub struct AddVServerGroupBackendServersResponse {
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
    AddVServerGroupBackendServersResponse {
        "VServerGroupId" => vserver_group_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddVServerGroupBackendServersRequest`] names.
///
/// - [`InvalidBackendServersServerIpConflict`](super::DocumentedError::InvalidBackendServersServerIpConflict)
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
/// - [`OperationUnsupportedAddVServerGroupBackendServers`](super::DocumentedError::OperationUnsupportedAddVServerGroupBackendServers)
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
/// - [`OperationFailedServiceGroupProcessing`](super::DocumentedError::OperationFailedServiceGroupProcessing)
/// - [`NetworkConflict`](super::DocumentedError::NetworkConflict)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`SignatureNonceUsed`](super::DocumentedError::SignatureNonceUsed)
/// - [`VpcSystemBusy`](super::DocumentedError::VpcSystemBusy)
/// - [`OperationDenyLbNotSupportIPv6Server`](super::DocumentedError::OperationDenyLbNotSupportIPv6Server)
/// - [`OperationBusy`](super::DocumentedError::OperationBusy)
/// - [`ResourceNotFoundVServers`](super::DocumentedError::ResourceNotFoundVServers)
/// - [`ResourceNotFoundCen`](super::DocumentedError::ResourceNotFoundCen)
pub type AddVServerGroupBackendServersError = super::DocumentedError;
