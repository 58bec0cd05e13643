// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDedicatedBlockStorageCluster`, from `ecs/CreateDedicatedBlockStorageCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit};

/// Creates block storage that is physically set apart for you. Its disks attach only to instances
/// of the same zone.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateDedicatedBlockStorageClusterRequest::new()
///     .capacity(72)
///     .category("cloud_essd")
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-h");
/// let reply = client.create_dedicated_block_storage_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterRequest {
    /// **Required.** Storage space that the new cluster offers.
    /// Range: 72 to 2304. Unit: `TB`. Example: `72`.
    pub capacity: Option<i32>,
    /// **Required.** Kind of disk that the cluster hosts. Only enhanced SSDs exist there.
    /// Example: `cloud_essd`.
    pub category: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Display name that the storage cluster goes by. Example: `myDBSCCluster`.
    pub dedicated_block_storage_cluster_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect. Example: `myDBSCCluster`.
    pub description: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    /// Example: `PL1`.
    pub performance_level: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`. Default: `6`. Example: `2`.
    pub period: Option<i32>,
    /// Unit that the period is counted in. Here: `Month`, `Year`. Default: `Month`. Example: `Year`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl CreateDedicatedBlockStorageClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Capacity`, which is required.
    #[inline]
    pub fn capacity(mut self, value: i32) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DedicatedBlockStorageClusterName`.
    pub fn dedicated_block_storage_cluster_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.dedicated_block_storage_cluster_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDedicatedBlockStorageClusterRequest {
        "Capacity" => capacity: query,
        "Category" => category: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedBlockStorageClusterName" => dedicated_block_storage_cluster_name: query,
        "Description" => description: query,
        "PerformanceLevel" => performance_level: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDedicatedBlockStorageClusterRequest {
    type Response = CreateDedicatedBlockStorageClusterResponse;
    type Error = CreateDedicatedBlockStorageClusterError;
    const INFO: OperationInfo = super::operation("CreateDedicatedBlockStorageCluster")
        .required(&["Capacity", "Category", "RegionId", "ZoneId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDedicatedBlockStorageClusterError] = &[
        CreateDedicatedBlockStorageClusterError::InvalidZoneIdNotFound,
        CreateDedicatedBlockStorageClusterError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateDedicatedBlockStorageClusterRequest`].
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterResponse {
    /// Dedicated block storage cluster, by the ID that its creation returned. Example: `dbsc-xxxxx`.
    pub dedicated_block_storage_cluster_id: Option<String>,
    /// ID of the order that paid for the cluster. Example: `50155660025****`.
    pub dedicated_block_storage_cluster_order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
}

response! {
    CreateDedicatedBlockStorageClusterResponse {
        "DedicatedBlockStorageClusterId" => dedicated_block_storage_cluster_id: value,
        "DedicatedBlockStorageClusterOrderId" => dedicated_block_storage_cluster_order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDedicatedBlockStorageClusterRequest`] names.
///
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateDedicatedBlockStorageClusterError = super::DocumentedError;
