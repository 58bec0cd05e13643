// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSpotPriceHistory`, from `ecs/DescribeSpotPriceHistory.md`.

use alicloud_runtime::codegen::*;

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
    pub start_time: Option<String>,
    /// End of the price history; the present when left out. Example: `2017-08-22T08:45:08Z`.
    pub end_time: Option<String>,
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
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
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
}

/// What [`DescribeSpotPriceHistoryRequest`] is answered with.
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
    pub timestamp: Option<String>,
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

values! {
    /// Whether a VPC or the classic network is meant.
    pub enum NetworkType {
        /// The classic network, outside any VPC.
        Classic = "classic",
        /// A virtual private cloud (VPC).
        Vpc = "vpc",
    }
}

values! {
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// I/O optimized.
        Optimized = "optimized",
        /// Not I/O optimized.
        None = "none",
    }
}

values! {
    /// Operating system that the prices are for.
    pub enum OSType {
        /// A Linux system.
        Linux = "linux",
        /// A Windows system.
        Windows = "windows",
    }
}

errors! {
    /// Errors that the documentation of [`DescribeSpotPriceHistoryRequest`] names.
    pub enum DescribeSpotPriceHistoryError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        ForbeddenNotSupportRAM = "Forbedden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "%s", "A RAM user may not make this call; use the account itself or have it authorized.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidParamsStartTime = "InvalidParams.StartTime" ("400"), "%s", "The beginning of the price history is not a valid time.";
        InvalidParamsEndTime = "InvalidParams.EndTime" ("400"), "%s", "The end of the price history is not a valid time.";
        AbsAbsInvalidSpotInstanceUID = "Abs.Abs.InvalidSpotInstanceUID" ("400"), "%s", "The ID of the preemptible instance is not written as it should be.";
        InvalidParamsNetworkType = "InvalidParams.NetworkType" ("400"), "%s", "`NetworkType` is neither `classic` nor `vpc`.";
        InvalidParamsIoOptimized = "InvalidParams.IoOptimized" ("400"), "%s", "`IoOptimized` is neither `none` nor `optimized`.";
        InvalidParamsOSType = "InvalidParams.OSType" ("400"), "%s", "`OSType` is neither `linux` nor `windows`.";
        AbsIoOptimizedValueNotSupported = "Abs.IoOptimized.ValueNotSupported" ("400"), "%s", "`IoOptimized` is neither `none` nor `optimized`.";
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound" ("400"), "", "The region has no zone with this ID.";
        InvalidParamsZoneId = "InvalidParams.ZoneId" ("400"), "%s", "The region has no zone with this ID.";
        InvalidParamsRegionId = "InvalidParams.RegionId" ("400"), "%s", "No region has this ID.";
        InvalidParamsInstanceType = "InvalidParams.InstanceType" ("400"), "%s", "`InstanceType` does not name an instance type.";
        InvalidParamsPageSize = "InvalidParams.PageSize" ("400"), "%s", "`PageSize` is outside the range allowed.";
        InvalidParamsOffset = "InvalidParams.Offset" ("400"), "%s", "`Offset` is not a line to start from, as `NextOffset` returned it.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "%s", "The instance type is unknown, or the account is not cleared for it.";
        DependencyViolationIoOptimized = "DependencyViolation.IoOptimized" ("400"), "", "This instance type exists only as I/O optimized; set `IoOptimized` accordingly.";
        InvalidSpotDuration = "InvalidSpotDuration" ("400"), "", "`SpotDuration` is not a number of hours that the operation takes.";
    }
}
