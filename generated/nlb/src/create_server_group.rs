// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServerGroup`, from `nlb/CreateServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthCheckConfig, HealthCheckHttpVersion, Tag};

/// Creates a server group with scheduling algorithm, connection draining and health check.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::CreateServerGroupRequest::new()
///     .server_group_name("...")
///     .vpc_id("...");
/// let reply = client.create_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServerGroupRequest {
    /// Whether the group takes instances by ID or servers by IP address.
    pub server_group_type: Option<String>,
    /// **Required.** Name that tells the server group from others.
    pub server_group_name: Option<String>,
    /// Whether the servers of the group are reached by IPv4 only or by both IPv4 and IPv6.
    pub address_ip_version: Option<String>,
    /// Protocol by which traffic goes on to the backend servers: `TCP`, `UDP` or `TCPSSL`.
    pub protocol: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Whether traffic keeps its port on the way to the servers, for all ports.
    pub any_port_enabled: Option<bool>,
    /// Whether existing connections may go on for a while when a server is taken out or fails.
    pub connection_drain_enabled: Option<bool>,
    /// How long existing connections may go on when a server is taken out or fails. Range: 0 to 3600.
    pub connection_drain_timeout: Option<i32>,
    /// Rule by which connections are dealt out to the backend servers.
    pub scheduler: Option<String>,
    /// Whether backend servers see the client's own address as the source.
    pub preserve_client_ip_enabled: Option<bool>,
    /// How the health of the backend servers is checked.
    pub health_check_config: Option<HealthCheckConfig>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<String>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `ServerGroupName`, which is required.
    pub fn server_group_name(mut self, value: impl Into<String>) -> Self {
        self.server_group_name = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `AnyPortEnabled`.
    #[inline]
    pub fn any_port_enabled(mut self, value: bool) -> Self {
        self.any_port_enabled = Some(value);
        self
    }
    /// Sets `ConnectionDrainEnabled`.
    #[inline]
    pub fn connection_drain_enabled(mut self, value: bool) -> Self {
        self.connection_drain_enabled = Some(value);
        self
    }
    /// Sets `ConnectionDrainTimeout`.
    #[inline]
    pub fn connection_drain_timeout(mut self, value: i32) -> Self {
        self.connection_drain_timeout = Some(value);
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<String>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `PreserveClientIpEnabled`.
    #[inline]
    pub fn preserve_client_ip_enabled(mut self, value: bool) -> Self {
        self.preserve_client_ip_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<HealthCheckConfig>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateServerGroupRequest {
        "ServerGroupType" => server_group_type: form,
        "ServerGroupName" => server_group_name: form,
        "AddressIPVersion" => address_ip_version: form,
        "Protocol" => protocol: form,
        "VpcId" => vpc_id: form,
        "AnyPortEnabled" => any_port_enabled: form,
        "ConnectionDrainEnabled" => connection_drain_enabled: form,
        "ConnectionDrainTimeout" => connection_drain_timeout: form,
        "Scheduler" => scheduler: form,
        "PreserveClientIpEnabled" => preserve_client_ip_enabled: form,
        "HealthCheckConfig" => health_check_config: form,
        "ResourceGroupId" => resource_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "Tag" => tag: form,
    }
}

impl Operation for CreateServerGroupRequest {
    type Response = CreateServerGroupResponse;
    type Error = CreateServerGroupError;
    const INFO: OperationInfo = super::operation("CreateServerGroup")
        .required(&["ServerGroupName", "VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateServerGroupError] = &[
        CreateServerGroupError::IllegalParamAnyPortServerGroupConflictWithHealthCheckConfig,
        CreateServerGroupError::IllegalParamFormatParseCreateRsPoolRequestFailed,
        CreateServerGroupError::IllegalParamPreserveClientIpSwitch,
        CreateServerGroupError::OperationDeniedVpcNotSupportIpv6,
        CreateServerGroupError::IllegalParamHealthCheckDomain,
        CreateServerGroupError::OperationDeniedUidNotAllowQuic29,
        CreateServerGroupError::IlleagalParamHealthCheckUrl,
        CreateServerGroupError::IllegalParamServerGroupName,
        CreateServerGroupError::DryRunOperation,
        CreateServerGroupError::MissingParamAny,
        CreateServerGroupError::IllegalParamConnectionDrainTimeout,
        CreateServerGroupError::IllegalParam,
        CreateServerGroupError::SystemBusy,
        CreateServerGroupError::QuotaExceededQuotaInsufficient,
        CreateServerGroupError::ForbiddenNoPermission,
        CreateServerGroupError::ResourceNotFoundVpc,
        CreateServerGroupError::ResourceNotFoundResourceGroup,
    ];
}

/// Response to [`CreateServerGroupRequest`].
#[non_exhaustive]
pub struct CreateServerGroupResponse {
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
    CreateServerGroupResponse {
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateServerGroupRequest`] names.
///
/// - [`IllegalParamAnyPortServerGroupConflictWithHealthCheckConfig`](super::DocumentedError::IllegalParamAnyPortServerGroupConflictWithHealthCheckConfig)
/// - [`IllegalParamFormatParseCreateRsPoolRequestFailed`](super::DocumentedError::IllegalParamFormatParseCreateRsPoolRequestFailed)
/// - [`IllegalParamPreserveClientIpSwitch`](super::DocumentedError::IllegalParamPreserveClientIpSwitch)
/// - [`OperationDeniedVpcNotSupportIpv6`](super::DocumentedError::OperationDeniedVpcNotSupportIpv6)
/// - [`IllegalParamHealthCheckDomain`](super::DocumentedError::IllegalParamHealthCheckDomain)
/// - [`OperationDeniedUidNotAllowQuic29`](super::DocumentedError::OperationDeniedUidNotAllowQuic29)
/// - [`IlleagalParamHealthCheckUrl`](super::DocumentedError::IlleagalParamHealthCheckUrl)
/// - [`IllegalParamServerGroupName`](super::DocumentedError::IllegalParamServerGroupName)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamConnectionDrainTimeout`](super::DocumentedError::IllegalParamConnectionDrainTimeout)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`QuotaExceededQuotaInsufficient`](super::DocumentedError::QuotaExceededQuotaInsufficient)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundVpc`](super::DocumentedError::ResourceNotFoundVpc)
/// - [`ResourceNotFoundResourceGroup`](super::DocumentedError::ResourceNotFoundResourceGroup)
pub type CreateServerGroupError = super::DocumentedError;
