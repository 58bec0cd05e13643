// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridProxyCluster`, from `sas/CreateHybridProxyCluster.md`.

use alicloud_runtime::codegen::*;

/// Creates a proxy cluster for hosts that cannot reach Security Center directly.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHybridProxyClusterRequest::new()
///     .cluster_name("...")
///     .ip("...");
/// let reply = client.create_hybrid_proxy_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridProxyClusterRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// **Required.** IP address of the host or service concerned.
    pub ip: Option<String>,
}

impl CreateHybridProxyClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Ip`, which is required.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
}

request! {
    CreateHybridProxyClusterRequest {
        "ClusterName" => cluster_name: query,
        "Remark" => remark: query,
        "Ip" => ip: query,
    }
}

impl Operation for CreateHybridProxyClusterRequest {
    type Response = CreateHybridProxyClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHybridProxyCluster")
        .required(&["ClusterName", "Ip"]);
}

/// Response to [`CreateHybridProxyClusterRequest`], which the documentation does not describe.
pub type CreateHybridProxyClusterResponse = alicloud_runtime::UndocumentedResponse;
