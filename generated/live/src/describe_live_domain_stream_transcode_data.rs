// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainStreamTranscodeData`, from `live/DescribeLiveDomainStreamTranscodeData.md`.

use alicloud_runtime::codegen::*;

/// Returns transcoding usage of domains as durations per transcoding type and region.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainStreamTranscodeDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_domain_stream_transcode_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Length of the intervals that figures are given for.
    pub precision: Option<Open<Precision>>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
    /// What the figures are split by.
    pub split: Option<String>,
}

impl DescribeLiveDomainStreamTranscodeDataRequest {
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
    /// Sets `Precision`.
    pub fn precision(mut self, value: impl Into<Open<Precision>>) -> Self {
        self.precision = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `Split`.
    pub fn split(mut self, value: impl Into<String>) -> Self {
        self.split = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainStreamTranscodeDataRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Precision" => precision: query,
        "Interval" => interval: query,
        "Split" => split: query,
    }
}

impl Operation for DescribeLiveDomainStreamTranscodeDataRequest {
    type Response = DescribeLiveDomainStreamTranscodeDataResponse;
    type Error = DescribeLiveDomainStreamTranscodeDataError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainStreamTranscodeData")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainStreamTranscodeDataError] = &[
        DescribeLiveDomainStreamTranscodeDataError::InvalidStartTimeMalformed,
        DescribeLiveDomainStreamTranscodeDataError::InvalidEndTimeMalformed,
        DescribeLiveDomainStreamTranscodeDataError::InvalidParamPrecision,
        DescribeLiveDomainStreamTranscodeDataError::InvalidEndTimeMismatch,
        DescribeLiveDomainStreamTranscodeDataError::InvalidTimeSpan,
        DescribeLiveDomainStreamTranscodeDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveDomainStreamTranscodeDataRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainStreamTranscodeDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3C6CCEC4-6B88-4D4A-93E4-D47B3D92CF8F`.
    pub request_id: Option<String>,
    /// Items of the kind transcode data that were found or are concerned.
    pub transcode_data_list: Vec<TranscodeData>,
}

response! {
    DescribeLiveDomainStreamTranscodeDataResponse {
        "RequestId" => request_id: value,
        "TranscodeDataList" => transcode_data_list: list("TranscodeData"),
    }
}

/// Items of the kind transcode data that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeData {
    /// Which kind of tanscode it is or is to be. Example: `H264STD`.
    pub tanscode_type: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-beijing`.
    pub region: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `2000`.
    pub duration: Option<i32>,
    /// Moment that the record or data point belongs to. Example: `2017-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Pictures a second. Example: `normal`.
    pub fps: Option<String>,
    /// Width and height of the picture. Example: `HD`.
    pub resolution: Option<String>,
}

response! {
    TranscodeData {
        "TanscodeType" => tanscode_type: value,
        "Domain" => domain: value,
        "Region" => region: value,
        "Duration" => duration: value,
        "TimeStamp" => time_stamp: value,
        "Fps" => fps: value,
        "Resolution" => resolution: value,
    }
}

values! {
    /// Length of the intervals that figures are given for.
    pub enum Precision {
        /// Figures by the minute.
        Min = "min",
        /// Figures by the second.
        Sec = "sec",
    }
}

/// Errors that the documentation of [`DescribeLiveDomainStreamTranscodeDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidParamPrecision`](super::DocumentedError::InvalidParamPrecision)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeLiveDomainStreamTranscodeDataError = super::DocumentedError;
