// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRTSNativeSDKPlayTime`, from `live/DescribeRTSNativeSDKPlayTime.md`.

use alicloud_runtime::codegen::*;

/// Returns how long RTS native SDK clients played and how long they stalled.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRTSNativeSDKPlayTimeRequest::new();
/// let reply = client.describe_rts_native_sdk_play_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimeRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Items of the kind domain name name to work on or to narrow the list down to.
    pub domain_name_list: Vec<String>,
}

impl DescribeRTSNativeSDKPlayTimeRequest {
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
    DescribeRTSNativeSDKPlayTimeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DataInterval" => data_interval: query,
        "DomainNameList" => domain_name_list: query_json,
    }
}

impl Operation for DescribeRTSNativeSDKPlayTimeRequest {
    type Response = DescribeRTSNativeSDKPlayTimeResponse;
    type Error = DescribeRTSNativeSDKPlayTimeError;
    const INFO: OperationInfo = super::operation("DescribeRTSNativeSDKPlayTime")
        .read_only();
    const ERRORS: &'static [DescribeRTSNativeSDKPlayTimeError] = &[
        DescribeRTSNativeSDKPlayTimeError::MeterParamError,
        DescribeRTSNativeSDKPlayTimeError::MeterAuthError,
        DescribeRTSNativeSDKPlayTimeError::MeterServerInternalError,
        DescribeRTSNativeSDKPlayTimeError::MeterDataSourceQueryError,
        DescribeRTSNativeSDKPlayTimeError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeRTSNativeSDKPlayTimeRequest`].
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayTimeResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// What was measured or stored about the play time.
    pub play_time_data: Vec<PlayTimeData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BF95F2A-3B24-4CDE-9346-7F6FA86697A1`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeRTSNativeSDKPlayTimeResponse {
        "DataInterval" => data_interval: value,
        "EndTime" => end_time: value,
        "PlayTimeData" => play_time_data: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// What was measured or stored about the play time.
#[non_exhaustive]
pub struct PlayTimeData {
    /// Time that is set or recorded for this: play. Example: `1000`.
    pub play_time: Option<String>,
    /// Time that is set or recorded for this: stall. Example: `100`.
    pub stall_time: Option<String>,
    /// Moment that the record or data point belongs to. Example: `2021-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
}

response! {
    PlayTimeData {
        "PlayTime" => play_time: value,
        "StallTime" => stall_time: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`DescribeRTSNativeSDKPlayTimeRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeRTSNativeSDKPlayTimeError = super::DocumentedError;
