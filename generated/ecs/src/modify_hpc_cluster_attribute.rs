// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHpcClusterAttribute`, from `ecs/ModifyHpcClusterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a high-performance computing cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyHpcClusterAttributeRequest::new()
///     .hpc_cluster_id("hpc-hpcclusterid1")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_hpc_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeRequest {
    /// **Required.** ID of a high-performance computing (HPC) cluster, as
    /// [`CreateHpcCluster`](super::Client::create_hpc_cluster) or
    /// [`DescribeHpcClusters`](super::Client::describe_hpc_clusters) returned it.
    /// Example: `hpc-hpcclusterid1`.
    pub hpc_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `FinanceDept`.
    pub description: Option<String>,
    /// Display name of the resource. Length: 2 to 128. Example: `FinanceJoshua`.
    pub name: Option<String>,
}

impl ModifyHpcClusterAttributeRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyHpcClusterAttributeRequest {
        "HpcClusterId" => hpc_cluster_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyHpcClusterAttributeRequest {
    type Response = ModifyHpcClusterAttributeResponse;
    type Error = ModifyHpcClusterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyHpcClusterAttribute")
        .required(&["HpcClusterId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`ModifyHpcClusterAttributeRequest`] is answered with.
pub type ModifyHpcClusterAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyHpcClusterAttributeRequest`] names.
    pub enum ModifyHpcClusterAttributeError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidHpcClusterNameMalformed = "InvalidHpcClusterName.Malformed" ("400"), "", "The HPC cluster's name is too short or too long, or has characters that are not allowed.";
        InvalidHpcClusterDescriptionMalformed = "InvalidHpcClusterDescription.Malformed" ("400"), "", "The text that describes the HPC cluster is too long or starts with `http://` or `https://`.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the account cannot use it.";
        InvalidModifyInfo = "InvalidModifyInfo" ("400"), "", "Nothing to change: give a name, a description or both.";
        HpcClusterModifyFailed = "HPC_CLUSTER_MODIFY_FAILED" ("400"), "", "The HPC cluster could not be changed; perhaps it does not exist.";
        InvalidParameter = "Invalid.Parameter" ("400"), "Invalid parameters", "A parameter is missing or has a value that the operation does not accept.";
        HpcClusterNotExists = "HpcClusterNotExists" ("400"), "", "No HPC cluster has this ID.";
    }
}
