// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServerGroup`, from `gwlb/CreateServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionDrainConfig, HealthCheckConfig, HealthCheckHttpCode, HealthCheckProtocol, ServerFailoverMode, ServerGroupType, Tag};

/// Creates a server group with scheduler, health check, failover mode, and connection draining.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::CreateServerGroupRequest::new()
///     .vpc_id("...");
/// let reply = client.create_server_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServerGroupRequest {
    /// Whether servers are named by instance or by address.
    pub server_group_type: Option<Open<ServerGroupType>>,
    /// What the server group is to be called.
    pub server_group_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Which fields of a packet decide the server that it goes to, so that a connection stays with one
    /// server.
    pub scheduler: Option<String>,
    /// Way in which the server failover works.
    pub server_failover_mode: Option<Open<ServerFailoverMode>>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Settings of the connection drain, and what it works with.
    pub connection_drain_config: Option<ConnectionDrainConfig>,
    /// Settings of the health check, and what it works with.
    pub health_check_config: Option<HealthCheckConfig>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerGroupType`.
    pub fn server_group_type(mut self, value: impl Into<Open<ServerGroupType>>) -> Self {
        self.server_group_type = Some(value.into());
        self
    }
    /// Sets `ServerGroupName`.
    pub fn server_group_name(mut self, value: impl Into<String>) -> Self {
        self.server_group_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    CreateServerGroupRequest {
        "ServerGroupType" => server_group_type: form,
        "ServerGroupName" => server_group_name: form,
        "Protocol" => protocol: form,
        "Scheduler" => scheduler: form,
        "ServerFailoverMode" => server_failover_mode: form,
        "VpcId" => vpc_id: form,
        "ResourceGroupId" => resource_group_id: form,
        "ConnectionDrainConfig" => connection_drain_config: form,
        "HealthCheckConfig" => health_check_config: form,
        "Tag" => tag: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for CreateServerGroupRequest {
    type Response = CreateServerGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateServerGroup")
        .required(&["VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CreateServerGroupRequest`], which the documentation does not describe.
pub type CreateServerGroupResponse = alicloud_runtime::UndocumentedResponse;
