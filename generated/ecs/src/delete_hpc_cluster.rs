// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHpcCluster`, from `ecs/DeleteHpcCluster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a high-performance computing cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteHpcClusterRequest::new()
///     .hpc_cluster_id("hpc-cxvr5uzy54j0ya****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_hpc_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHpcClusterRequest {
    /// **Required.** ID of a high-performance computing (HPC) cluster, as
    /// [`CreateHpcCluster`](super::Client::create_hpc_cluster) or
    /// [`DescribeHpcClusters`](super::Client::describe_hpc_clusters) returned it.
    /// Example: `hpc-cxvr5uzy54j0ya****`.
    pub hpc_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl DeleteHpcClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HpcClusterId`, which is required.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteHpcClusterRequest {
        "HpcClusterId" => hpc_cluster_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteHpcClusterRequest {
    type Response = DeleteHpcClusterResponse;
    type Error = DeleteHpcClusterError;
    const INFO: OperationInfo = super::operation("DeleteHpcCluster")
        .required(&["HpcClusterId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteHpcClusterError] = &[
        DeleteHpcClusterError::MissingParameterRegionId,
        DeleteHpcClusterError::InvalidRegionIdNotFound,
        DeleteHpcClusterError::MissingParameterHpcClusterId,
        DeleteHpcClusterError::InvalidParameter,
        DeleteHpcClusterError::NotExistsHpcCluster,
        DeleteHpcClusterError::NotEmptyHpcCluster,
    ];
}

/// Response to [`DeleteHpcClusterRequest`].
pub type DeleteHpcClusterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHpcClusterRequest`] names.
///
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParameterHpcClusterId`](super::DocumentedError::MissingParameterHpcClusterId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NotExistsHpcCluster`](super::DocumentedError::NotExistsHpcCluster)
/// - [`NotEmptyHpcCluster`](super::DocumentedError::NotEmptyHpcCluster)
pub type DeleteHpcClusterError = super::DocumentedError;
