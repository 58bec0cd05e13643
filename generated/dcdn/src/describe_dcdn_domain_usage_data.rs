// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDomainUsageData`, from `dcdn/DescribeDcdnDomainUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage of domain names within a given billing region.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDomainUsageDataRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .field("...");
/// let reply = client.describe_dcdn_domain_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Field of the data that is meant.
    pub field: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Protocol that the data uses.
    pub data_protocol: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeDcdnDomainUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Field`, which is required.
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DataProtocol`.
    pub fn data_protocol(mut self, value: impl Into<String>) -> Self {
        self.data_protocol = Some(value.into());
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
}

request! {
    DescribeDcdnDomainUsageDataRequest {
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Field" => field: query,
        "Type" => type_: query,
        "DataProtocol" => data_protocol: query,
        "Area" => area: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDcdnDomainUsageDataRequest {
    type Response = DescribeDcdnDomainUsageDataResponse;
    type Error = DescribeDcdnDomainUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDomainUsageData")
        .required(&["StartTime", "EndTime", "Field"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnDomainUsageDataError] = &[
        DescribeDcdnDomainUsageDataError::InvalidParameter2,
        DescribeDcdnDomainUsageDataError::InvalidStartTimeMalformed,
        DescribeDcdnDomainUsageDataError::InvalidEndTimeMalformed,
        DescribeDcdnDomainUsageDataError::InvalidTimeMalformed,
        DescribeDcdnDomainUsageDataError::InvalidParameterField,
        DescribeDcdnDomainUsageDataError::InvalidParameterType,
        DescribeDcdnDomainUsageDataError::InvalidEndTimeMismatch,
        DescribeDcdnDomainUsageDataError::InvalidTimeSpan,
        DescribeDcdnDomainUsageDataError::InvalidParameterInterval,
    ];
}

/// Response to [`DescribeDcdnDomainUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataResponse {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T22:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Kind of the item, out of those that the service tells apart. Example: `bps`.
    pub type_: Option<String>,
    /// Part of the country or the world concerned. Example: `CN`.
    pub area: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B955107D-E658-4E77-B913-E0AC3D31693E`.
    pub request_id: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Time between two of this, or the span in which it holds: usage data per.
    pub usage_data_per_interval: Option<UsageDataPerInterval>,
}

response! {
    DescribeDcdnDomainUsageDataResponse {
        "DomainName" => domain_name: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Type" => type_: value,
        "Area" => area: value,
        "RequestId" => request_id: value,
        "DataInterval" => data_interval: value,
        "UsageDataPerInterval" => usage_data_per_interval: value,
    }
}

/// Time between two of this, or the span in which it holds: usage data per.
#[non_exhaustive]
pub struct UsageDataPerInterval {
    /// Data points for traffic from the origin, one an interval.
    pub data_module: Vec<DataModule>,
}

response! {
    UsageDataPerInterval {
        "DataModule" => data_module: list(""),
    }
}

/// Data points for traffic from the origin, one an interval.
#[non_exhaustive]
pub struct DataModule {
    /// Moment that the record or data point belongs to. Example: `2015-12-10T21:30:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Time that is set or recorded for this: peak. Example: `2015-12-10T21:30:00Z`.
    pub peak_time: Option<Timestamp>,
    /// Value that belongs to the name or key beside it. Example: `4233041**`.
    pub value: Option<String>,
    /// Value that the special has or is given. Example: `4233041**`.
    pub special_value: Option<String>,
}

response! {
    DataModule {
        "TimeStamp" => time_stamp: value,
        "PeakTime" => peak_time: value,
        "Value" => value: value,
        "SpecialValue" => special_value: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnDomainUsageDataRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidParameterField`](super::DocumentedError::InvalidParameterField)
/// - [`InvalidParameterType`](super::DocumentedError::InvalidParameterType)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidParameterInterval`](super::DocumentedError::InvalidParameterInterval)
pub type DescribeDcdnDomainUsageDataError = super::DocumentedError;
