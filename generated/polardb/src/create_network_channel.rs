// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkChannel`, from `polardb/CreateNetworkChannel.md`.

use alicloud_runtime::codegen::*;

/// Creates a named network channel from a PolarDB cluster to a target cluster or IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateNetworkChannelRequest::new()
///     .db_cluster_id("...")
///     .channel_name("...");
/// let reply = client.create_network_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkChannelRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// ID of the target database cluster that the call is about.
    pub target_db_cluster_id: Option<String>,
    /// IP address that belongs to the target.
    pub target_ip: Option<String>,
    /// Network port that belongs to the target.
    pub target_port: Option<String>,
    /// The notes that are concerned.
    pub notes: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateNetworkChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `TargetDBClusterId`.
    pub fn target_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.target_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `TargetIp`.
    pub fn target_ip(mut self, value: impl Into<String>) -> Self {
        self.target_ip = Some(value.into());
        self
    }
    /// Sets `TargetPort`.
    pub fn target_port(mut self, value: impl Into<String>) -> Self {
        self.target_port = Some(value.into());
        self
    }
    /// Sets `Notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateNetworkChannelRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ChannelName" => channel_name: query,
        "TargetDBClusterId" => target_db_cluster_id: query,
        "TargetIp" => target_ip: query,
        "TargetPort" => target_port: query,
        "Notes" => notes: query,
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateNetworkChannelRequest {
    type Response = CreateNetworkChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNetworkChannel")
        .required(&["DBClusterId", "ChannelName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateNetworkChannelRequest`], which the documentation does not describe.
pub type CreateNetworkChannelResponse = alicloud_runtime::UndocumentedResponse;
