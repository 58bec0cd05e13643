// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOssUsageData`, from `ens/GetOssUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns stored volume and bandwidth of object storage as a time series, optionally for one
/// bucket.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::GetOssUsageDataRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.get_oss_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOssUsageDataRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// Length of the intervals that figures are given for.
    pub period: Option<String>,
}

impl GetOssUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
}

request! {
    GetOssUsageDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Bucket" => bucket: query,
        "Period" => period: query,
    }
}

impl Operation for GetOssUsageDataRequest {
    type Response = GetOssUsageDataResponse;
    type Error = GetOssUsageDataError;
    const INFO: OperationInfo = super::operation("GetOssUsageData")
        .method("GET")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [GetOssUsageDataError] = &[
        GetOssUsageDataError::ParamNotEnough2,
        GetOssUsageDataError::ParamScopeError,
        GetOssUsageDataError::ParamTypeError,
        GetOssUsageDataError::SqlError,
        GetOssUsageDataError::NoPermission,
        GetOssUsageDataError::InvalidParameterAny,
    ];
}

/// Response to [`GetOssUsageDataRequest`].
#[non_exhaustive]
pub struct GetOssUsageDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A8CCD48-14F9-0309-B957-7B1D74A8119D`.
    pub request_id: Option<String>,
    /// Items of the kind usage that were found or are concerned.
    pub usage_list: Vec<UsageList>,
}

response! {
    GetOssUsageDataResponse {
        "RequestId" => request_id: value,
        "UsageList" => usage_list: list(""),
    }
}

/// Items of the kind usage that were found or are concerned.
#[non_exhaustive]
pub struct UsageList {
    /// Data that comes in over the private network, in bytes a second. Example: `37865147`.
    pub lan_rx_bw: Option<i64>,
    /// Data that goes out over the private network, in bytes a second. Example: `22012187890`.
    pub lan_tx_bw: Option<i64>,
    /// Number of the moment within the day. Example: `144`.
    pub point: Option<i64>,
    /// The point ts that are concerned. Example: `2022-01-12T00:00:00Z`.
    pub point_ts: Option<Timestamp>,
    /// Bytes in storage. Example: `85462146217`.
    pub storage_usage_byte: Option<i64>,
    /// Data that comes in from the internet, in bytes a second. Example: `542155715`.
    pub wan_rx_bw: Option<i64>,
    /// Data that goes out to the internet, in bytes a second. Example: `547126175217`.
    pub wan_tx_bw: Option<i64>,
}

response! {
    UsageList {
        "LanRxBw" => lan_rx_bw: value,
        "LanTxBw" => lan_tx_bw: value,
        "Point" => point: value,
        "PointTs" => point_ts: value,
        "StorageUsageByte" => storage_usage_byte: value,
        "WanRxBw" => wan_rx_bw: value,
        "WanTxBw" => wan_tx_bw: value,
    }
}

/// Errors that the documentation of [`GetOssUsageDataRequest`] names.
///
/// - [`ParamNotEnough2`](super::DocumentedError::ParamNotEnough2)
/// - [`ParamScopeError`](super::DocumentedError::ParamScopeError)
/// - [`ParamTypeError`](super::DocumentedError::ParamTypeError)
/// - [`SqlError`](super::DocumentedError::SqlError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type GetOssUsageDataError = super::DocumentedError;
