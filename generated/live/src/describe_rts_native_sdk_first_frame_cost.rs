// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRTSNativeSDKFirstFrameCost`, from `live/DescribeRTSNativeSDKFirstFrameCost.md`.

use alicloud_runtime::codegen::*;

/// Breaks down the time to the first frame in RTS native SDK playback into its phases.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRTSNativeSDKFirstFrameCostRequest::new();
/// let reply = client.describe_rts_native_sdk_first_frame_cost(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCostRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Items of the kind domain name name to work on or to narrow the list down to.
    pub domain_name_list: Vec<String>,
}

impl DescribeRTSNativeSDKFirstFrameCostRequest {
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
    DescribeRTSNativeSDKFirstFrameCostRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DataInterval" => data_interval: query,
        "DomainNameList" => domain_name_list: query_json,
    }
}

impl Operation for DescribeRTSNativeSDKFirstFrameCostRequest {
    type Response = DescribeRTSNativeSDKFirstFrameCostResponse;
    type Error = DescribeRTSNativeSDKFirstFrameCostError;
    const INFO: OperationInfo = super::operation("DescribeRTSNativeSDKFirstFrameCost")
        .read_only();
    const ERRORS: &'static [DescribeRTSNativeSDKFirstFrameCostError] = &[
        DescribeRTSNativeSDKFirstFrameCostError::MeterParamError,
        DescribeRTSNativeSDKFirstFrameCostError::MeterAuthError,
        DescribeRTSNativeSDKFirstFrameCostError::MeterServerInternalError,
        DescribeRTSNativeSDKFirstFrameCostError::MeterDataSourceQueryError,
        DescribeRTSNativeSDKFirstFrameCostError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeRTSNativeSDKFirstFrameCostRequest`].
#[non_exhaustive]
pub struct DescribeRTSNativeSDKFirstFrameCostResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the first frame cost.
    pub first_frame_cost_data: Vec<FirstFrameCostData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC858082-736F-4A25-867B-E5B67C85ACF7`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeRTSNativeSDKFirstFrameCostResponse {
        "DataInterval" => data_interval: value,
        "EndTime" => end_time: value,
        "FirstFrameCostData" => first_frame_cost_data: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the first frame cost.
#[non_exhaustive]
pub struct FirstFrameCostData {
    /// Milliseconds from the start of the player until it was connected. Example: `100`.
    pub connected: Option<String>,
    /// What is known about the finish get stream. Example: `89`.
    pub finish_get_stream_info: Option<String>,
    /// Milliseconds from the first packet until the first picture was shown. Example: `32`.
    pub first_frame_complete: Option<String>,
    /// Milliseconds from subscribing until the first packet came. Example: `132`.
    pub first_packet: Option<String>,
    /// Milliseconds that the player took to set itself up. Example: `1100`.
    pub initialized: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    FirstFrameCostData {
        "Connected" => connected: value,
        "FinishGetStreamInfo" => finish_get_stream_info: value,
        "FirstFrameComplete" => first_frame_complete: value,
        "FirstPacket" => first_packet: value,
        "Initialized" => initialized: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeRTSNativeSDKFirstFrameCostRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeRTSNativeSDKFirstFrameCostError = super::DocumentedError;
