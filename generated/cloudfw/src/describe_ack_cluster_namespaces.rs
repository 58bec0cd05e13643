// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckClusterNamespaces`, from `cloudfw/DescribeAckClusterNamespaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the Kubernetes namespaces of the cluster behind a connector.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAckClusterNamespacesRequest::new()
///     .connector_id("...");
/// let reply = client.describe_ack_cluster_namespaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckClusterNamespacesRequest {
    /// **Required.** ID of the connector that the call is about.
    pub connector_id: Option<String>,
}

impl DescribeAckClusterNamespacesRequest {
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
    DescribeAckClusterNamespacesRequest {
        "ConnectorId" => connector_id: query,
    }
}

impl Operation for DescribeAckClusterNamespacesRequest {
    type Response = DescribeAckClusterNamespacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAckClusterNamespaces")
        .required(&["ConnectorId"])
        .read_only();
}

/// Response to [`DescribeAckClusterNamespacesRequest`], which the documentation does not describe.
pub type DescribeAckClusterNamespacesResponse = alicloud_runtime::UndocumentedResponse;
