// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterV2UserKubeconfig`, from `cs/DescribeClusterV2UserKubeconfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a kubeconfig of the caller for a cluster, through version 2 of the path; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterV2UserKubeconfigRequest::new()
///     .cluster_id("...");
/// let reply = client.describe_cluster_v2_user_kubeconfig(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    pub cluster_id: Option<String>,
    /// Whether the kubeconfig leads to the API server's private address and not to its public one.
    pub private_ip_address: Option<bool>,
    /// How long the kubeconfig is valid; without it the service chooses a longer time.
    pub temporary_duration_minutes: Option<i64>,
}

impl DescribeClusterV2UserKubeconfigRequest {
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
    #[inline]
    pub fn private_ip_address(mut self, value: bool) -> Self {
        self.private_ip_address = Some(value);
        self
    }
    /// Sets `TemporaryDurationMinutes`.
    #[inline]
    pub fn temporary_duration_minutes(mut self, value: i64) -> Self {
        self.temporary_duration_minutes = Some(value);
        self
    }
}

request! {
    DescribeClusterV2UserKubeconfigRequest {
        "ClusterId" => cluster_id: path,
        "PrivateIpAddress" => private_ip_address: query,
        "TemporaryDurationMinutes" => temporary_duration_minutes: query,
    }
}

impl Operation for DescribeClusterV2UserKubeconfigRequest {
    type Response = DescribeClusterV2UserKubeconfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterV2UserKubeconfig")
        .roa("GET", "/api/v2/k8s/{ClusterId}/user_config")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterV2UserKubeconfigRequest`].
#[non_exhaustive]
pub struct DescribeClusterV2UserKubeconfigResponse {
    /// The kubeconfig itself, by which tools connect to the cluster; keep it secret.
    pub config: Option<String>,
}

response! {
    DescribeClusterV2UserKubeconfigResponse {
        "config" => config: value,
    }
}
