// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainTimeShiftData`, from `live/DescribeLiveDomainTimeShiftData.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage data of time shifting for live domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainTimeShiftDataRequest::new();
/// let reply = client.describe_live_domain_time_shift_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeLiveDomainTimeShiftDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainTimeShiftDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeLiveDomainTimeShiftDataRequest {
    type Response = DescribeLiveDomainTimeShiftDataResponse;
    type Error = DescribeLiveDomainTimeShiftDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainTimeShiftData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainTimeShiftDataError] = &[
        DescribeLiveDomainTimeShiftDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainTimeShiftDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainTimeShiftDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainTimeShiftDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainTimeShiftDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainTimeShiftDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8AE1CB3A-6510-442E-A6B9-EF03D05B3E09`.
    pub request_id: Option<String>,
    /// What was measured or stored about the time shift.
    pub time_shift_data: Option<TimeShiftData>,
}

response! {
    DescribeLiveDomainTimeShiftDataResponse {
        "RequestId" => request_id: value,
        "TimeShiftData" => time_shift_data: value,
    }
}

/// What was measured or stored about the time shift.
#[non_exhaustive]
pub struct TimeShiftData {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    TimeShiftData {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Kind of the item, out of those that the service tells apart. Example: `HLS_D7`.
    pub type_: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-03-03T00:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Bytes of storage in use. Example: `1664165660`.
    pub size: Option<String>,
}

response! {
    DataModule {
        "Type" => type_: value,
        "TimeStamp" => time_stamp: value,
        "Size" => size: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainTimeShiftDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDomainTimeShiftDataError = super::DocumentedError;
