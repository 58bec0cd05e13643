// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServerGroupAttribute`, from `alb/UpdateServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionDrainConfig, HealthCheckConfig, SlowStartConfig, StickySessionConfig, UchConfig};

/// Changes the settings of a server group, such as scheduling, health checks, and stickiness.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateServerGroupAttributeRequest::new()
///     .server_group_id("...");
/// let reply = client.update_server_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServerGroupAttributeRequest {
    /// Name for the server group, to recognize it by.
    pub server_group_name: Option<String>,
    /// How requests are spread over the servers of the group.
    pub scheduler: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How the servers of the group are probed.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Whether and how a client stays with the same server.
    pub sticky_session_config: Option<StickySessionConfig>,
    /// **Required.** Server group to work on, by its ID.
    pub server_group_id: Option<String>,
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
    /// Whether requests may go to servers in other zones.
    pub cross_zone_enabled: Option<bool>,
}

impl UpdateServerGroupAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupName`.
    pub fn server_group_name(mut self, value: impl Into<String>) -> Self {
        self.server_group_name = Some(value.into());
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<String>) -> Self {
        self.scheduler = Some(value.into());
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
    /// Sets `HealthCheckConfig`.
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
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
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
    /// Sets `CrossZoneEnabled`.
    #[inline]
    pub fn cross_zone_enabled(mut self, value: bool) -> Self {
        self.cross_zone_enabled = Some(value);
        self
    }
}

request! {
    UpdateServerGroupAttributeRequest {
        "ServerGroupName" => server_group_name: query,
        "Scheduler" => scheduler: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "HealthCheckConfig" => health_check_config: query,
        "StickySessionConfig" => sticky_session_config: query,
        "ServerGroupId" => server_group_id: query,
        "UpstreamKeepaliveEnabled" => upstream_keepalive_enabled: query,
        "ServiceName" => service_name: query,
        "UchConfig" => uch_config: query,
        "ConnectionDrainConfig" => connection_drain_config: query,
        "SlowStartConfig" => slow_start_config: query,
        "CrossZoneEnabled" => cross_zone_enabled: query,
    }
}

impl Operation for UpdateServerGroupAttributeRequest {
    type Response = UpdateServerGroupAttributeResponse;
    type Error = UpdateServerGroupAttributeError;
    const INFO: OperationInfo = super::operation("UpdateServerGroupAttribute")
        .required(&["ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateServerGroupAttributeError] = &[
        UpdateServerGroupAttributeError::IncorrectStatusServerGroup,
        UpdateServerGroupAttributeError::MismatchLoadBalancerEditionAndConnectionDrain,
        UpdateServerGroupAttributeError::MismatchServerGroupSchedulerAndSlowStartEnable,
        UpdateServerGroupAttributeError::QuotaExceededConnectionDrainTimeout,
        UpdateServerGroupAttributeError::UnsupportedFeatureConnectionDrain,
        UpdateServerGroupAttributeError::QuotaExceededSlowStartDuration,
        UpdateServerGroupAttributeError::UnsupportedFeatureSlowStart,
        UpdateServerGroupAttributeError::MismatchLoadBalancerEditionAndSlowStartEnable,
        UpdateServerGroupAttributeError::OperationDeniedUpstreamKeepaliveDisabled,
        UpdateServerGroupAttributeError::OperationDeniedUpstreamKeepaliveEnabled,
        UpdateServerGroupAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateServerGroupAttributeRequest`].
#[non_exhaustive]
pub struct UpdateServerGroupAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF3*****`.
    pub request_id: Option<String>,
}

response! {
    UpdateServerGroupAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateServerGroupAttributeRequest`] names.
///
/// - [`IncorrectStatusServerGroup`](super::DocumentedError::IncorrectStatusServerGroup)
/// - [`MismatchLoadBalancerEditionAndConnectionDrain`](super::DocumentedError::MismatchLoadBalancerEditionAndConnectionDrain)
/// - [`MismatchServerGroupSchedulerAndSlowStartEnable`](super::DocumentedError::MismatchServerGroupSchedulerAndSlowStartEnable)
/// - [`QuotaExceededConnectionDrainTimeout`](super::DocumentedError::QuotaExceededConnectionDrainTimeout)
/// - [`UnsupportedFeatureConnectionDrain`](super::DocumentedError::UnsupportedFeatureConnectionDrain)
/// - [`QuotaExceededSlowStartDuration`](super::DocumentedError::QuotaExceededSlowStartDuration)
/// - [`UnsupportedFeatureSlowStart`](super::DocumentedError::UnsupportedFeatureSlowStart)
/// - [`MismatchLoadBalancerEditionAndSlowStartEnable`](super::DocumentedError::MismatchLoadBalancerEditionAndSlowStartEnable)
/// - [`OperationDeniedUpstreamKeepaliveDisabled`](super::DocumentedError::OperationDeniedUpstreamKeepaliveDisabled)
/// - [`OperationDeniedUpstreamKeepaliveEnabled`](super::DocumentedError::OperationDeniedUpstreamKeepaliveEnabled)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateServerGroupAttributeError = super::DocumentedError;
