// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSpotAdvice`, from `ecs/DescribeSpotAdvice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceFamilyLevel};

/// Reports how often preemptible instances were taken back over the past 30 days and how their
/// price compares with pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSpotAdviceRequest::new()
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-i");
/// let reply = client.describe_spot_advice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSpotAdviceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keeps only instance types with this number of vCPUs. Example: `2`.
    pub cores: Option<i32>,
    /// Keeps only instance types with this much memory. Unit: `GiB`. Example: `8.0`.
    pub memory: Option<f64>,
    /// Keeps only instance types with at least this many vCPUs. Example: `2`.
    pub min_cores: Option<i32>,
    /// Keeps only instance types with at least this much memory. Example: `8.0`.
    pub min_memory: Option<f64>,
    /// Keeps only this zone; all zones of the region when left out. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// Keeps only these instance types. Items: at most 10. Example: `ecs.c5.large`.
    pub instance_types: Vec<String>,
    /// Keeps only instance types of this family. Example: `ecs.c5`.
    pub instance_type_family: Option<String>,
    /// Keeps only instance types of this rank. Example: `EntryLevel`.
    pub instance_family_level: Option<Open<InstanceFamilyLevel>>,
    /// Keeps only instance types with this model of GPU. Example: `NVIDIA T4`.
    pub gpu_spec: Option<String>,
    /// Keeps only instance types with this number of GPUs. Example: `2`.
    pub gpu_amount: Option<i32>,
}

impl DescribeSpotAdviceRequest {
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
    /// Sets `Cores`.
    #[inline]
    pub fn cores(mut self, value: i32) -> Self {
        self.cores = Some(value);
        self
    }
    /// Sets `Memory`.
    #[inline]
    pub fn memory(mut self, value: f64) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `MinCores`.
    #[inline]
    pub fn min_cores(mut self, value: i32) -> Self {
        self.min_cores = Some(value);
        self
    }
    /// Sets `MinMemory`.
    #[inline]
    pub fn min_memory(mut self, value: f64) -> Self {
        self.min_memory = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceTypes`.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceTypeFamily`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }
    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(
        mut self,
        value: impl Into<Open<InstanceFamilyLevel>>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }
    /// Sets `GpuSpec`.
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }
    /// Sets `GpuAmount`.
    #[inline]
    pub fn gpu_amount(mut self, value: i32) -> Self {
        self.gpu_amount = Some(value);
        self
    }
}

request! {
    DescribeSpotAdviceRequest {
        "RegionId" => region_id: query,
        "Cores" => cores: query,
        "Memory" => memory: query,
        "MinCores" => min_cores: query,
        "MinMemory" => min_memory: query,
        "ZoneId" => zone_id: query,
        "InstanceTypes" => instance_types: query,
        "InstanceTypeFamily" => instance_type_family: query,
        "InstanceFamilyLevel" => instance_family_level: query,
        "GpuSpec" => gpu_spec: query,
        "GpuAmount" => gpu_amount: query,
    }
}

impl Operation for DescribeSpotAdviceRequest {
    type Response = DescribeSpotAdviceResponse;
    type Error = DescribeSpotAdviceError;
    const INFO: OperationInfo = super::operation("DescribeSpotAdvice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSpotAdviceError] = &[
        DescribeSpotAdviceError::InvalidRegionId,
        DescribeSpotAdviceError::UnavailableRegions,
        DescribeSpotAdviceError::InvalidParam,
        DescribeSpotAdviceError::InvalidResourceType,
        DescribeSpotAdviceError::InvalidDestinationResource,
        DescribeSpotAdviceError::InvalidIoOptimized,
        DescribeSpotAdviceError::InvalidNetworkType,
        DescribeSpotAdviceError::InvalidDedicatedHostIdNotFound,
        DescribeSpotAdviceError::InvalidParamTypeAndCpuMemConflict,
        DescribeSpotAdviceError::InvalidRegionIdMalFormed,
        DescribeSpotAdviceError::InvalidSaleStrategy,
        DescribeSpotAdviceError::InvalidParamCores,
        DescribeSpotAdviceError::InvalidParamMemory,
        DescribeSpotAdviceError::OperationDeniedRegionIdNotSupported,
        DescribeSpotAdviceError::OperationDeniedFlavorNotSupported,
        DescribeSpotAdviceError::OperationDeniedTimestampNotSupported,
    ];
}

/// Response to [`DescribeSpotAdviceRequest`].
#[non_exhaustive]
pub struct DescribeSpotAdviceResponse {
    /// Zones with their spot statistics, ordered by how cheap spot instances were against
    /// pay-as-you-go.
    pub available_spot_zones: Vec<AvailableSpotZone>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeSpotAdviceResponse {
        "AvailableSpotZones" => available_spot_zones: list("AvailableSpotZone"),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
    }
}

/// Zones with their spot statistics, ordered by how cheap spot instances were against pay-as-you-go.
#[non_exhaustive]
pub struct AvailableSpotZone {
    /// Spot statistics of the last 30 days for each instance type: release rate and price level.
    pub available_spot_resources: Vec<AvailableSpotResource>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

response! {
    AvailableSpotZone {
        "AvailableSpotResources" => available_spot_resources: list("AvailableSpotResource"),
        "ZoneId" => zone_id: value,
    }
}

/// Spot statistics of the last 30 days for each instance type: release rate and price level.
#[non_exhaustive]
pub struct AvailableSpotResource {
    /// Average spot price of the last 30 days in percent of the pay-as-you-go price.
    /// Range: 1 to 100. Example: `20`.
    pub average_spot_discount: Option<i32>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.c5.large`.
    pub instance_type: Option<String>,
    /// Range that the release rate of the last 30 days falls into. Example: `0-3%`.
    pub interrupt_rate_desc: Option<String>,
    /// Share of spot instances that were taken back over the last 30 days. Unit: `%`. Example: `0`.
    pub interruption_rate: Option<f64>,
}

response! {
    AvailableSpotResource {
        "AverageSpotDiscount" => average_spot_discount: value,
        "InstanceType" => instance_type: value,
        "InterruptRateDesc" => interrupt_rate_desc: value,
        "InterruptionRate" => interruption_rate: value,
    }
}

/// Errors that the documentation of [`DescribeSpotAdviceRequest`] names.
///
/// - [`InvalidRegionId`](super::DocumentedError::InvalidRegionId)
/// - [`UnavailableRegions`](super::DocumentedError::UnavailableRegions)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidResourceType`](super::DocumentedError::InvalidResourceType)
/// - [`InvalidDestinationResource`](super::DocumentedError::InvalidDestinationResource)
/// - [`InvalidIoOptimized`](super::DocumentedError::InvalidIoOptimized)
/// - [`InvalidNetworkType`](super::DocumentedError::InvalidNetworkType)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 403
/// - [`InvalidParamTypeAndCpuMemConflict`](super::DocumentedError::InvalidParamTypeAndCpuMemConflict)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidSaleStrategy`](super::DocumentedError::InvalidSaleStrategy)
/// - [`InvalidParamCores`](super::DocumentedError::InvalidParamCores)
/// - [`InvalidParamMemory`](super::DocumentedError::InvalidParamMemory)
/// - [`OperationDeniedRegionIdNotSupported`](super::DocumentedError::OperationDeniedRegionIdNotSupported)
/// - [`OperationDeniedFlavorNotSupported`](super::DocumentedError::OperationDeniedFlavorNotSupported)
/// - [`OperationDeniedTimestampNotSupported`](super::DocumentedError::OperationDeniedTimestampNotSupported)
pub type DescribeSpotAdviceError = super::DocumentedError;
