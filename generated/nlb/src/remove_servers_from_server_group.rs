// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveServersFromServerGroup`, from `nlb/RemoveServersFromServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Removes backend servers from a server group; works in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// use alicloud_nlb::remove_servers_from_server_group::Server;
///
/// let request = alicloud_nlb::RemoveServersFromServerGroupRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.remove_servers_from_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveServersFromServerGroupRequest {
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// **Required.** Backend servers concerned, one entry each. Items: at most 200.
    pub servers: Vec<Server>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RemoveServersFromServerGroupRequest {
        "ServerGroupId" => server_group_id: form,
        "Servers" => servers: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
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
        RemoveServersFromServerGroupError::ConflictLock,
        RemoveServersFromServerGroupError::IncorrectStatusServerGroup,
        RemoveServersFromServerGroupError::IllegalParamAny,
        RemoveServersFromServerGroupError::SystemBusy,
        RemoveServersFromServerGroupError::IdempotenceSignatureMismatch,
        RemoveServersFromServerGroupError::ForbiddenNoPermission,
        RemoveServersFromServerGroupError::ResourceNotFoundBackendServer,
        RemoveServersFromServerGroupError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`RemoveServersFromServerGroupRequest`].
#[non_exhaustive]
pub struct RemoveServersFromServerGroupResponse {
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
    RemoveServersFromServerGroupResponse {
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
        "JobId" => job_id: value,
    }
}

/// Backend servers concerned, one entry each.
#[non_exhaustive]
pub struct Server {
    /// **Required.** Backend server: the ID of an ECS, ENI or ECI resource, or an IP address in groups
    /// of that type.
    pub server_id: Option<String>,
    /// **Required.** Kind of backend server: `Ecs` for an instance, `Eni` for a network interface,
    /// `Eci` for a container group, `Ip` for an address.
    pub server_type: Option<String>,
    /// IP address of the backend server; needed in groups that take servers by address.
    pub server_ip: Option<String>,
    /// Port at which the backend server takes in traffic; zero or left out in a group that forwards all
    /// ports.
    pub port: Option<i32>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    Server {
        "ServerId" => server_id: field,
        "ServerType" => server_type: field,
        "ServerIp" => server_ip: field,
        "Port" => port: field,
    }
}

/// Errors that the documentation of [`RemoveServersFromServerGroupRequest`] names.
///
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IdempotenceSignatureMismatch`](super::DocumentedError::IdempotenceSignatureMismatch)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundBackendServer`](super::DocumentedError::ResourceNotFoundBackendServer)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type RemoveServersFromServerGroupError = super::DocumentedError;
