// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveProducerUsageData`, from `live/DescribeLiveProducerUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage data of production studios, split by domain, instance, or region.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveProducerUsageDataRequest::new();
/// let reply = client.describe_live_producer_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Instance that the call or the item is about.
    pub instance: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
}

impl DescribeLiveProducerUsageDataRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Instance`.
    pub fn instance(mut self, value: impl Into<String>) -> Self {
        self.instance = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
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
    /// Sets `app`.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
}

request! {
    DescribeLiveProducerUsageDataRequest {
        "RegionId" => region_id: query,
        "Region" => region: query,
        "DomainName" => domain_name: query,
        "Instance" => instance: query,
        "Type" => type_: query,
        "SplitBy" => split_by: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "app" => app: query,
    }
}

impl Operation for DescribeLiveProducerUsageDataRequest {
    type Response = DescribeLiveProducerUsageDataResponse;
    type Error = DescribeLiveProducerUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveProducerUsageData")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveProducerUsageDataError] = &[
        DescribeLiveProducerUsageDataError::InvalidStartTimeMalformed,
        DescribeLiveProducerUsageDataError::InvalidEndTimeMalformed,
        DescribeLiveProducerUsageDataError::InvalidTimeMalformed,
        DescribeLiveProducerUsageDataError::InvalidEndTimeMismatch,
        DescribeLiveProducerUsageDataError::InvalidTimeSpan,
        DescribeLiveProducerUsageDataError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveProducerUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveProducerUsageDataResponse {
    /// What was measured or stored about the bill producer.
    pub bill_producer_data: Option<BillProducerData>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-09-30T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-10-31T15:59:59Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeLiveProducerUsageDataResponse {
        "BillProducerData" => bill_producer_data: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the bill producer.
#[non_exhaustive]
pub struct BillProducerData {
    /// Use of the production studio, one entry each span.
    pub bill_producer_data_item: Vec<BillProducerDataItem>,
}

response! {
    BillProducerData {
        "BillProducerDataItem" => bill_producer_data_item: list(""),
    }
}

/// Use of the production studio, one entry each span.
#[non_exhaustive]
pub struct BillProducerDataItem {
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Instance that the call or the item is about. Example: `a17d0184-462d-4630-b2a6-8c26dde2****`.
    pub instance: Option<String>,
    /// How long the output hd lasts. Example: `6000`.
    pub output_hd_duration: Option<i64>,
    /// How long the output ld lasts. Example: `1001`.
    pub output_ld_duration: Option<i64>,
    /// How long the output sd lasts. Example: `500`.
    pub output_sd_duration: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2018-09-30T00:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// How long the tran hd lasts. Example: `6777`.
    pub tran_hd_duration: Option<i64>,
    /// How long the tran ld lasts. Example: `111`.
    pub tran_ld_duration: Option<i64>,
    /// How long the tran sd lasts. Example: `666`.
    pub tran_sd_duration: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `slidelive`.
    pub type_: Option<String>,
}

response! {
    BillProducerDataItem {
        "DomainName" => domain_name: value,
        "Instance" => instance: value,
        "OutputHdDuration" => output_hd_duration: value,
        "OutputLdDuration" => output_ld_duration: value,
        "OutputSdDuration" => output_sd_duration: value,
        "Region" => region: value,
        "TimeStamp" => time_stamp: value,
        "TranHdDuration" => tran_hd_duration: value,
        "TranLdDuration" => tran_ld_duration: value,
        "TranSdDuration" => tran_sd_duration: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`DescribeLiveProducerUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLiveProducerUsageDataError = super::DocumentedError;
