// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDedicatedHostClusterAttribute`, from `ecs/ModifyDedicatedHostClusterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the description of a cluster of dedicated hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDedicatedHostClusterAttributeRequest::new()
///     .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2****")
///     .region_id("cn-hangzhou")
///     .dedicated_host_cluster_name("newClusterName");
/// let reply = client.modify_dedicated_host_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeRequest {
    /// **Required.** ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp12wlf6am0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name that the host cluster goes by. Length: 2 to 128. Example: `newClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `newClusterDescription`.
    pub description: Option<String>,
}

impl ModifyDedicatedHostClusterAttributeRequest {
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
    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDedicatedHostClusterAttributeRequest {
        "DedicatedHostClusterId" => dedicated_host_cluster_id: query,
        "RegionId" => region_id: query,
        "DedicatedHostClusterName" => dedicated_host_cluster_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDedicatedHostClusterAttributeRequest {
    type Response = ModifyDedicatedHostClusterAttributeResponse;
    type Error = ModifyDedicatedHostClusterAttributeError;
    const INFO: OperationInfo = super::operation("ModifyDedicatedHostClusterAttribute")
        .required(&["DedicatedHostClusterId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDedicatedHostClusterAttributeError] = &[
        ModifyDedicatedHostClusterAttributeError::InvalidDescriptionMalformed,
        ModifyDedicatedHostClusterAttributeError::InvalidUserUnauthorized,
        ModifyDedicatedHostClusterAttributeError::InvalidDedicatedHostNameMalformed,
        ModifyDedicatedHostClusterAttributeError::InvalidDedicatedHostIdNotFound,
    ];
}

/// Response to [`ModifyDedicatedHostClusterAttributeRequest`].
pub type ModifyDedicatedHostClusterAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDedicatedHostClusterAttributeRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidUserUnauthorized`](super::DocumentedError::InvalidUserUnauthorized)
/// - [`InvalidDedicatedHostNameMalformed`](super::DocumentedError::InvalidDedicatedHostNameMalformed)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound)
pub type ModifyDedicatedHostClusterAttributeError = super::DocumentedError;
