// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcesModification`, from `ecs/DescribeResourcesModification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DestinationResource, OperationType, Status, StatusCategory, SupportedResource};

/// Reports what an instance type or a system disk can be changed to in its zone.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeResourcesModificationRequest::new()
///     .destination_resource("InstanceType")
///     .region_id("cn-hangzhou")
///     .resource_id("i-instanceid")
///     .cores(2)
///     .memory(8.0);
/// let reply = client.describe_resources_modification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcesModificationRequest {
    /// **Required.** What is to be changed: the instance type or the system disk category.
    /// Here: `InstanceType`, `SystemDisk`. Example: `InstanceType`.
    pub destination_resource: Option<Open<DestinationResource>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource that is to change. Example: `i-instanceid`.
    pub resource_id: Option<String>,
    /// Keeps only target types with this number of vCPUs. Counts only while `DestinationResource` is
    /// `InstanceType`. Example: `2`.
    pub cores: Option<i32>,
    /// **Required** under conditions. Instance type that the change leads to. Needed when system disks
    /// are asked for. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Keeps only target types with this much memory. Counts only while `DestinationResource` is
    /// `InstanceType`. Unit: `GiB`. Example: `8.0`.
    pub memory: Option<f64>,
    /// Whether the instance may move to another cluster for the new type. In the classic network its
    /// private IP address can change then. Default: `False`. Example: `true`.
    pub migrate_across_zone: Option<bool>,
    /// Kind of change to a subscription instance: up, down, or at renewal.
    /// Here: `Upgrade`, `Downgrade`, `RenewDowngrade`, `RenewModify`.
    /// Default: `Upgrade`. Example: `Upgrade`.
    pub operation_type: Option<Open<OperationType>>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    pub zone_id: Option<String>,
    /// The conditions to work on or to narrow the list down to. Items: at most 10.
    pub conditions: Vec<String>,
}

impl DescribeResourcesModificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DestinationResource`, which is required.
    pub fn destination_resource(
        mut self,
        value: impl Into<Open<DestinationResource>>,
    ) -> Self {
        self.destination_resource = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `MigrateAcrossZone`.
    #[inline]
    pub fn migrate_across_zone(mut self, value: bool) -> Self {
        self.migrate_across_zone = Some(value);
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<Open<OperationType>>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeResourcesModificationRequest {
        "DestinationResource" => destination_resource: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "Cores" => cores: query,
        "InstanceType" => instance_type: query,
        "Memory" => memory: query,
        "MigrateAcrossZone" => migrate_across_zone: query,
        "OperationType" => operation_type: query,
        "ZoneId" => zone_id: query,
        "Conditions" => conditions: query,
    }
}

impl Operation for DescribeResourcesModificationRequest {
    type Response = DescribeResourcesModificationResponse;
    type Error = DescribeResourcesModificationError;
    const INFO: OperationInfo = super::operation("DescribeResourcesModification")
        .required(&["DestinationResource", "RegionId", "ResourceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeResourcesModificationError] = &[
        DescribeResourcesModificationError::InvalidRegionId,
        DescribeResourcesModificationError::UnavailableRegions,
        DescribeResourcesModificationError::InvalidOperationType,
        DescribeResourcesModificationError::InvalidParam,
        DescribeResourcesModificationError::InvalidResourceType,
        DescribeResourcesModificationError::InvalidDestinationResource,
        DescribeResourcesModificationError::InvalidIoOptimized,
        DescribeResourcesModificationError::InvalidNetworkCategory,
        DescribeResourcesModificationError::InvalidSpotStrategy,
        DescribeResourcesModificationError::InvalidInstanceChargeType,
        DescribeResourcesModificationError::InvalidResourceId,
        DescribeResourcesModificationError::InvalidInstancePayType,
        DescribeResourcesModificationError::OperationDenied,
        DescribeResourcesModificationError::InvalidDedicatedHostIdNotFound,
        DescribeResourcesModificationError::InvalidInstanceIdNotFound3,
        DescribeResourcesModificationError::InvalidResourceIdNotFound,
        DescribeResourcesModificationError::InvalidParamTypeAndCpuMemConflict,
        DescribeResourcesModificationError::InvalidParamCores,
        DescribeResourcesModificationError::InvalidParamMemory,
        DescribeResourcesModificationError::InvalidConditionMalformed,
        DescribeResourcesModificationError::InvalidParameterResourceOwnerId,
        DescribeResourcesModificationError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DescribeResourcesModificationRequest`].
#[non_exhaustive]
pub struct DescribeResourcesModificationResponse {
    /// Zones of the region with what is on offer in each.
    pub available_zones: Vec<AvailableZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeResourcesModificationResponse {
        "AvailableZones" => available_zones: list("AvailableZone"),
        "RequestId" => request_id: value,
    }
}

/// Zones of the region with what is on offer in each.
#[non_exhaustive]
pub struct AvailableZone {
    /// What is on offer in the zone, one entry for each kind of resource.
    pub available_resources: Vec<AvailableResource>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether anything that was asked for is on offer in the zone. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// How well the resource is in stock. Example: `WithStocK`.
    pub status_category: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
}

response! {
    AvailableZone {
        "AvailableResources" => available_resources: list("AvailableResource"),
        "RegionId" => region_id: value,
        "Status" => status: value,
        "StatusCategory" => status_category: value,
        "ZoneId" => zone_id: value,
    }
}

/// What is on offer in the zone, one entry for each kind of resource.
#[non_exhaustive]
pub struct AvailableResource {
    /// Each value on offer, with its stock.
    pub supported_resources: Vec<SupportedResource>,
    /// Kind of resource that the entries below are.
    /// Here: `Zone`, `IoOptimized`, `InstanceType`, `SystemDisk`, `DataDisk`, `Network`.
    /// Example: `InstanceType`.
    pub type_: Option<Open<DestinationResource>>,
    /// The condition supported resources that were found or are concerned, one entry each.
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
}

response! {
    AvailableResource {
        "SupportedResources" => supported_resources: list("SupportedResource"),
        "Type" => type_: value,
        "ConditionSupportedResources" => condition_supported_resources: list("ConditionSupportedResource"),
    }
}

/// The condition supported resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ConditionSupportedResource {
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `ecs.g5.large`.
    pub value: Option<String>,
    /// Largest amount that can be had. Missing where amounts make no sense. Example: `2048`.
    pub max: Option<i32>,
    /// Unit that the largest and smallest amounts are counted in. Example: `GiB`.
    pub unit: Option<String>,
    /// How well the resource is in stock. Example: `WithStock`.
    pub status_category: Option<String>,
    /// Smallest amount that can be had. Missing where amounts make no sense. Example: `20`.
    pub min: Option<i32>,
}

response! {
    ConditionSupportedResource {
        "Conditions" => conditions: list("Condition"),
        "Status" => status: value,
        "Value" => value: value,
        "Max" => max: value,
        "Unit" => unit: value,
        "StatusCategory" => status_category: value,
        "Min" => min: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Name in a pair of name and value. Example: `DiskCategory`.
    pub key: Option<String>,
}

response! {
    Condition {
        "Key" => key: value,
    }
}

/// Errors that the documentation of [`DescribeResourcesModificationRequest`] names.
///
/// - [`InvalidRegionId`](super::DocumentedError::InvalidRegionId)
/// - [`UnavailableRegions`](super::DocumentedError::UnavailableRegions)
/// - [`InvalidOperationType`](super::DocumentedError::InvalidOperationType), here with HTTP status 400
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidResourceType`](super::DocumentedError::InvalidResourceType)
/// - [`InvalidDestinationResource`](super::DocumentedError::InvalidDestinationResource)
/// - [`InvalidIoOptimized`](super::DocumentedError::InvalidIoOptimized)
/// - [`InvalidNetworkCategory`](super::DocumentedError::InvalidNetworkCategory)
/// - [`InvalidSpotStrategy`](super::DocumentedError::InvalidSpotStrategy)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidResourceId`](super::DocumentedError::InvalidResourceId)
/// - [`InvalidInstancePayType`](super::DocumentedError::InvalidInstancePayType)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 404
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 403
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidParamTypeAndCpuMemConflict`](super::DocumentedError::InvalidParamTypeAndCpuMemConflict)
/// - [`InvalidParamCores`](super::DocumentedError::InvalidParamCores)
/// - [`InvalidParamMemory`](super::DocumentedError::InvalidParamMemory)
/// - [`InvalidConditionMalformed`](super::DocumentedError::InvalidConditionMalformed)
/// - [`InvalidParameterResourceOwnerId`](super::DocumentedError::InvalidParameterResourceOwnerId)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeResourcesModificationError = super::DocumentedError;
