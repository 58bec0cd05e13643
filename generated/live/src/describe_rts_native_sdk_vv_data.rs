// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRTSNativeSDKVvData`, from `live/DescribeRTSNativeSDKVvData.md`.

use alicloud_runtime::codegen::*;

/// Returns how many playbacks RTS native SDK clients began and how many succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRTSNativeSDKVvDataRequest::new();
/// let reply = client.describe_rts_native_sdk_vv_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time between two data points.
    pub data_interval: Option<String>,
    /// Items of the kind domain name name to work on or to narrow the list down to.
    pub domain_name_list: Vec<String>,
}

impl DescribeRTSNativeSDKVvDataRequest {
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
    DescribeRTSNativeSDKVvDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DataInterval" => data_interval: query,
        "DomainNameList" => domain_name_list: query_json,
    }
}

impl Operation for DescribeRTSNativeSDKVvDataRequest {
    type Response = DescribeRTSNativeSDKVvDataResponse;
    type Error = DescribeRTSNativeSDKVvDataError;
    const INFO: OperationInfo = super::operation("DescribeRTSNativeSDKVvData")
        .read_only();
    const ERRORS: &'static [DescribeRTSNativeSDKVvDataError] = &[
        DescribeRTSNativeSDKVvDataError::MeterParamError,
        DescribeRTSNativeSDKVvDataError::MeterAuthError,
        DescribeRTSNativeSDKVvDataError::MeterServerInternalError,
        DescribeRTSNativeSDKVvDataError::MeterDataSourceQueryError,
        DescribeRTSNativeSDKVvDataError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeRTSNativeSDKVvDataRequest`].
#[non_exhaustive]
pub struct DescribeRTSNativeSDKVvDataResponse {
    /// Time between two data points. Example: `300`.
    pub data_interval: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// What was measured or stored about the vv.
    pub vv_data: Vec<VvData>,
}

response! {
    DescribeRTSNativeSDKVvDataResponse {
        "DataInterval" => data_interval: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "VvData" => vv_data: list(""),
    }
}

/// What was measured or stored about the vv.
#[non_exhaustive]
pub struct VvData {
    /// Moment that the record or data point belongs to. Example: `2021-12-10T20:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Whether the vv succeeded. Example: `99`.
    pub vv_success: Option<String>,
    /// Times streams were played. Example: `100`.
    pub vv_total: Option<String>,
}

response! {
    VvData {
        "TimeStamp" => time_stamp: value,
        "VvSuccess" => vv_success: value,
        "VvTotal" => vv_total: value,
    }
}

/// Errors that the documentation of [`DescribeRTSNativeSDKVvDataRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeRTSNativeSDKVvDataError = super::DocumentedError;
