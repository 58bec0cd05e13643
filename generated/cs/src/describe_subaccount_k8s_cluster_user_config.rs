// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubaccountK8sClusterUserConfig`, from `cs/DescribeSubaccountK8sClusterUserConfig.md`.

use alicloud_runtime::codegen::*;

/// Issues or fetches, as an administrator, the kubeconfig of a given RAM user or RAM role for a
/// cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeSubaccountK8sClusterUserConfigRequest::new()
///     .cluster_id("c5b5e80b0b64a4bf6939d2d8f****")
///     .uid("26562443851650****");
/// let reply = client.describe_subaccount_k8s_cluster_user_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfigRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c5b5e80b0b64a4bf6939d2d8f****`.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the RAM user or role whose credentials or permissions the call works on.
    /// Example: `26562443851650****`.
    pub uid: Option<String>,
    /// Whether the kubeconfig leads to the API server's private address and not to its public one.
    /// Example: `false`.
    pub private_ip_address: Option<bool>,
    /// How long the kubeconfig is valid; without it the service chooses a longer time. Example: `15`.
    pub temporary_duration_minutes: Option<i64>,
}

impl DescribeSubaccountK8sClusterUserConfigRequest {
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
    /// Sets `Uid`, which is required.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
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
    DescribeSubaccountK8sClusterUserConfigRequest {
        "ClusterId" => cluster_id: path,
        "Uid" => uid: path,
        "PrivateIpAddress" => private_ip_address: query,
        "TemporaryDurationMinutes" => temporary_duration_minutes: query,
    }
}

impl Operation for DescribeSubaccountK8sClusterUserConfigRequest {
    type Response = DescribeSubaccountK8sClusterUserConfigResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation(
            "DescribeSubaccountK8sClusterUserConfig",
        )
        .roa("GET", "/k8s/{ClusterId}/users/{Uid}/user_config")
        .required(&["ClusterId", "Uid"])
        .read_only();
}

/// Response to [`DescribeSubaccountK8sClusterUserConfigRequest`].
#[non_exhaustive]
pub struct DescribeSubaccountK8sClusterUserConfigResponse {
    /// The kubeconfig itself, by which tools connect to the cluster; keep it secret. Example: `text`.
    pub config: Option<String>,
    /// When the kubeconfig stops being valid. Example: `2028-04-09T06:20:47Z`.
    pub expiration: Option<Timestamp>,
}

response! {
    DescribeSubaccountK8sClusterUserConfigResponse {
        "config" => config: value,
        "expiration" => expiration: value,
    }
}
