// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAckClusterConnector`, from `cloudfw/UpdateAckClusterConnector.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or TTL of a connector to an ACK cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::UpdateAckClusterConnectorRequest::new()
///     .connector_id("...");
/// let reply = client.update_ack_cluster_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAckClusterConnectorRequest {
    /// **Required.** ID of the connector that the call is about.
    pub connector_id: Option<String>,
    /// Name that the connector goes by.
    pub connector_name: Option<String>,
    /// How long a record may be kept before it is fetched anew.
    pub ttl: Option<String>,
}

impl UpdateAckClusterConnectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectorId`, which is required.
    pub fn connector_id(mut self, value: impl Into<String>) -> Self {
        self.connector_id = Some(value.into());
        self
    }
    /// Sets `ConnectorName`.
    pub fn connector_name(mut self, value: impl Into<String>) -> Self {
        self.connector_name = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    pub fn ttl(mut self, value: impl Into<String>) -> Self {
        self.ttl = Some(value.into());
        self
    }
}

request! {
    UpdateAckClusterConnectorRequest {
        "ConnectorId" => connector_id: query,
        "ConnectorName" => connector_name: query,
        "Ttl" => ttl: query,
    }
}

impl Operation for UpdateAckClusterConnectorRequest {
    type Response = UpdateAckClusterConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAckClusterConnector")
        .required(&["ConnectorId"]);
}

/// Response to [`UpdateAckClusterConnectorRequest`], which the documentation does not describe.
pub type UpdateAckClusterConnectorResponse = alicloud_runtime::UndocumentedResponse;
