// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterEndpoint`, from `polardb/ModifyDBClusterEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnableDisable, ReadWriteMode, SccMode};

/// Changes an endpoint's settings, such as read/write mode, member nodes, consistency level, and
/// connection pool.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterEndpointRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxxxx")
///     .endpoint_id("pe-xxxxxxxxxxxxxxxxxx")
///     .db_endpoint_id("...");
/// let reply = client.modify_db_cluster_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterEndpointRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Connection address that is meant; the matching list operation shows it.
    pub endpoint_id: Option<String>,
    /// Way in which the read write works. Default: `ReadOnly`.
    pub read_write_mode: Option<Open<ReadWriteMode>>,
    /// The nodes that are concerned.
    pub nodes: Option<String>,
    /// The auto add new nodes that are concerned. Default: `Disable`.
    pub auto_add_new_nodes: Option<Open<EnableDisable>>,
    /// Settings of the endpoint, and what it works with.
    pub endpoint_config: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// Free text that tells people about the database endpoint.
    pub db_endpoint_description: Option<String>,
    /// Way in which the scc works.
    pub scc_mode: Option<Open<SccMode>>,
    /// How long the polar scc wait may take before it is given up.
    pub polar_scc_wait_timeout: Option<String>,
    /// What is done, or is to be done, about the polar scc timeout.
    pub polar_scc_timeout_action: Option<String>,
}

impl ModifyDBClusterEndpointRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ReadWriteMode`.
    pub fn read_write_mode(mut self, value: impl Into<Open<ReadWriteMode>>) -> Self {
        self.read_write_mode = Some(value.into());
        self
    }
    /// Sets `Nodes`.
    pub fn nodes(mut self, value: impl Into<String>) -> Self {
        self.nodes = Some(value.into());
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
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
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
    ModifyDBClusterEndpointRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndpointId" => endpoint_id: query,
        "ReadWriteMode" => read_write_mode: query,
        "Nodes" => nodes: query,
        "AutoAddNewNodes" => auto_add_new_nodes: query,
        "EndpointConfig" => endpoint_config: query,
        "DBEndpointId" => db_endpoint_id: query,
        "DBEndpointDescription" => db_endpoint_description: query,
        "SccMode" => scc_mode: query,
        "PolarSccWaitTimeout" => polar_scc_wait_timeout: query,
        "PolarSccTimeoutAction" => polar_scc_timeout_action: query,
    }
}

impl Operation for ModifyDBClusterEndpointRequest {
    type Response = ModifyDBClusterEndpointResponse;
    type Error = ModifyDBClusterEndpointError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterEndpoint")
        .required(&["DBClusterId", "EndpointId", "DBEndpointId"]);
    const ERRORS: &'static [ModifyDBClusterEndpointError] = &[
        ModifyDBClusterEndpointError::InvalidEndpointConfigMalformed,
        ModifyDBClusterEndpointError::InvalidDBEndpointIdMalformed,
        ModifyDBClusterEndpointError::InvalidNodesMalformed,
        ModifyDBClusterEndpointError::InvalidDBClusterNotFound,
        ModifyDBClusterEndpointError::EndpointStatusNotSupport,
        ModifyDBClusterEndpointError::InvalidDBClusterIdMalformed,
        ModifyDBClusterEndpointError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyDBClusterEndpointRequest`].
pub type ModifyDBClusterEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterEndpointRequest`] names.
///
/// - [`InvalidEndpointConfigMalformed`](super::DocumentedError::InvalidEndpointConfigMalformed)
/// - [`InvalidDBEndpointIdMalformed`](super::DocumentedError::InvalidDBEndpointIdMalformed)
/// - [`InvalidNodesMalformed`](super::DocumentedError::InvalidNodesMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`EndpointStatusNotSupport`](super::DocumentedError::EndpointStatusNotSupport)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyDBClusterEndpointError = super::DocumentedError;
