// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServerGroupAttribute`, from `nlb/UpdateServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthCheckConfig, HealthCheckHttpVersion};

/// Changes a server group: name, scheduling algorithm, connection draining or health check.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateServerGroupAttributeRequest::new()
///     .server_group_id("...");
/// let reply = client.update_server_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServerGroupAttributeRequest {
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// Name that tells the server group from others.
    pub server_group_name: Option<String>,
    /// Whether existing connections may go on for a while when a server is taken out or fails.
    pub connection_drain_enabled: Option<bool>,
    /// How long existing connections may go on when a server is taken out or fails.
    pub connection_drain_timeout: Option<i32>,
    /// Rule by which connections are dealt out to the backend servers.
    pub scheduler: Option<String>,
    /// Whether backend servers see the client's own address as the source.
    pub preserve_client_ip_enabled: Option<bool>,
    /// How the health of the backend servers is checked.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateServerGroupAttributeRequest {
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
    /// Sets `ServerGroupName`.
    pub fn server_group_name(mut self, value: impl Into<String>) -> Self {
        self.server_group_name = Some(value.into());
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
    UpdateServerGroupAttributeRequest {
        "ServerGroupId" => server_group_id: form,
        "ServerGroupName" => server_group_name: form,
        "ConnectionDrainEnabled" => connection_drain_enabled: form,
        "ConnectionDrainTimeout" => connection_drain_timeout: form,
        "Scheduler" => scheduler: form,
        "PreserveClientIpEnabled" => preserve_client_ip_enabled: form,
        "HealthCheckConfig" => health_check_config: form,
        "RegionId" => region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
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
        UpdateServerGroupAttributeError::IllegalParamAny,
        UpdateServerGroupAttributeError::SystemBusy,
        UpdateServerGroupAttributeError::IllegalParamHealthCheckDomain,
        UpdateServerGroupAttributeError::IlleagalParamHealthCheckUrl,
        UpdateServerGroupAttributeError::OperationDeniedUidNotAllowQuic29,
        UpdateServerGroupAttributeError::IllegalParam,
        UpdateServerGroupAttributeError::DryRunOperation,
        UpdateServerGroupAttributeError::IllegalParamServerGroupName,
        UpdateServerGroupAttributeError::IllegalParamPreserveClientIpSwitch,
        UpdateServerGroupAttributeError::ForbiddenNoPermission,
        UpdateServerGroupAttributeError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`UpdateServerGroupAttributeRequest`].
#[non_exhaustive]
pub struct UpdateServerGroupAttributeResponse {
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
    UpdateServerGroupAttributeResponse {
        "RequestId" => request_id: value,
        "ServerGroupId" => server_group_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`UpdateServerGroupAttributeRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParamHealthCheckDomain`](super::DocumentedError::IllegalParamHealthCheckDomain)
/// - [`IlleagalParamHealthCheckUrl`](super::DocumentedError::IlleagalParamHealthCheckUrl)
/// - [`OperationDeniedUidNotAllowQuic29`](super::DocumentedError::OperationDeniedUidNotAllowQuic29)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParamServerGroupName`](super::DocumentedError::IllegalParamServerGroupName)
/// - [`IllegalParamPreserveClientIpSwitch`](super::DocumentedError::IllegalParamPreserveClientIpSwitch)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type UpdateServerGroupAttributeError = super::DocumentedError;
