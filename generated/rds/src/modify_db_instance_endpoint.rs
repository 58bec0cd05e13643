// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceEndpoint`, from `rds/ModifyDBInstanceEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBInstanceEndpointData, NodeItem};

/// Changes the name or the nodes of a cluster instance endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceEndpointRequest::new()
///     .db_instance_id("...")
///     .db_instance_endpoint_id("...");
/// let reply = client.modify_db_instance_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** ID of the database instance endpoint that the call is about.
    pub db_instance_endpoint_id: Option<String>,
    /// Free text that tells people about the database instance endpoint.
    pub db_instance_endpoint_description: Option<String>,
    /// Nodes behind the endpoint with their weights.
    pub node_items: Vec<NodeItem>,
}

impl ModifyDBInstanceEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointId`, which is required.
    pub fn db_instance_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceEndpointDescription`.
    pub fn db_instance_endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_endpoint_description = Some(value.into());
        self
    }
    /// Sets `NodeItems`.
    pub fn node_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<NodeItem>>,
    ) -> Self {
        self.node_items = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDBInstanceEndpointRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceEndpointId" => db_instance_endpoint_id: query,
        "DBInstanceEndpointDescription" => db_instance_endpoint_description: query,
        "NodeItems" => node_items: query_json,
    }
}

impl Operation for ModifyDBInstanceEndpointRequest {
    type Response = ModifyDBInstanceEndpointResponse;
    type Error = ModifyDBInstanceEndpointError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceEndpoint")
        .required(&["DBInstanceId", "DBInstanceEndpointId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDBInstanceEndpointError] = &[
        ModifyDBInstanceEndpointError::InvalidSourceCategory,
        ModifyDBInstanceEndpointError::InvalidDBInstanceConnTypeFormat,
        ModifyDBInstanceEndpointError::APICallingFailed,
        ModifyDBInstanceEndpointError::InvalidNodeItemsJsonFormat,
        ModifyDBInstanceEndpointError::EmptyEndpointNodeConfig,
        ModifyDBInstanceEndpointError::InvalidNodeItemsRONodeIdPrimary,
        ModifyDBInstanceEndpointError::IncorrectDBInstanceState,
        ModifyDBInstanceEndpointError::IncorrectDBInstanceLockMode,
        ModifyDBInstanceEndpointError::InvalidDBInstanceNameNotFound,
        ModifyDBInstanceEndpointError::EndpointNotFound,
        ModifyDBInstanceEndpointError::InvalidConnectionStringNotFound,
        ModifyDBInstanceEndpointError::InvalidWeightFormat,
        ModifyDBInstanceEndpointError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`ModifyDBInstanceEndpointRequest`].
#[non_exhaustive]
pub struct ModifyDBInstanceEndpointResponse {
    /// What the call returns besides its status.
    pub data: Option<DBInstanceEndpointData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F2911788-25E8-42E5-A3A3-1B38D263F01E`.
    pub request_id: Option<String>,
}

response! {
    ModifyDBInstanceEndpointResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyDBInstanceEndpointRequest`] names.
///
/// - [`InvalidSourceCategory`](super::DocumentedError::InvalidSourceCategory)
/// - [`InvalidDBInstanceConnTypeFormat`](super::DocumentedError::InvalidDBInstanceConnTypeFormat)
/// - [`APICallingFailed`](super::DocumentedError::APICallingFailed)
/// - [`InvalidNodeItemsJsonFormat`](super::DocumentedError::InvalidNodeItemsJsonFormat)
/// - [`EmptyEndpointNodeConfig`](super::DocumentedError::EmptyEndpointNodeConfig)
/// - [`InvalidNodeItemsRONodeIdPrimary`](super::DocumentedError::InvalidNodeItemsRONodeIdPrimary)
/// - [`IncorrectDBInstanceState`](super::DocumentedError::IncorrectDBInstanceState)
/// - [`IncorrectDBInstanceLockMode`](super::DocumentedError::IncorrectDBInstanceLockMode)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`InvalidConnectionStringNotFound`](super::DocumentedError::InvalidConnectionStringNotFound)
/// - [`InvalidWeightFormat`](super::DocumentedError::InvalidWeightFormat)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type ModifyDBInstanceEndpointError = super::DocumentedError;
