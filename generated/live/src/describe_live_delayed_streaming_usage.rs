// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDelayedStreamingUsage`, from `live/DescribeLiveDelayedStreamingUsage.md`.

use alicloud_runtime::codegen::*;

/// Returns the usage of delayed streaming, as durations per domain, region, or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDelayedStreamingUsageRequest::new();
/// let reply = client.describe_live_delayed_streaming_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// What the figures are split by, such as domain, application or stream, joined by commas.
    pub split_by: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeLiveDelayedStreamingUsageRequest {
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
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
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
    DescribeLiveDelayedStreamingUsageRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StreamName" => stream_name: query,
        "Region" => region: query,
        "SplitBy" => split_by: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeLiveDelayedStreamingUsageRequest {
    type Response = DescribeLiveDelayedStreamingUsageResponse;
    type Error = DescribeLiveDelayedStreamingUsageError;
    const INFO: OperationInfo = super::operation("DescribeLiveDelayedStreamingUsage")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDelayedStreamingUsageError] = &[
        DescribeLiveDelayedStreamingUsageError::InvalidParameter2,
        DescribeLiveDelayedStreamingUsageError::InvalidStartTimeMalformed,
        DescribeLiveDelayedStreamingUsageError::InvalidEndTimeMalformed,
        DescribeLiveDelayedStreamingUsageError::InvalidStartTimeValueNotSupported,
        DescribeLiveDelayedStreamingUsageError::InvalidTimeMalformed,
        DescribeLiveDelayedStreamingUsageError::InvalidEndTimeMismatch,
        DescribeLiveDelayedStreamingUsageError::InvalidTimeSpan,
        DescribeLiveDelayedStreamingUsageError::LiveServiceNotFound,
    ];
}

/// Response to [`DescribeLiveDelayedStreamingUsageRequest`].
#[non_exhaustive]
pub struct DescribeLiveDelayedStreamingUsageResponse {
    /// What was measured or stored about the delay.
    pub delay_data: Option<DelayData>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
}

response! {
    DescribeLiveDelayedStreamingUsageResponse {
        "DelayData" => delay_data: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the delay.
#[non_exhaustive]
pub struct DelayData {
    /// Use of delayed playing, one entry each span.
    pub delay_data_item: Vec<DelayDataItem>,
}

response! {
    DelayData {
        "DelayDataItem" => delay_data_item: list(""),
    }
}

/// Use of delayed playing, one entry each span.
#[non_exhaustive]
pub struct DelayDataItem {
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Moment that the record or data point belongs to.
    pub time_stamp: Option<String>,
}

response! {
    DelayDataItem {
        "DomainName" => domain_name: value,
        "Duration" => duration: value,
        "Region" => region: value,
        "StreamName" => stream_name: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDelayedStreamingUsageRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`LiveServiceNotFound`](super::DocumentedError::LiveServiceNotFound)
pub type DescribeLiveDelayedStreamingUsageError = super::DocumentedError;
