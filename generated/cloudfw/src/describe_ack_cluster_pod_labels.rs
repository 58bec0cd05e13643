// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckClusterPodLabels`, from `cloudfw/DescribeAckClusterPodLabels.md`.

use alicloud_runtime::codegen::*;

/// Lists the pod labels in the cluster behind a connector.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAckClusterPodLabelsRequest::new()
///     .connector_id("...");
/// let reply = client.describe_ack_cluster_pod_labels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckClusterPodLabelsRequest {
    /// **Required.** ID of the connector that the call is about.
    pub connector_id: Option<String>,
}

impl DescribeAckClusterPodLabelsRequest {
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
    DescribeAckClusterPodLabelsRequest {
        "ConnectorId" => connector_id: query,
    }
}

impl Operation for DescribeAckClusterPodLabelsRequest {
    type Response = DescribeAckClusterPodLabelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAckClusterPodLabels")
        .required(&["ConnectorId"])
        .read_only();
}

/// Response to [`DescribeAckClusterPodLabelsRequest`], which the documentation does not describe.
pub type DescribeAckClusterPodLabelsResponse = alicloud_runtime::UndocumentedResponse;
