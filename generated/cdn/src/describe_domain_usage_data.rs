// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainUsageData`, from `cdn/DescribeDomainUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns usage of domain names in one billing region, as billing counts it.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeDomainUsageDataRequest::new()
///     .end_time("2015-12-10T22:00:00Z")
///     .field("acc")
///     .start_time("2015-12-10T20:00:00Z")
///     .data_protocol("https")
///     .domain_name("example.com");
/// let reply = client.describe_domain_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainUsageDataRequest {
    /// **Required.** End of the period to look at. Example: `2015-12-10T22:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Measured quantities to return, by their short names; several are separated by
    /// commas where the operation allows it. Example: `bps`.
    pub field: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Protocol whose traffic is counted. Default: `all`. Example: `all`.
    pub data_protocol: Option<Open<DataProtocol>>,
    /// Accelerated domain name that the call works on; operations that take several want commas between
    /// them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Part of the world that the figures are for, such as the Chinese mainland.
    /// Default: `CN`. Example: `CN`.
    pub area: Option<String>,
    /// Time between data points; the longest period that can be asked for depends on it.
    /// Unit: `seconds`. Example: `300`.
    pub interval: Option<String>,
    /// Whether usage for static content, for dynamic content, or for both is counted.
    /// Default: `all`. Example: `static`.
    pub type_: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
}

impl DescribeDomainUsageDataRequest {
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
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `DataProtocol`.
    pub fn data_protocol(mut self, value: impl Into<Open<DataProtocol>>) -> Self {
        self.data_protocol = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
}

request! {
    DescribeDomainUsageDataRequest {
        "EndTime" => end_time: query,
        "Field" => field: query,
        "StartTime" => start_time: query,
        "DataProtocol" => data_protocol: query,
        "DomainName" => domain_name: query,
        "Area" => area: query,
        "Interval" => interval: query,
        "Type" => type_: query,
        "ServiceType" => service_type: query,
    }
}

impl Operation for DescribeDomainUsageDataRequest {
    type Response = DescribeDomainUsageDataResponse;
    type Error = DescribeDomainUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDomainUsageData")
        .required(&["EndTime", "Field", "StartTime"])
        .read_only();
    const ERRORS: &'static [DescribeDomainUsageDataError] = &[
        DescribeDomainUsageDataError::InvalidParameter2,
        DescribeDomainUsageDataError::InvalidParameterType,
        DescribeDomainUsageDataError::InvalidParameterField,
        DescribeDomainUsageDataError::InvalidParameterStartTime,
        DescribeDomainUsageDataError::InvalidParameterEndTime,
        DescribeDomainUsageDataError::InvalidEndTimeMismatch,
        DescribeDomainUsageDataError::InvalidIntervalParameter,
        DescribeDomainUsageDataError::InvalidTimeSpan,
        DescribeDomainUsageDataError::InvalidStartTimeValueNotSupported,
        DescribeDomainUsageDataError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeDomainUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDomainUsageDataResponse {
    /// Part of the world that the figures are for, such as the Chinese mainland. Example: `CN`.
    pub area: Option<String>,
    /// Time between two data points. Unit: `seconds`. Example: `300`.
    pub data_interval: Option<String>,
    /// Accelerated domain name that the entry or the data belongs to. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T22:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Whether usage for static content, for dynamic content, or for both is counted.
    /// Example: `static`.
    pub type_: Option<String>,
    /// Figures of the kind asked for, over the course of time.
    pub usage_data_per_interval: Vec<DataModule>,
}

response! {
    DescribeDomainUsageDataResponse {
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

/// Figures of the kind asked for, over the course of time.
#[non_exhaustive]
pub struct DataModule {
    /// When bandwidth peaked within the interval; for other data the same as `TimeStamp`.
    /// Example: `2015-12-10T21:30:00Z`.
    pub peak_time: Option<Timestamp>,
    /// Usage under special billing; ignore it when the account has none.
    pub special_value: Option<String>,
    /// Start of the interval that the figures are for. Example: `2015-12-10T21:30:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// What was measured in the interval, of the kind that the operation is about.
    /// Example: `423304182`.
    pub value: Option<String>,
}

response! {
    DataModule {
        "PeakTime" => peak_time: value,
        "SpecialValue" => special_value: value,
        "TimeStamp" => time_stamp: value,
        "Value" => value: value,
    }
}

values! {
    /// Protocol whose traffic is counted.
    pub enum DataProtocol {
        /// Data of HTTPS only.
        Https = "https",
        /// Data of plain HTTP only.
        Http = "http",
        /// Data of all protocols together.
        All = "all",
    }
}

/// Errors that the documentation of [`DescribeDomainUsageDataRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidIntervalParameter`](super::DocumentedError::InvalidIntervalParameter)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeDomainUsageDataError = super::DocumentedError;
