// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceServersInServerGroup`, from `alb/ReplaceServersInServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Server, ServersInServerGroupAddedServer};

/// Adds some servers to a group and removes others in one step. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::replace_servers_in_server_group::Server;
/// use alicloud_alb::replace_servers_in_server_group::ServersInServerGroupAddedServer;
///
/// let request = alicloud_alb::ReplaceServersInServerGroupRequest::new()
///     .server_group_id("...")
///     .added_servers([ServersInServerGroupAddedServer::new()])
///     .removed_servers([Server::new()]);
/// let reply = client.replace_servers_in_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceServersInServerGroupRequest {
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// **Required.** Servers that join the group. Items: at most 200.
    pub added_servers: Vec<ServersInServerGroupAddedServer>,
    /// **Required.** Servers that leave the group. Items: at most 200.
    pub removed_servers: Vec<Server>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ReplaceServersInServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `AddedServers`, which is required.
    pub fn added_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServersInServerGroupAddedServer>>,
    ) -> Self {
        self.added_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemovedServers`, which is required.
    pub fn removed_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Server>>,
    ) -> Self {
        self.removed_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ReplaceServersInServerGroupRequest {
        "ServerGroupId" => server_group_id: query,
        "AddedServers" => added_servers: query,
        "RemovedServers" => removed_servers: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ReplaceServersInServerGroupRequest {
    type Response = ReplaceServersInServerGroupResponse;
    type Error = ReplaceServersInServerGroupError;
    const INFO: OperationInfo = super::operation("ReplaceServersInServerGroup")
        .required(&["ServerGroupId", "AddedServers", "RemovedServers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ReplaceServersInServerGroupError] = &[
        ReplaceServersInServerGroupError::ResourceQuotaExceededServerAddedNum,
        ReplaceServersInServerGroupError::IncorrectStatusServerGroup,
        ReplaceServersInServerGroupError::ConflictBackendServer,
        ReplaceServersInServerGroupError::DuplicatedParamBackendServer,
        ReplaceServersInServerGroupError::OperationDeniedEciNotSupportJobType,
        ReplaceServersInServerGroupError::MismatchServerType,
        ReplaceServersInServerGroupError::ResourceInConfiguring,
        ReplaceServersInServerGroupError::ResourceQuotaExceededLoadBalancerServersNum,
        ReplaceServersInServerGroupError::ResourceInConfiguringBackendServer,
        ReplaceServersInServerGroupError::IdempotentParameterMismatch,
        ReplaceServersInServerGroupError::ResourceNotFoundServerGroup,
        ReplaceServersInServerGroupError::ResourceNotFoundEcs,
        ReplaceServersInServerGroupError::ResourceNotFoundEci,
        ReplaceServersInServerGroupError::ResourceNotFoundEni,
        ReplaceServersInServerGroupError::ResourceNotFoundBackendServer,
    ];
}

/// Response to [`ReplaceServersInServerGroupRequest`].
#[non_exhaustive]
pub struct ReplaceServersInServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    ReplaceServersInServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ReplaceServersInServerGroupRequest`] names.
///
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ConflictBackendServer`](super::DocumentedError::ConflictBackendServer)
/// - [`DuplicatedParamBackendServer`](super::DocumentedError::DuplicatedParamBackendServer)
/// - [`OperationDeniedEciNotSupportJobType`](super::DocumentedError::OperationDeniedEciNotSupportJobType)
/// - [`MismatchServerType`](super::DocumentedError::MismatchServerType)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceInConfiguringBackendServer`](super::DocumentedError::ResourceInConfiguringBackendServer)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundEcs`](super::DocumentedError::ResourceNotFoundEcs)
/// - [`ResourceNotFoundEci`](super::DocumentedError::ResourceNotFoundEci)
/// - [`ResourceNotFoundEni`](super::DocumentedError::ResourceNotFoundEni)
/// - [`ResourceNotFoundBackendServer`](super::DocumentedError::ResourceNotFoundBackendServer)
pub type ReplaceServersInServerGroupError = super::DocumentedError;
