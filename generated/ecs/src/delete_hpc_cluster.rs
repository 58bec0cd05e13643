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
}

/// What [`DeleteHpcClusterRequest`] is answered with.
pub type DeleteHpcClusterResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteHpcClusterRequest`] names.
    pub enum DeleteHpcClusterError {
        MissingParameterRegionId = "MissingParameter.RegionId" ("400"), "", "Name the region in `RegionId`; it was left out.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        MissingParameterHpcClusterId = "MissingParameter.HpcClusterId" ("400"), "", "Name the HPC cluster; its ID was left out.";
        InvalidParameter = "Invalid.Parameter" ("400"), "Invalid parameters.", "A parameter is missing or has a value that the operation does not accept.";
        NotExistsHpcCluster = "NotExists.HpcCluster" ("400"), "", "No HPC cluster has this ID.";
        NotEmptyHpcCluster = "NotEmpty.HpcCluster" ("400"), "", "The HPC cluster still has instances; release them first.";
    }
}
