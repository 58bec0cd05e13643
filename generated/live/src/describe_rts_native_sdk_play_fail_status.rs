// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRTSNativeSDKPlayFailStatus`, from `live/DescribeRTSNativeSDKPlayFailStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns why RTS native SDK playback failed, as counts per status code.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRTSNativeSDKPlayFailStatusRequest::new();
/// let reply = client.describe_rts_native_sdk_play_fail_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatusRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Items of the kind domain name name to work on or to narrow the list down to.
    pub domain_name_list: Vec<String>,
}

impl DescribeRTSNativeSDKPlayFailStatusRequest {
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
    DescribeRTSNativeSDKPlayFailStatusRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DataInterval" => data_interval: query,
        "DomainNameList" => domain_name_list: query_json,
    }
}

impl Operation for DescribeRTSNativeSDKPlayFailStatusRequest {
    type Response = DescribeRTSNativeSDKPlayFailStatusResponse;
    type Error = DescribeRTSNativeSDKPlayFailStatusError;
    const INFO: OperationInfo = super::operation("DescribeRTSNativeSDKPlayFailStatus")
        .read_only();
    const ERRORS: &'static [DescribeRTSNativeSDKPlayFailStatusError] = &[
        DescribeRTSNativeSDKPlayFailStatusError::MeterParamError,
        DescribeRTSNativeSDKPlayFailStatusError::MeterAuthError,
        DescribeRTSNativeSDKPlayFailStatusError::MeterServerInternalError,
        DescribeRTSNativeSDKPlayFailStatusError::MeterDataSourceQueryError,
        DescribeRTSNativeSDKPlayFailStatusError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeRTSNativeSDKPlayFailStatusRequest`].
#[non_exhaustive]
pub struct DescribeRTSNativeSDKPlayFailStatusResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// State that the play fail is in.
    pub play_fail_status: Vec<PlayFailStatus>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    DescribeRTSNativeSDKPlayFailStatusResponse {
        "DataInterval" => data_interval: value,
        "EndTime" => end_time: value,
        "PlayFailStatus" => play_fail_status: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
    }
}

/// State that the play fail is in.
#[non_exhaustive]
pub struct PlayFailStatus {
    /// Moment that the record or data point belongs to. Example: `2021-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Failures in finding the address of the domain. Example: `1`.
    pub v20001: Option<String>,
    /// Failures for a wrong or expired signature. Example: `2`.
    pub v20002: Option<String>,
    /// Failures since no connection came about in time. Example: `3`.
    pub v20011: Option<String>,
    /// Failures since subscribing was refused. Example: `4`.
    pub v20012: Option<String>,
    /// Failures since the stream did not exist. Example: `5`.
    pub v20013: Option<String>,
    /// Failures since no media packets arrived in time. Example: `6`.
    pub v20052: Option<String>,
}

response! {
    PlayFailStatus {
        "TimeStamp" => time_stamp: value,
        "V20001" => v20001: value,
        "V20002" => v20002: value,
        "V20011" => v20011: value,
        "V20012" => v20012: value,
        "V20013" => v20013: value,
        "V20052" => v20052: value,
    }
}

/// Errors that the documentation of [`DescribeRTSNativeSDKPlayFailStatusRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeRTSNativeSDKPlayFailStatusError = super::DocumentedError;
