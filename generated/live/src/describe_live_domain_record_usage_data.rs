// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainRecordUsageData`, from `live/DescribeLiveDomainRecordUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns how many streams were recorded and how much was remuxed, as usage data.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainRecordUsageDataRequest::new();
/// let reply = client.describe_live_domain_record_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeLiveDomainRecordUsageDataRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainRecordUsageDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
        "SplitBy" => split_by: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeLiveDomainRecordUsageDataRequest {
    type Response = DescribeLiveDomainRecordUsageDataResponse;
    type Error = DescribeLiveDomainRecordUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainRecordUsageData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainRecordUsageDataError] = &[
        DescribeLiveDomainRecordUsageDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainRecordUsageDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainRecordUsageDataError::InvalidTimeMalformed,
        DescribeLiveDomainRecordUsageDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainRecordUsageDataError::InvalidTimeSpan,
        DescribeLiveDomainRecordUsageDataError::InvalidRecordFmtNotSupported,
        DescribeLiveDomainRecordUsageDataError::InvalidStartTimeValueNotSupported,
        DescribeLiveDomainRecordUsageDataError::LiveServiceNotFound,
    ];
}

/// Response to [`DescribeLiveDomainRecordUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainRecordUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-05-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-05-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B460F8B-993C-4F48-B98A-910811DEBFEB`.
    pub request_id: Option<String>,
    /// What was measured or stored about the record usage.
    pub record_usage_data: Option<RecordUsageData>,
}

response! {
    DescribeLiveDomainRecordUsageDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "RecordUsageData" => record_usage_data: value,
    }
}

/// What was measured or stored about the record usage.
#[non_exhaustive]
pub struct RecordUsageData {
    /// The figures of one interval, by kind.
    pub data_module: Vec<DataModule>,
}

response! {
    RecordUsageData {
        "DataModule" => data_module: list(""),
    }
}

/// The figures of one interval, by kind.
#[non_exhaustive]
pub struct DataModule {
    /// Kind of the item, out of those that the service tells apart. Example: `MP4`.
    pub type_: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-05-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// How long it lasts, or how long the term bought is. Example: `3560`.
    pub duration: Option<i64>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i64>,
}

response! {
    DataModule {
        "Type" => type_: value,
        "Domain" => domain: value,
        "Region" => region: value,
        "TimeStamp" => time_stamp: value,
        "Duration" => duration: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainRecordUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidRecordFmtNotSupported`](super::DocumentedError::InvalidRecordFmtNotSupported)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`LiveServiceNotFound`](super::DocumentedError::LiveServiceNotFound)
pub type DescribeLiveDomainRecordUsageDataError = super::DocumentedError;
