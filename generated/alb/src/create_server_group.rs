// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServerGroup`, from `alb/CreateServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionDrainConfig, HealthCheckConfig, SlowStartConfig, StickySessionConfig, Tag, UchConfig};

/// Creates a server group, which listeners and rules can forward to.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::create_server_group::HealthCheckConfig;
///
/// let request = alicloud_alb::CreateServerGroupRequest::new()
///     .server_group_name("...")
///     .health_check_config(HealthCheckConfig::new());
/// let reply = client.create_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServerGroupRequest {
    /// **Required.** Name for the server group, to recognize it by.
    pub server_group_name: Option<String>,
    /// Whether the group consists of servers, IP addresses, or functions.
    pub server_group_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// How requests are spread over the servers of the group.
    pub scheduler: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** How the servers of the group are probed.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Whether and how a client stays with the same server.
    pub sticky_session_config: Option<StickySessionConfig>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether the group can have servers with IPv6 addresses.
    pub ipv6_enabled: Option<bool>,
    /// Whether connections to the servers are kept open for further requests.
    pub upstream_keepalive_enabled: Option<bool>,
    /// Kubernetes Service that the group stands for; only for ALB Ingress.
    pub service_name: Option<String>,
    /// Consistent hashing by a part of the URL.
    pub uch_config: Option<UchConfig>,
    /// Whether and how long connections to removed or failed servers live on.
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Whether and how slowly new servers get their share of requests.
    pub slow_start_config: Option<SlowStartConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
    /// Whether requests may go to servers in other zones.
    pub cross_zone_enabled: Option<bool>,
}

impl CreateServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupName`, which is required.
    pub fn server_group_name(mut self, value: impl Into<String>) -> Self {
        self.server_group_name = Some(value.into());
        self
    }
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<String>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<String>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `HealthCheckConfig`, which is required.
    pub fn health_check_config(mut self, value: impl Into<HealthCheckConfig>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }
    /// Sets `StickySessionConfig`.
    pub fn sticky_session_config(
        mut self,
        value: impl Into<StickySessionConfig>,
    ) -> Self {
        self.sticky_session_config = Some(value.into());
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
    /// Sets `Ipv6Enabled`.
    #[inline]
    pub fn ipv6_enabled(mut self, value: bool) -> Self {
        self.ipv6_enabled = Some(value);
        self
    }
    /// Sets `UpstreamKeepaliveEnabled`.
    #[inline]
    pub fn upstream_keepalive_enabled(mut self, value: bool) -> Self {
        self.upstream_keepalive_enabled = Some(value);
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `UchConfig`.
    pub fn uch_config(mut self, value: impl Into<UchConfig>) -> Self {
        self.uch_config = Some(value.into());
        self
    }
    /// Sets `ConnectionDrainConfig`.
    pub fn connection_drain_config(
        mut self,
        value: impl Into<ConnectionDrainConfig>,
    ) -> Self {
        self.connection_drain_config = Some(value.into());
        self
    }
    /// Sets `SlowStartConfig`.
    pub fn slow_start_config(mut self, value: impl Into<SlowStartConfig>) -> Self {
        self.slow_start_config = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CrossZoneEnabled`.
    #[inline]
    pub fn cross_zone_enabled(mut self, value: bool) -> Self {
        self.cross_zone_enabled = Some(value);
        self
    }
}

request! {
    CreateServerGroupRequest {
        "ServerGroupName" => server_group_name: query,
        "ServerGroupType" => server_group_type: query,
        "VpcId" => vpc_id: query,
        "Scheduler" => scheduler: query,
        "Protocol" => protocol: query,
        "ResourceGroupId" => resource_group_id: query,
        "HealthCheckConfig" => health_check_config: query,
        "StickySessionConfig" => sticky_session_config: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Ipv6Enabled" => ipv6_enabled: query,
        "UpstreamKeepaliveEnabled" => upstream_keepalive_enabled: query,
        "ServiceName" => service_name: query,
        "UchConfig" => uch_config: query,
        "ConnectionDrainConfig" => connection_drain_config: query,
        "SlowStartConfig" => slow_start_config: query,
        "Tag" => tag: query,
        "CrossZoneEnabled" => cross_zone_enabled: query,
    }
}

impl Operation for CreateServerGroupRequest {
    type Response = CreateServerGroupResponse;
    type Error = CreateServerGroupError;
    const INFO: OperationInfo = super::operation("CreateServerGroup")
        .required(&["ServerGroupName", "HealthCheckConfig"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateServerGroupError] = &[
        CreateServerGroupError::QuotaExceededServerGroupsNum,
        CreateServerGroupError::MismatchLoadBalancerEditionAndSlowStartEnable,
        CreateServerGroupError::MismatchServerGroupSchedulerAndSlowStartEnable,
        CreateServerGroupError::QuotaExceededSlowStartDuration,
        CreateServerGroupError::UnsupportedFeatureSlowStart,
        CreateServerGroupError::MismatchLoadBalancerEditionAndConnectionDrain,
        CreateServerGroupError::QuotaExceededConnectionDrainTimeout,
        CreateServerGroupError::UnsupportedFeatureConnectionDrain,
        CreateServerGroupError::NotExistResourceGroup,
        CreateServerGroupError::OperationDeniedVpcNotSupportIpv6,
        CreateServerGroupError::UnsupportedFeatureFcServerGroup,
        CreateServerGroupError::ResourceNotFoundVpc,
    ];
}

/// Response to [`CreateServerGroupRequest`].
#[non_exhaustive]
pub struct CreateServerGroupResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF******`.
    pub request_id: Option<String>,
    /// Server group that was created, or that requests are forwarded to.
    /// Example: `sgp-8ilqs4axp6******`.
    pub server_group_id: Option<String>,
}

response! {
    CreateServerGroupResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
    }
}

/// Errors that the documentation of [`CreateServerGroupRequest`] names.
///
/// - [`QuotaExceededServerGroupsNum`](super::DocumentedError::QuotaExceededServerGroupsNum)
/// - [`MismatchLoadBalancerEditionAndSlowStartEnable`](super::DocumentedError::MismatchLoadBalancerEditionAndSlowStartEnable)
/// - [`MismatchServerGroupSchedulerAndSlowStartEnable`](super::DocumentedError::MismatchServerGroupSchedulerAndSlowStartEnable)
/// - [`QuotaExceededSlowStartDuration`](super::DocumentedError::QuotaExceededSlowStartDuration)
/// - [`UnsupportedFeatureSlowStart`](super::DocumentedError::UnsupportedFeatureSlowStart)
/// - [`MismatchLoadBalancerEditionAndConnectionDrain`](super::DocumentedError::MismatchLoadBalancerEditionAndConnectionDrain)
/// - [`QuotaExceededConnectionDrainTimeout`](super::DocumentedError::QuotaExceededConnectionDrainTimeout)
/// - [`UnsupportedFeatureConnectionDrain`](super::DocumentedError::UnsupportedFeatureConnectionDrain)
/// - [`NotExistResourceGroup`](super::DocumentedError::NotExistResourceGroup)
/// - [`OperationDeniedVpcNotSupportIpv6`](super::DocumentedError::OperationDeniedVpcNotSupportIpv6)
/// - [`UnsupportedFeatureFcServerGroup`](super::DocumentedError::UnsupportedFeatureFcServerGroup)
/// - [`ResourceNotFoundVpc`](super::DocumentedError::ResourceNotFoundVpc)
pub type CreateServerGroupError = super::DocumentedError;
