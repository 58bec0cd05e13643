// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServerGroupServersAttribute`, from `nlb/UpdateServerGroupServersAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Server};

/// Changes weight and description of backend servers in a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::update_server_group_servers_attribute::Server;
///
/// let request = alicloud_nlb::UpdateServerGroupServersAttributeRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.update_server_group_servers_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeRequest {
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// **Required.** Backend servers concerned, one entry each. Items: at most 200.
    pub servers: Vec<Server>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
        value: impl IntoIterator<Item = impl Into<Server>>,
    ) -> Self {
        self.servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateServerGroupServersAttributeRequest {
        "ServerGroupId" => server_group_id: form,
        "Servers" => servers: form,
        "RegionId" => region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
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
        UpdateServerGroupServersAttributeError::ConflictLock,
        UpdateServerGroupServersAttributeError::IllegalParamAny,
        UpdateServerGroupServersAttributeError::MissingParamAny,
        UpdateServerGroupServersAttributeError::ForbiddenAny,
        UpdateServerGroupServersAttributeError::ForbiddenNoPermission,
        UpdateServerGroupServersAttributeError::ResourceNotFoundBackendServer,
        UpdateServerGroupServersAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateServerGroupServersAttributeRequest`].
#[non_exhaustive]
pub struct UpdateServerGroupServersAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    /// Example: `sgp-atstuj3rtoptyui****`.
    pub server_group_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateServerGroupServersAttributeResponse {
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`UpdateServerGroupServersAttributeRequest`] names.
///
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`ForbiddenAny`](super::DocumentedError::ForbiddenAny)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundBackendServer`](super::DocumentedError::ResourceNotFoundBackendServer)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateServerGroupServersAttributeError = super::DocumentedError;
