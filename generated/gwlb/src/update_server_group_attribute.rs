// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateServerGroupAttribute`, from `gwlb/UpdateServerGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionDrainConfig, HealthCheckConfig, HealthCheckHttpCode, HealthCheckProtocol, ServerFailoverMode};

/// Changes a server group: name, scheduler, health check, failover, or connection draining.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::UpdateServerGroupAttributeRequest::new()
///     .server_group_id("...");
/// let reply = client.update_server_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateServerGroupAttributeRequest {
    /// **Required.** Server group to work on, or to send packets to.
    pub server_group_id: Option<String>,
    /// What the server group is to be called.
    pub server_group_name: Option<String>,
    /// Which fields of a packet decide the server that it goes to, so that a connection stays with one
    /// server.
    pub scheduler: Option<String>,
    /// Way in which the server failover works.
    pub server_failover_mode: Option<Open<ServerFailoverMode>>,
    /// Settings of the connection drain, and what it works with.
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Settings of the health check, and what it works with.
    pub health_check_config: Option<HealthCheckConfig>,
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
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<String>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `ServerFailoverMode`.
    pub fn server_failover_mode(
        mut self,
        value: impl Into<Open<ServerFailoverMode>>,
    ) -> Self {
        self.server_failover_mode = Some(value.into());
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
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<HealthCheckConfig>) -> Self {
        self.health_check_config = Some(value.into());
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
        "Scheduler" => scheduler: form,
        "ServerFailoverMode" => server_failover_mode: form,
        "ConnectionDrainConfig" => connection_drain_config: form,
        "HealthCheckConfig" => health_check_config: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for UpdateServerGroupAttributeRequest {
    type Response = UpdateServerGroupAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateServerGroupAttribute")
        .required(&["ServerGroupId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`UpdateServerGroupAttributeRequest`], which the documentation does not describe.
pub type UpdateServerGroupAttributeResponse = alicloud_runtime::UndocumentedResponse;
