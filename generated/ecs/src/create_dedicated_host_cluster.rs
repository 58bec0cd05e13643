// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDedicatedHostCluster`, from `ecs/CreateDedicatedHostCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a cluster into which dedicated hosts are sorted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDedicatedHostClusterRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-f")
///     .dedicated_host_cluster_name("myDDHCluster")
///     .description("This-is-my-DDHCluster");
/// let reply = client.create_dedicated_host_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDedicatedHostClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Display name that the host cluster goes by. Length: 2 to 128. Example: `myDDHCluster`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This-is-my-DDHCluster`.
    pub description: Option<String>,
}

impl CreateDedicatedHostClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    CreateDedicatedHostClusterRequest {
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostClusterName" => dedicated_host_cluster_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDedicatedHostClusterRequest {
    type Response = CreateDedicatedHostClusterResponse;
    type Error = CreateDedicatedHostClusterError;
    const INFO: OperationInfo = super::operation("CreateDedicatedHostCluster")
        .required(&["RegionId", "ZoneId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateDedicatedHostClusterError] = &[
        CreateDedicatedHostClusterError::InvalidResourceGroupNotFound,
        CreateDedicatedHostClusterError::InvalidTagKeyMalformed,
        CreateDedicatedHostClusterError::InvalidTagValueMalformed,
        CreateDedicatedHostClusterError::DuplicateTagKey,
        CreateDedicatedHostClusterError::InvalidZoneNotFound,
        CreateDedicatedHostClusterError::QuotaExceedRegion,
        CreateDedicatedHostClusterError::QuotaExceedZone,
        CreateDedicatedHostClusterError::InvalidParamZone,
        CreateDedicatedHostClusterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateDedicatedHostClusterRequest`].
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// ID of a dedicated host cluster, as
    /// [`CreateDedicatedHostCluster`](super::Client::create_dedicated_host_cluster) or
    /// [`DescribeDedicatedHostClusters`](super::Client::describe_dedicated_host_clusters) returned it.
    /// Example: `dc-bp12wlf6bw0vz9v2****`.
    pub dedicated_host_cluster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E2A664A6-2933-4C64-88AE-5033D003EADF`.
    pub request_id: Option<String>,
}

response! {
    CreateDedicatedHostClusterResponse {
        "DedicatedHostClusterId" => dedicated_host_cluster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDedicatedHostClusterRequest`] names.
///
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidZoneNotFound`](super::DocumentedError::InvalidZoneNotFound), here with HTTP status 404
/// - [`QuotaExceedRegion`](super::DocumentedError::QuotaExceedRegion)
/// - [`QuotaExceedZone`](super::DocumentedError::QuotaExceedZone)
/// - [`InvalidParamZone`](super::DocumentedError::InvalidParamZone)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateDedicatedHostClusterError = super::DocumentedError;
