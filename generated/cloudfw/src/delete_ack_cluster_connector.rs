// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAckClusterConnector`, from `cloudfw/DeleteAckClusterConnector.md`.

use alicloud_runtime::codegen::*;

/// Deletes a connector between the firewall and an ACK cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteAckClusterConnectorRequest::new()
///     .connector_id("...");
/// let reply = client.delete_ack_cluster_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAckClusterConnectorRequest {
    /// **Required.** ID of the connector that the call is about.
    pub connector_id: Option<String>,
}

impl DeleteAckClusterConnectorRequest {
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
}

request! {
    DeleteAckClusterConnectorRequest {
        "ConnectorId" => connector_id: query,
    }
}

impl Operation for DeleteAckClusterConnectorRequest {
    type Response = DeleteAckClusterConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAckClusterConnector")
        .required(&["ConnectorId"]);
}

/// Response to [`DeleteAckClusterConnectorRequest`], which the documentation does not describe.
pub type DeleteAckClusterConnectorResponse = alicloud_runtime::UndocumentedResponse;
