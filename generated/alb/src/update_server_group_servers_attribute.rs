// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServerGroupServersAttribute`, from `alb/UpdateServerGroupServersAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServersInServerGroupAddedServer};

/// Changes the weights and the notes of servers in a group.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::update_server_group_servers_attribute::ServersInServerGroupAddedServer;
///
/// let request = alicloud_alb::UpdateServerGroupServersAttributeRequest::new()
///     .server_group_id("...")
///     .servers([ServersInServerGroupAddedServer::new()]);
/// let reply = client.update_server_group_servers_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeRequest {
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// **Required.** Servers of the group, one entry each. Items: at most 200.
    pub servers: Vec<ServersInServerGroupAddedServer>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl UpdateServerGroupServersAttributeRequest {
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
        value: impl IntoIterator<Item = impl Into<ServersInServerGroupAddedServer>>,
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
    UpdateServerGroupServersAttributeRequest {
        "ServerGroupId" => server_group_id: query,
        "Servers" => servers: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateServerGroupServersAttributeRequest {
    type Response = UpdateServerGroupServersAttributeResponse;
    type Error = UpdateServerGroupServersAttributeError;
    const INFO: OperationInfo = super::operation("UpdateServerGroupServersAttribute")
        .required(&["ServerGroupId", "Servers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateServerGroupServersAttributeError] = &[
        UpdateServerGroupServersAttributeError::IncorrectStatusServerGroup,
        UpdateServerGroupServersAttributeError::ResourceInConfiguring,
        UpdateServerGroupServersAttributeError::ForbiddenServerGroup,
        UpdateServerGroupServersAttributeError::ResourceNotFoundServerGroup,
        UpdateServerGroupServersAttributeError::ResourceNotFoundBackendServer,
    ];
}

/// Response to [`UpdateServerGroupServersAttributeRequest`].
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3*****`.
    pub request_id: Option<String>,
}

response! {
    UpdateServerGroupServersAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateServerGroupServersAttributeRequest`] names.
///
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundBackendServer`](super::DocumentedError::ResourceNotFoundBackendServer)
pub type UpdateServerGroupServersAttributeError = super::DocumentedError;
