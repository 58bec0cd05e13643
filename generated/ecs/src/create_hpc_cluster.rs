// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHpcCluster`, from `ecs/CreateHpcCluster.md`.

use alicloud_runtime::codegen::*;

/// Creates a high-performance computing cluster that instances can be launched into.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateHpcClusterRequest::new()
///     .name("hpc-Cluster-01")
///     .region_id("cn-hangzhou");
/// let reply = client.create_hpc_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHpcClusterRequest {
    /// **Required.** Display name of the resource. Length: 2 to 128. Example: `hpc-Cluster-01`.
    pub name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testHPCDescription`.
    pub description: Option<String>,
}

impl CreateHpcClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateHpcClusterRequest {
        "Name" => name: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
    }
}

impl Operation for CreateHpcClusterRequest {
    type Response = CreateHpcClusterResponse;
    type Error = CreateHpcClusterError;
    const INFO: OperationInfo = super::operation("CreateHpcCluster")
        .required(&["Name", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateHpcClusterError] = &[
        CreateHpcClusterError::MissingParameter,
        CreateHpcClusterError::InvalidHpcClusterNameMalformed,
        CreateHpcClusterError::InvalidHpcClusterDescriptionMalformed,
        CreateHpcClusterError::InvalidRegionIdNotFound,
        CreateHpcClusterError::InternalError,
        CreateHpcClusterError::InvalidParameter,
    ];
}

/// Response to [`CreateHpcClusterRequest`].
#[non_exhaustive]
pub struct CreateHpcClusterResponse {
    /// ID of a high-performance computing (HPC) cluster, as
    /// [`CreateHpcCluster`](super::Client::create_hpc_cluster) or
    /// [`DescribeHpcClusters`](super::Client::describe_hpc_clusters) returned it.
    /// Example: `hpc-pnlg1ds9rky4****`.
    pub hpc_cluster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateHpcClusterResponse {
        "HpcClusterId" => hpc_cluster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateHpcClusterRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidHpcClusterNameMalformed`](super::DocumentedError::InvalidHpcClusterNameMalformed)
/// - [`InvalidHpcClusterDescriptionMalformed`](super::DocumentedError::InvalidHpcClusterDescriptionMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 404
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type CreateHpcClusterError = super::DocumentedError;
