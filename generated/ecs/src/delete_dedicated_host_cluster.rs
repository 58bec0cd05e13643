// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDedicatedHostCluster`, from `ecs/DeleteDedicatedHostCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a cluster of dedicated hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDedicatedHostClusterRequest::new()
///     .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_dedicated_host_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterRequest {
    /// **Required.** ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDedicatedHostClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostClusterId`, which is required.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDedicatedHostClusterRequest {
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDedicatedHostClusterRequest {
    type Response = DeleteDedicatedHostClusterResponse;
    type Error = DeleteDedicatedHostClusterError;
    const INFO: OperationInfo = super::operation("DeleteDedicatedHostCluster")
        .required(&["DedicatedHostClusterId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteDedicatedHostClusterError] = &[
        DeleteDedicatedHostClusterError::DedicatedHostExists,
        DeleteDedicatedHostClusterError::IncompleteParamter,
    ];
}

/// Response to [`DeleteDedicatedHostClusterRequest`].
pub type DeleteDedicatedHostClusterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDedicatedHostClusterRequest`] names.
///
/// - [`DedicatedHostExists`](super::DocumentedError::DedicatedHostExists)
/// - [`IncompleteParamter`](super::DocumentedError::IncompleteParamter)
pub type DeleteDedicatedHostClusterError = super::DocumentedError;
