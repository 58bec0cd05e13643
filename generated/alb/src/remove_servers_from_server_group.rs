// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveServersFromServerGroup`, from `alb/RemoveServersFromServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Server};

/// Takes servers out of a server group; they get no more requests from it.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::remove_servers_from_server_group::Server;
///
/// let request = alicloud_alb::RemoveServersFromServerGroupRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.remove_servers_from_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveServersFromServerGroupRequest {
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// **Required.** Servers of the group, one entry each. Items: at most 200.
    pub servers: Vec<Server>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl RemoveServersFromServerGroupRequest {
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
    /// Sets `Servers`, which is required.
    pub fn servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Server>>,
    ) -> Self {
        self.servers = value.into_iter().map(Into::into).collect();
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
    RemoveServersFromServerGroupRequest {
        "ServerGroupId" => server_group_id: query,
        "Servers" => servers: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for RemoveServersFromServerGroupRequest {
    type Response = RemoveServersFromServerGroupResponse;
    type Error = RemoveServersFromServerGroupError;
    const INFO: OperationInfo = super::operation("RemoveServersFromServerGroup")
        .required(&["ServerGroupId", "Servers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RemoveServersFromServerGroupError] = &[
        RemoveServersFromServerGroupError::IncorrectStatusServerGroup,
        RemoveServersFromServerGroupError::ResourceInConfiguringBackendServer,
        RemoveServersFromServerGroupError::ResourceInConfiguring,
        RemoveServersFromServerGroupError::ForbiddenServerGroup,
        RemoveServersFromServerGroupError::ResourceNotFoundServerGroup,
        RemoveServersFromServerGroupError::ResourceNotFoundBackendServer,
    ];
}

/// Response to [`RemoveServersFromServerGroupRequest`].
#[non_exhaustive]
pub struct RemoveServersFromServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
}

response! {
    RemoveServersFromServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveServersFromServerGroupRequest`] names.
///
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ResourceInConfiguringBackendServer`](super::DocumentedError::ResourceInConfiguringBackendServer)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundBackendServer`](super::DocumentedError::ResourceNotFoundBackendServer)
pub type RemoveServersFromServerGroupError = super::DocumentedError;
