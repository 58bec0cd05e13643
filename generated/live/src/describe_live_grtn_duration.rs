// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveGrtnDuration`, from `live/DescribeLiveGrtnDuration.md`.

use alicloud_runtime::codegen::*;

/// Returns the streaming durations on the global real-time network (GRTN) as usage data.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveGrtnDurationRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_live_grtn_duration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeLiveGrtnDurationRequest {
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    DescribeLiveGrtnDurationRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppId" => app_id: query,
        "Area" => area: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeLiveGrtnDurationRequest {
    type Response = DescribeLiveGrtnDurationResponse;
    type Error = DescribeLiveGrtnDurationError;
    const INFO: OperationInfo = super::operation("DescribeLiveGrtnDuration")
        .required(&["StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveGrtnDurationError] = &[
        DescribeLiveGrtnDurationError::InvalidStartTimeMalformed,
        DescribeLiveGrtnDurationError::InvalidEndTimeMalformed,
        DescribeLiveGrtnDurationError::InvalidTimeMalformed,
        DescribeLiveGrtnDurationError::InvalidAreaParameter,
        DescribeLiveGrtnDurationError::InvalidEndTimeMismatch,
        DescribeLiveGrtnDurationError::InvalidTimeSpan,
        DescribeLiveGrtnDurationError::InvalidAppIdParameter,
        DescribeLiveGrtnDurationError::InvalidInstanceIdParameter,
        DescribeLiveGrtnDurationError::InvalidTimeValueNotSupported,
    ];
}

/// Response to [`DescribeLiveGrtnDurationRequest`].
#[non_exhaustive]
pub struct DescribeLiveGrtnDurationResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What was measured or stored about the stream detail.
    pub stream_detail_data: Option<StreamDetailData>,
}

response! {
    DescribeLiveGrtnDurationResponse {
        "RequestId" => request_id: value,
        "StreamDetailData" => stream_detail_data: value,
    }
}

/// What was measured or stored about the stream detail.
#[non_exhaustive]
pub struct StreamDetailData {
    /// What was measured or stored about the stream.
    pub stream_data: Vec<StreamData>,
}

response! {
    StreamDetailData {
        "StreamData" => stream_data: list(""),
    }
}

/// What was measured or stored about the stream.
#[non_exhaustive]
pub struct StreamData {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i64>,
    /// Class of picture or sound that the minutes are counted in.
    pub media_profile: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Moment that the record or data point belongs to.
    pub time_stamp: Option<String>,
}

response! {
    StreamData {
        "AppId" => app_id: value,
        "Duration" => duration: value,
        "MediaProfile" => media_profile: value,
        "MediaType" => media_type: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeLiveGrtnDurationRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidAreaParameter`](super::DocumentedError::InvalidAreaParameter)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidAppIdParameter`](super::DocumentedError::InvalidAppIdParameter)
/// - [`InvalidInstanceIdParameter`](super::DocumentedError::InvalidInstanceIdParameter)
/// - [`InvalidTimeValueNotSupported`](super::DocumentedError::InvalidTimeValueNotSupported)
pub type DescribeLiveGrtnDurationError = super::DocumentedError;
