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
}

/// What [`CreateHpcClusterRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`CreateHpcClusterRequest`] names.
    pub enum CreateHpcClusterError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidHpcClusterNameMalformed = "InvalidHpcClusterName.Malformed" ("400"), "", "The HPC cluster's name is too short or too long, or has characters that are not allowed.";
        InvalidHpcClusterDescriptionMalformed = "InvalidHpcClusterDescription.Malformed" ("400"), "", "The text that describes the HPC cluster is too long or starts with `http://` or `https://`.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InternalError = "InternalError" ("404"), "", "The service failed on its side; try again after a while.";
        InvalidParameter = "Invalid.Parameter" ("400"), "Invalid parameters", "A parameter is missing or has a value that the operation does not accept.";
    }
}
