// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBandwidthLimitation`, from `ecs/DescribeBandwidthLimitation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InternetChargeType, OperationType, SpotStrategy};

/// Reports the largest public bandwidth that an instance type can be bought with or changed to.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeBandwidthLimitationRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_type("ecs.g5.large");
/// let reply = client.describe_bandwidth_limitation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBandwidthLimitationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Instance type that the bandwidth limits are asked for. Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Billing method of the instance that the bandwidth limits are asked for.
    /// Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Spot strategy of the instance that the bandwidth limits are asked for.
    /// Default: `NoSpot`. Example: `NoSpot`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// **Required** under conditions. Resource whose bandwidth is to change. Needed for an upgrade or a
    /// downgrade. Example: `i-bp67acfmxazb4ph***`.
    pub resource_id: Option<String>,
    /// What the bandwidth is to be set for: a new instance, an upgrade or a downgrade.
    /// Here: `Upgrade`, `Downgrade`, `Create`. Default: `Create`. Example: `Upgrade`.
    pub operation_type: Option<Open<OperationType>>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DescribeBandwidthLimitationRequest {
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
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<Open<OperationType>>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DescribeBandwidthLimitationRequest {
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "InstanceChargeType" => instance_charge_type: query,
        "SpotStrategy" => spot_strategy: query,
        "ResourceId" => resource_id: query,
        "OperationType" => operation_type: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DescribeBandwidthLimitationRequest {
    type Response = DescribeBandwidthLimitationResponse;
    type Error = DescribeBandwidthLimitationError;
    const INFO: OperationInfo = super::operation("DescribeBandwidthLimitation")
        .required(&["RegionId", "InstanceType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeBandwidthLimitationError] = &[
        DescribeBandwidthLimitationError::InvalidInstanceChargeType,
        DescribeBandwidthLimitationError::InvalidNetworkCategory,
        DescribeBandwidthLimitationError::InvalidSpotStrategy,
        DescribeBandwidthLimitationError::InvalidIoOptimized,
        DescribeBandwidthLimitationError::InvalidResourceId,
        DescribeBandwidthLimitationError::InvalidInstancePayType,
        DescribeBandwidthLimitationError::InvalidInstanceTypeValueNotSupported,
        DescribeBandwidthLimitationError::InvalidParam_,
        DescribeBandwidthLimitationError::InvalidInstanceIdNotFound3,
        DescribeBandwidthLimitationError::InvalidResourceTypeNotFound_,
        DescribeBandwidthLimitationError::InvalidOperationType,
    ];
}

/// Response to [`DescribeBandwidthLimitationRequest`].
#[non_exhaustive]
pub struct DescribeBandwidthLimitationResponse {
    /// Bandwidth limits, one entry for each billing method of network traffic.
    pub bandwidths: Vec<Bandwidth>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeBandwidthLimitationResponse {
        "Bandwidths" => bandwidths: list("Bandwidth"),
        "RequestId" => request_id: value,
    }
}

/// Bandwidth limits, one entry for each billing method of network traffic.
#[non_exhaustive]
pub struct Bandwidth {
    /// Whether public network traffic is billed by bandwidth or by volume. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Highest public bandwidth that can be set. Example: `100`.
    pub max: Option<i32>,
    /// Lowest public bandwidth that can be set. Example: `0`.
    pub min: Option<i32>,
    /// Unit that the largest and smallest amounts are counted in. Example: `Mbps`.
    pub unit: Option<String>,
}

response! {
    Bandwidth {
        "InternetChargeType" => internet_charge_type: value,
        "Max" => max: value,
        "Min" => min: value,
        "Unit" => unit: value,
    }
}

/// Errors that the documentation of [`DescribeBandwidthLimitationRequest`] names.
///
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType)
/// - [`InvalidNetworkCategory`](super::DocumentedError::InvalidNetworkCategory)
/// - [`InvalidSpotStrategy`](super::DocumentedError::InvalidSpotStrategy)
/// - [`InvalidIoOptimized`](super::DocumentedError::InvalidIoOptimized)
/// - [`InvalidResourceId`](super::DocumentedError::InvalidResourceId)
/// - [`InvalidInstancePayType`](super::DocumentedError::InvalidInstancePayType)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`InvalidParam_`](super::DocumentedError::InvalidParam_)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 400
/// - [`InvalidResourceTypeNotFound_`](super::DocumentedError::InvalidResourceTypeNotFound_)
/// - [`InvalidOperationType`](super::DocumentedError::InvalidOperationType)
pub type DescribeBandwidthLimitationError = super::DocumentedError;
