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
    const ERRORS: &'static [ModifyHpcClusterAttributeError] = &[
        ModifyHpcClusterAttributeError::MissingParameter,
        ModifyHpcClusterAttributeError::InvalidHpcClusterNameMalformed,
        ModifyHpcClusterAttributeError::InvalidHpcClusterDescriptionMalformed,
        ModifyHpcClusterAttributeError::InvalidRegionIdNotFound,
        ModifyHpcClusterAttributeError::InvalidModifyInfo,
        ModifyHpcClusterAttributeError::HpcClusterModifyFailed,
        ModifyHpcClusterAttributeError::InvalidParameter,
        ModifyHpcClusterAttributeError::HpcClusterNotExists,
    ];
}

/// Response to [`ModifyHpcClusterAttributeRequest`].
pub type ModifyHpcClusterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHpcClusterAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidHpcClusterNameMalformed`](super::DocumentedError::InvalidHpcClusterNameMalformed)
/// - [`InvalidHpcClusterDescriptionMalformed`](super::DocumentedError::InvalidHpcClusterDescriptionMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidModifyInfo`](super::DocumentedError::InvalidModifyInfo)
/// - [`HpcClusterModifyFailed`](super::DocumentedError::HpcClusterModifyFailed)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HpcClusterNotExists`](super::DocumentedError::HpcClusterNotExists)
pub type ModifyHpcClusterAttributeError = super::DocumentedError;
