// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodDomainUsageData`, from `vod/DescribeVodDomainUsageData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RealTimeTrafficDataPerIntervalDataModule};

/// Shows billable traffic or bandwidth of a domain name, by area and content type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodDomainUsageDataRequest::new()
///     .end_time("2015-12-10T12:20:00Z")
///     .field("bps")
///     .start_time("2015-12-10T10:20:00Z");
/// let reply = client.describe_vod_domain_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodDomainUsageDataRequest {
    /// **Required.** End of the period to look at. Example: `2015-12-10T12:20:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Field of the data that is meant. Example: `bps`.
    pub field: Option<Open<Field>>,
    /// **Required.** Beginning of the period to look at. Example: `2015-12-10T10:20:00Z`.
    pub start_time: Option<Timestamp>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `static`.
    pub type_: Option<Open<VodDomainUsageType>>,
    /// Part of the country or the world concerned. Default: `CN`. Example: `CN`.
    pub area: Option<Open<Area>>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeVodDomainUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<Open<Field>>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<VodDomainUsageType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<Open<Area>>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeVodDomainUsageDataRequest {
        "EndTime" => end_time: query,
        "Field" => field: query,
        "StartTime" => start_time: query,
        "DomainName" => domain_name: query,
        "Type" => type_: query,
        "Area" => area: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeVodDomainUsageDataRequest {
    type Response = DescribeVodDomainUsageDataResponse;
    type Error = DescribeVodDomainUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeVodDomainUsageData")
        .required(&["EndTime", "Field", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeVodDomainUsageDataError] = &[
        DescribeVodDomainUsageDataError::Throttling,
        DescribeVodDomainUsageDataError::IllegalOperation,
        DescribeVodDomainUsageDataError::OperationDenied,
        DescribeVodDomainUsageDataError::InvalidDomainNotFound,
        DescribeVodDomainUsageDataError::InvalidDomainOffline,
        DescribeVodDomainUsageDataError::ServiceBusy,
        DescribeVodDomainUsageDataError::InvalidDomainConfigureFailed,
        DescribeVodDomainUsageDataError::InvalidParameter,
        DescribeVodDomainUsageDataError::InvalidParameterProduct,
        DescribeVodDomainUsageDataError::InvalidParameterArea,
        DescribeVodDomainUsageDataError::InvalidParameterField,
        DescribeVodDomainUsageDataError::InvalidParameterStartTime,
        DescribeVodDomainUsageDataError::InvalidParameterEndTime,
        DescribeVodDomainUsageDataError::InvalidTimeRange,
        DescribeVodDomainUsageDataError::InvalidParameterInterval,
        DescribeVodDomainUsageDataError::InvalidStartTimeMalformed,
        DescribeVodDomainUsageDataError::InvalidEndTimeMalformed,
        DescribeVodDomainUsageDataError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeVodDomainUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeVodDomainUsageDataResponse {
    /// Part of the country or the world concerned. Example: `CN`.
    pub area: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T12:20:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-****-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T10:20:00Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart. Example: `static`.
    pub type_: Option<Open<VodDomainUsageType>>,
    /// Time between two of this, or the span in which it holds: usage data per.
    pub usage_data_per_interval: Vec<RealTimeTrafficDataPerIntervalDataModule>,
}

response! {
    DescribeVodDomainUsageDataResponse {
        "Area" => area: value,
        "DataInterval" => data_interval: value,
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Type" => type_: value,
        "UsageDataPerInterval" => usage_data_per_interval: list("DataModule"),
    }
}

values! {
    /// Field of the data that is meant.
    pub enum Field {
        /// Bandwidth, in bits a second.
        Bps = "bps",
        /// Amount of data transferred.
        Traf = "traf",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum VodDomainUsageType {
        /// Content that can be cached.
        Static = "static",
        /// Content made for each request.
        Dynamic = "dynamic",
        /// Content of every kind.
        All = "all",
    }
}

values! {
    /// Part of the country or the world concerned.
    pub enum Area {
        /// Usage in the Chinese mainland.
        Cn = "CN",
        /// Usage everywhere outside the Chinese mainland.
        OverSeas = "OverSeas",
    }
}

/// Errors that the documentation of [`DescribeVodDomainUsageDataRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidDomainNotFound`](super::DocumentedError::InvalidDomainNotFound)
/// - [`InvalidDomainOffline`](super::DocumentedError::InvalidDomainOffline)
/// - [`ServiceBusy`](super::DocumentedError::ServiceBusy)
/// - [`InvalidDomainConfigureFailed`](super::DocumentedError::InvalidDomainConfigureFailed)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterArea`](super::DocumentedError::InvalidParameterArea)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterInterval`](super::DocumentedError::InvalidParameterInterval)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeVodDomainUsageDataError = super::DocumentedError;
