// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRTSNativeSDKFirstFrameDelay`, from `live/DescribeRTSNativeSDKFirstFrameDelay.md`.

use alicloud_runtime::codegen::*;

/// Returns the average delay until the first frame in RTS native SDK playback.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRTSNativeSDKFirstFrameDelayRequest::new();
/// let reply = client.describe_rts_native_sdk_first_frame_delay(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Items of the kind domain name name to work on or to narrow the list down to.
    pub domain_name_list: Vec<String>,
}

impl DescribeRTSNativeSDKFirstFrameDelayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DataInterval`.
    pub fn data_interval(mut self, value: impl Into<String>) -> Self {
        self.data_interval = Some(value.into());
        self
    }
    /// Sets `DomainNameList`.
    pub fn domain_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeRTSNativeSDKFirstFrameDelayRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DataInterval" => data_interval: query,
        "DomainNameList" => domain_name_list: query_json,
    }
}

impl Operation for DescribeRTSNativeSDKFirstFrameDelayRequest {
    type Response = DescribeRTSNativeSDKFirstFrameDelayResponse;
    type Error = DescribeRTSNativeSDKFirstFrameDelayError;
    const INFO: OperationInfo = super::operation("DescribeRTSNativeSDKFirstFrameDelay")
        .read_only();
    const ERRORS: &'static [DescribeRTSNativeSDKFirstFrameDelayError] = &[
        DescribeRTSNativeSDKFirstFrameDelayError::MeterParamError,
        DescribeRTSNativeSDKFirstFrameDelayError::MeterAuthError,
        DescribeRTSNativeSDKFirstFrameDelayError::MeterServerInternalError,
        DescribeRTSNativeSDKFirstFrameDelayError::MeterDataSourceQueryError,
        DescribeRTSNativeSDKFirstFrameDelayError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeRTSNativeSDKFirstFrameDelayRequest`].
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameDelayResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the frame delay.
    pub frame_delay_data: Vec<FrameDelayData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeRTSNativeSDKFirstFrameDelayResponse {
        "DataInterval" => data_interval: value,
        "EndTime" => end_time: value,
        "FrameDelayData" => frame_delay_data: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the frame delay.
#[non_exhaustive]
pub struct FrameDelayData {
    /// Mean delay of the first picture in the interval. Example: `400`.
    pub frame_delay: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    FrameDelayData {
        "FrameDelay" => frame_delay: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeRTSNativeSDKFirstFrameDelayRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeRTSNativeSDKFirstFrameDelayError = super::DocumentedError;
