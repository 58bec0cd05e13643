// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckClusterConnector`, from `cloudfw/DescribeAckClusterConnector.md`.

use alicloud_runtime::codegen::*;

/// Reads one connector between an ACK cluster and Cloud Firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAckClusterConnectorRequest::new()
///     .connector_id("...");
/// let reply = client.describe_ack_cluster_connector(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckClusterConnectorRequest {
    /// **Required.** ID of the connector that the call is about.
    pub connector_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAckClusterConnectorRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeAckClusterConnectorRequest {
        "ConnectorId" => connector_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAckClusterConnectorRequest {
    type Response = DescribeAckClusterConnectorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAckClusterConnector")
        .required(&["ConnectorId"])
        .read_only();
}

/// Response to [`DescribeAckClusterConnectorRequest`], which the documentation does not describe.
pub type DescribeAckClusterConnectorResponse = alicloud_runtime::UndocumentedResponse;
