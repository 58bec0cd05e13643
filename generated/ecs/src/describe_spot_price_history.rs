// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSpotPriceHistory`, from `ecs/DescribeSpotPriceHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IoOptimized, NetworkType, OSType};

/// Returns how the price of a preemptible instance type moved over the last 30 days.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSpotPriceHistoryRequest::new()
///     .instance_type("ecs.g5.large")
///     .network_type("vpc")
///     .region_id("cn-hangzhou")
///     .start_time("2019-11-19T00:00:00Z");
/// let reply = client.describe_spot_price_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryRequest {
    /// **Required.** Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.t1.xsmall`.
    pub instance_type: Option<String>,
    /// **Required.** Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// How long a spot instance is safe from being taken back.
    /// Range: 0 to 6. Unit: `hours`. Default: `1`. Example: `1`.
    pub spot_duration: Option<i32>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Default: `optimized`. Example: `optimized`.
    pub io_optimized: Option<Open<IoOptimized>>,
    /// Beginning of the price history; three hours before the end when left out.
    /// Example: `2017-08-22T08:45:08Z`.
    pub start_time: Option<Timestamp>,
    /// End of the price history; the present when left out. Example: `2017-08-22T08:45:08Z`.
    pub end_time: Option<Timestamp>,
    /// Operating system that the prices are for. Example: `linux`.
    pub os_type: Option<Open<OSType>>,
    /// Row of the result to begin with; `NextOffset` of the page before leads on.
    /// Default: `0`. Example: `0`.
    pub offset: Option<i32>,
}

impl DescribeSpotPriceHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<Open<IoOptimized>>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
}

request! {
    DescribeSpotPriceHistoryRequest {
        "InstanceType" => instance_type: query,
        "NetworkType" => network_type: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "SpotDuration" => spot_duration: query,
        "IoOptimized" => io_optimized: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OSType" => os_type: query,
        "Offset" => offset: query,
    }
}

impl Operation for DescribeSpotPriceHistoryRequest {
    type Response = DescribeSpotPriceHistoryResponse;
    type Error = DescribeSpotPriceHistoryError;
    const INFO: OperationInfo = super::operation("DescribeSpotPriceHistory")
        .required(&["InstanceType", "NetworkType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSpotPriceHistoryError] = &[
        DescribeSpotPriceHistoryError::InvalidUserTypeNotSupported,
        DescribeSpotPriceHistoryError::AbsInvalidAccountNotFound,
        DescribeSpotPriceHistoryError::MissingParameter,
        DescribeSpotPriceHistoryError::ForbeddenNotSupportRAM,
        DescribeSpotPriceHistoryError::UnsupportedParameter,
        DescribeSpotPriceHistoryError::ForbbidenSubUser,
        DescribeSpotPriceHistoryError::InvalidParameter2,
        DescribeSpotPriceHistoryError::InvalidInstanceIDMalformed,
        DescribeSpotPriceHistoryError::InvalidParamsStartTime,
        DescribeSpotPriceHistoryError::InvalidParamsEndTime,
        DescribeSpotPriceHistoryError::AbsAbsInvalidSpotInstanceUID,
        DescribeSpotPriceHistoryError::InvalidParamsNetworkType,
        DescribeSpotPriceHistoryError::InvalidParamsIoOptimized,
        DescribeSpotPriceHistoryError::InvalidParamsOSType,
        DescribeSpotPriceHistoryError::AbsIoOptimizedValueNotSupported,
        DescribeSpotPriceHistoryError::InvalidZoneIdNotFound,
        DescribeSpotPriceHistoryError::InvalidParamsZoneId,
        DescribeSpotPriceHistoryError::InvalidParamsRegionId,
        DescribeSpotPriceHistoryError::InvalidParamsInstanceType,
        DescribeSpotPriceHistoryError::InvalidParamsPageSize,
        DescribeSpotPriceHistoryError::InvalidParamsOffset,
        DescribeSpotPriceHistoryError::InvalidInstanceTypeValueNotSupported,
        DescribeSpotPriceHistoryError::DependencyViolationIoOptimized,
        DescribeSpotPriceHistoryError::InvalidSpotDuration,
        DescribeSpotPriceHistoryError::OperationDeniedQueryFail,
        DescribeSpotPriceHistoryError::OperationDeniedRegionIdNotSupported,
        DescribeSpotPriceHistoryError::OperationDeniedFlavorNotSupported,
        DescribeSpotPriceHistoryError::OperationDeniedTimestampNotSupported,
    ];
}

/// Response to [`DescribeSpotPriceHistoryRequest`].
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryResponse {
    /// Currency that the amounts are stated in. Example: `CNY`.
    pub currency: Option<String>,
    /// Value of `Offset` for the next page. Example: `1000`.
    pub next_offset: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Spot prices over the time asked for.
    pub spot_prices: Vec<SpotPriceType>,
}

response! {
    DescribeSpotPriceHistoryResponse {
        "Currency" => currency: value,
        "NextOffset" => next_offset: value,
        "RequestId" => request_id: value,
        "SpotPrices" => spot_prices: list("SpotPriceType"),
    }
}

/// Spot prices over the time asked for.
#[non_exhaustive]
pub struct SpotPriceType {
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Whether instances are I/O optimized. Those of old, retired types are not unless asked for.
    /// Example: `optimized`.
    pub io_optimized: Option<String>,
    /// Whether a VPC or the classic network is meant. Example: `vpc`.
    pub network_type: Option<String>,
    /// Pay-as-you-go price of the same configuration, for comparison. Example: `0.354`.
    pub origin_price: Option<f64>,
    /// Market price of the spot instance at that time. Example: `0.036`.
    pub spot_price: Option<f64>,
    /// Time that the price belongs to. Example: `2019-11-19T06:00:00Z`.
    pub timestamp: Option<Timestamp>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-c`.
    pub zone_id: Option<String>,
}

response! {
    SpotPriceType {
        "InstanceType" => instance_type: value,
        "IoOptimized" => io_optimized: value,
        "NetworkType" => network_type: value,
        "OriginPrice" => origin_price: value,
        "SpotPrice" => spot_price: value,
        "Timestamp" => timestamp: value,
        "ZoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`DescribeSpotPriceHistoryRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbeddenNotSupportRAM`](super::DocumentedError::ForbeddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidParamsStartTime`](super::DocumentedError::InvalidParamsStartTime)
/// - [`InvalidParamsEndTime`](super::DocumentedError::InvalidParamsEndTime)
/// - [`AbsAbsInvalidSpotInstanceUID`](super::DocumentedError::AbsAbsInvalidSpotInstanceUID)
/// - [`InvalidParamsNetworkType`](super::DocumentedError::InvalidParamsNetworkType)
/// - [`InvalidParamsIoOptimized`](super::DocumentedError::InvalidParamsIoOptimized)
/// - [`InvalidParamsOSType`](super::DocumentedError::InvalidParamsOSType)
/// - [`AbsIoOptimizedValueNotSupported`](super::DocumentedError::AbsIoOptimizedValueNotSupported)
/// - [`InvalidZoneIdNotFound`](super::DocumentedError::InvalidZoneIdNotFound), here with HTTP status 400
/// - [`InvalidParamsZoneId`](super::DocumentedError::InvalidParamsZoneId)
/// - [`InvalidParamsRegionId`](super::DocumentedError::InvalidParamsRegionId)
/// - [`InvalidParamsInstanceType`](super::DocumentedError::InvalidParamsInstanceType)
/// - [`InvalidParamsPageSize`](super::DocumentedError::InvalidParamsPageSize)
/// - [`InvalidParamsOffset`](super::DocumentedError::InvalidParamsOffset)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`DependencyViolationIoOptimized`](super::DocumentedError::DependencyViolationIoOptimized), here with HTTP status 400
/// - [`InvalidSpotDuration`](super::DocumentedError::InvalidSpotDuration)
/// - [`OperationDeniedQueryFail`](super::DocumentedError::OperationDeniedQueryFail)
/// - [`OperationDeniedRegionIdNotSupported`](super::DocumentedError::OperationDeniedRegionIdNotSupported)
/// - [`OperationDeniedFlavorNotSupported`](super::DocumentedError::OperationDeniedFlavorNotSupported)
/// - [`OperationDeniedTimestampNotSupported`](super::DocumentedError::OperationDeniedTimestampNotSupported)
pub type DescribeSpotPriceHistoryError = super::DocumentedError;
