// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExternalAgent`, from `cs/DescribeExternalAgent.md`.

use alicloud_runtime::codegen::*;

/// Returns the YAML of the agent that connects an external Kubernetes cluster as a registered one;
/// deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeExternalAgentRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****");
/// let reply = client.describe_external_agent(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeExternalAgentRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
    /// Whether the kubeconfig leads to the API server's private address and not to its public one.
    /// Default: `false`. Example: `true`.
    pub private_ip_address: Option<String>,
    /// Whether the agent in a registered cluster gets all permissions or only some. Example: `admin`.
    pub agent_mode: Option<String>,
}

impl DescribeExternalAgentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `AgentMode`.
    pub fn agent_mode(mut self, value: impl Into<String>) -> Self {
        self.agent_mode = Some(value.into());
        self
    }
}

request! {
    DescribeExternalAgentRequest {
        "ClusterId" => cluster_id: path,
        "PrivateIpAddress" => private_ip_address: query,
        "AgentMode" => agent_mode: query,
    }
}

impl Operation for DescribeExternalAgentRequest {
    type Response = DescribeExternalAgentResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeExternalAgent")
        .roa("GET", "/k8s/{ClusterId}/external/agent/deployment")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeExternalAgentRequest`].
#[non_exhaustive]
pub struct DescribeExternalAgentResponse {
    /// Manifest that installs the agent in the cluster to be registered, as YAML text.
    /// Example: `apiVersion: v1****`.
    pub config: Option<String>,
}

response! {
    DescribeExternalAgentResponse {
        "config" => config: value,
    }
}
