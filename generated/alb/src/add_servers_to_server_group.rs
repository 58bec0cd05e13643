// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddServersToServerGroup`, from `alb/AddServersToServerGroup.md`.

use alicloud_runtime::codegen::*;

/// Adds servers to a server group, so that they get requests. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::add_servers_to_server_group::Server;
///
/// let request = alicloud_alb::AddServersToServerGroupRequest::new()
///     .server_group_id("...")
///     .servers([Server::new()]);
/// let reply = client.add_servers_to_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddServersToServerGroupRequest {
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
    /// **Required.** Servers of the group, one entry each. Items: at most 200.
    pub servers: Vec<Server>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AddServersToServerGroupRequest {
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
    AddServersToServerGroupRequest {
        "ServerGroupId" => server_group_id: query,
        "Servers" => servers: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AddServersToServerGroupRequest {
    type Response = AddServersToServerGroupResponse;
    type Error = AddServersToServerGroupError;
    const INFO: OperationInfo = super::operation("AddServersToServerGroup")
        .required(&["ServerGroupId", "Servers"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AddServersToServerGroupError] = &[
        AddServersToServerGroupError::ResourceQuotaExceededServerAddedNum,
        AddServersToServerGroupError::IncorrectStatusServerGroup,
        AddServersToServerGroupError::ConflictBackendServer,
        AddServersToServerGroupError::OperationDeniedVpcVportNotFound,
        AddServersToServerGroupError::IncorrectStatusEni,
        AddServersToServerGroupError::ResourceInUseIp,
        AddServersToServerGroupError::OperationDeniedNoAvailableVSwitch,
        AddServersToServerGroupError::OperationDeniedVgwVipNotFound,
        AddServersToServerGroupError::OperationDeniedCloudBox,
        AddServersToServerGroupError::MismatchType,
        AddServersToServerGroupError::MismatchVpcId,
        AddServersToServerGroupError::ResourceQuotaExceededLoadBalancerServersNum,
        AddServersToServerGroupError::ResourceInConfiguring,
        AddServersToServerGroupError::DuplicatedParamBackendServer,
        AddServersToServerGroupError::OperationDeniedEciNotSupportJobType,
        AddServersToServerGroupError::IllegalParamServerIp,
        AddServersToServerGroupError::MismatchServerType,
        AddServersToServerGroupError::ServiceUnavailable,
        AddServersToServerGroupError::ForbiddenServerGroup,
        AddServersToServerGroupError::ResourceNotFoundServerGroup,
        AddServersToServerGroupError::ResourceNotFoundEcs,
        AddServersToServerGroupError::ResourceNotFoundEci,
        AddServersToServerGroupError::ResourceNotFoundEni,
    ];
}

/// Response to [`AddServersToServerGroupRequest`].
#[non_exhaustive]
pub struct AddServersToServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34******`.
    pub request_id: Option<String>,
}

response! {
    AddServersToServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Servers of the group, one entry each.
#[non_exhaustive]
pub struct Server {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Server, network interface, or container by its ID, an IP address, or the ARN of a function, as
    /// the group type requires.
    pub server_id: Option<String>,
    /// IP address of the server, as the load balancer reaches it.
    pub server_ip: Option<String>,
    /// **Required.** Whether it is a server, a network interface, a container, an IP address, or a
    /// function.
    pub server_type: Option<String>,
    /// Share of requests relative to the others; with zero, no new requests arrive.
    pub weight: Option<i32>,
    /// Whether servers outside the VPC can be added by their addresses.
    pub remote_ip_enabled: Option<bool>,
}

impl Server {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `ServerIp`.
    pub fn server_ip(mut self, value: impl Into<String>) -> Self {
        self.server_ip = Some(value.into());
        self
    }
    /// Sets `ServerType`, which is required.
    pub fn server_type(mut self, value: impl Into<String>) -> Self {
        self.server_type = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `RemoteIpEnabled`.
    #[inline]
    pub fn remote_ip_enabled(mut self, value: bool) -> Self {
        self.remote_ip_enabled = Some(value);
        self
    }
}

request! {
    Server {
        "Description" => description: field,
        "Port" => port: field,
        "ServerId" => server_id: field,
        "ServerIp" => server_ip: field,
        "ServerType" => server_type: field,
        "Weight" => weight: field,
        "RemoteIpEnabled" => remote_ip_enabled: field,
    }
}

/// Errors that the documentation of [`AddServersToServerGroupRequest`] names.
///
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`ConflictBackendServer`](super::DocumentedError::ConflictBackendServer)
/// - [`OperationDeniedVpcVportNotFound`](super::DocumentedError::OperationDeniedVpcVportNotFound)
/// - [`IncorrectStatusEni`](super::DocumentedError::IncorrectStatusEni)
/// - [`ResourceInUseIp`](super::DocumentedError::ResourceInUseIp)
/// - [`OperationDeniedNoAvailableVSwitch`](super::DocumentedError::OperationDeniedNoAvailableVSwitch)
/// - [`OperationDeniedVgwVipNotFound`](super::DocumentedError::OperationDeniedVgwVipNotFound)
/// - [`OperationDeniedCloudBox`](super::DocumentedError::OperationDeniedCloudBox)
/// - [`MismatchType`](super::DocumentedError::MismatchType)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceInConfiguring`](super::DocumentedError::ResourceInConfiguring)
/// - [`DuplicatedParamBackendServer`](super::DocumentedError::DuplicatedParamBackendServer)
/// - [`OperationDeniedEciNotSupportJobType`](super::DocumentedError::OperationDeniedEciNotSupportJobType)
/// - [`IllegalParamServerIp`](super::DocumentedError::IllegalParamServerIp)
/// - [`MismatchServerType`](super::DocumentedError::MismatchServerType)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
/// - [`ForbiddenServerGroup`](super::DocumentedError::ForbiddenServerGroup)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundEcs`](super::DocumentedError::ResourceNotFoundEcs)
/// - [`ResourceNotFoundEci`](super::DocumentedError::ResourceNotFoundEci)
/// - [`ResourceNotFoundEni`](super::DocumentedError::ResourceNotFoundEni)
pub type AddServersToServerGroupError = super::DocumentedError;
