// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterUserKubeconfig`, from `cs/DescribeClusterUserKubeconfig.md`.

use alicloud_runtime::codegen::*;

/// Returns a kubeconfig with which the caller can connect to the cluster, on request a temporary
/// one.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterUserKubeconfigRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8fbbc5****");
/// let reply = client.describe_cluster_user_kubeconfig(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8fbbc5****`.
    pub cluster_id: Option<String>,
    /// Whether the kubeconfig leads to the API server's private address and not to its public one.
    /// Default: `false`. Example: `true`.
    pub private_ip_address: Option<bool>,
    /// How long the kubeconfig is valid; without it the service chooses a longer time.
    /// Range: 15 to 4320. Unit: `minutes`. Example: `15`.
    pub temporary_duration_minutes: Option<i64>,
}

impl DescribeClusterUserKubeconfigRequest {
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
    DescribeClusterUserKubeconfigRequest {
        "ClusterId" => cluster_id: path,
        "PrivateIpAddress" => private_ip_address: query,
        "TemporaryDurationMinutes" => temporary_duration_minutes: query,
    }
}

impl Operation for DescribeClusterUserKubeconfigRequest {
    type Response = DescribeClusterUserKubeconfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterUserKubeconfig")
        .roa("GET", "/k8s/{ClusterId}/user_config")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterUserKubeconfigRequest`].
#[non_exhaustive]
pub struct DescribeClusterUserKubeconfigResponse {
    /// The kubeconfig itself, by which tools connect to the cluster; keep it secret.
    /// Example: `apiVersion: v1****`.
    pub config: Option<String>,
    /// When the kubeconfig stops being valid. Example: `2024-03-10T09:56:17Z`.
    pub expiration: Option<Timestamp>,
}

response! {
    DescribeClusterUserKubeconfigResponse {
        "config" => config: value,
        "expiration" => expiration: value,
    }
}
