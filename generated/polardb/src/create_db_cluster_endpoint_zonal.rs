// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBClusterEndpointZonal`, from `polardb/CreateDBClusterEndpointZonal.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnableDisable, SccMode};

/// Zonal variant of [`CreateDBClusterEndpoint`](super::Client::create_db_cluster_endpoint): adds a
/// custom endpoint for chosen nodes of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDBClusterEndpointZonalRequest::new()
///     .db_cluster_id("...")
///     .endpoint_type("...");
/// let reply = client.create_db_cluster_endpoint_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBClusterEndpointZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** What the endpoint is: the default one of the cluster, that of the primary node, or
    /// a custom one.
    pub endpoint_type: Option<String>,
    /// The nodes that are concerned.
    pub nodes: Option<String>,
    /// Way in which the read write works.
    pub read_write_mode: Option<String>,
    /// The auto add new nodes that are concerned.
    pub auto_add_new_nodes: Option<Open<EnableDisable>>,
    /// Settings of the endpoint, and what it works with.
    pub endpoint_config: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that tells people about the database endpoint.
    pub db_endpoint_description: Option<String>,
    /// Way in which the scc works.
    pub scc_mode: Option<Open<SccMode>>,
    /// How long the polar scc wait may take before it is given up.
    pub polar_scc_wait_timeout: Option<String>,
    /// What is done, or is to be done, about the polar scc timeout.
    pub polar_scc_timeout_action: Option<String>,
}

impl CreateDBClusterEndpointZonalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `EndpointType`, which is required.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `Nodes`.
    pub fn nodes(mut self, value: impl Into<String>) -> Self {
        self.nodes = Some(value.into());
        self
    }
    /// Sets `ReadWriteMode`.
    pub fn read_write_mode(mut self, value: impl Into<String>) -> Self {
        self.read_write_mode = Some(value.into());
        self
    }
    /// Sets `AutoAddNewNodes`.
    pub fn auto_add_new_nodes(mut self, value: impl Into<Open<EnableDisable>>) -> Self {
        self.auto_add_new_nodes = Some(value.into());
        self
    }
    /// Sets `EndpointConfig`.
    pub fn endpoint_config(mut self, value: impl Into<String>) -> Self {
        self.endpoint_config = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBEndpointDescription`.
    pub fn db_endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_description = Some(value.into());
        self
    }
    /// Sets `SccMode`.
    pub fn scc_mode(mut self, value: impl Into<Open<SccMode>>) -> Self {
        self.scc_mode = Some(value.into());
        self
    }
    /// Sets `PolarSccWaitTimeout`.
    pub fn polar_scc_wait_timeout(mut self, value: impl Into<String>) -> Self {
        self.polar_scc_wait_timeout = Some(value.into());
        self
    }
    /// Sets `PolarSccTimeoutAction`.
    pub fn polar_scc_timeout_action(mut self, value: impl Into<String>) -> Self {
        self.polar_scc_timeout_action = Some(value.into());
        self
    }
}

request! {
    CreateDBClusterEndpointZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndpointType" => endpoint_type: query,
        "Nodes" => nodes: query,
        "ReadWriteMode" => read_write_mode: query,
        "AutoAddNewNodes" => auto_add_new_nodes: query,
        "EndpointConfig" => endpoint_config: query,
        "ClientToken" => client_token: query,
        "DBEndpointDescription" => db_endpoint_description: query,
        "SccMode" => scc_mode: query,
        "PolarSccWaitTimeout" => polar_scc_wait_timeout: query,
        "PolarSccTimeoutAction" => polar_scc_timeout_action: query,
    }
}

impl Operation for CreateDBClusterEndpointZonalRequest {
    type Response = CreateDBClusterEndpointZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBClusterEndpointZonal")
        .required(&["DBClusterId", "EndpointType"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateDBClusterEndpointZonalRequest`], which the documentation does not describe.
pub type CreateDBClusterEndpointZonalResponse = alicloud_runtime::UndocumentedResponse;
