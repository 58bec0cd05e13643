// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterImsMediaConvertUHDUsage`, from `ice/DescribeMeterImsMediaConvertUHDUsage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UsageData};

/// Reports the usage of ultra-high-definition transcoding over at most 31 days, reaching back 90
/// days.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeMeterImsMediaConvertUHDUsageRequest::new()
///     .start_ts(1)
///     .end_ts(1)
///     .interval("...");
/// let reply = client.describe_meter_ims_media_convert_uhd_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageRequest {
    /// **Required.** Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeMeterImsMediaConvertUHDUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTs`, which is required.
    #[inline]
    pub fn start_ts(mut self, value: i64) -> Self {
        self.start_ts = Some(value);
        self
    }
    /// Sets `EndTs`, which is required.
    #[inline]
    pub fn end_ts(mut self, value: i64) -> Self {
        self.end_ts = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeMeterImsMediaConvertUHDUsageRequest {
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "RegionId" => region_id: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeMeterImsMediaConvertUHDUsageRequest {
    type Response = DescribeMeterImsMediaConvertUHDUsageResponse;
    type Error = DescribeMeterImsMediaConvertUHDUsageError;
    const INFO: OperationInfo = super::operation("DescribeMeterImsMediaConvertUHDUsage")
        .required(&["StartTs", "EndTs", "Interval"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMeterImsMediaConvertUHDUsageError] = &[
        DescribeMeterImsMediaConvertUHDUsageError::MeterParamError,
        DescribeMeterImsMediaConvertUHDUsageError::MeterAuthError,
        DescribeMeterImsMediaConvertUHDUsageError::MeterServerInternalError,
        DescribeMeterImsMediaConvertUHDUsageError::MeterDataSourceQueryError,
        DescribeMeterImsMediaConvertUHDUsageError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterImsMediaConvertUHDUsageRequest`].
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUHDUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<UsageData>,
}

response! {
    DescribeMeterImsMediaConvertUHDUsageResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`DescribeMeterImsMediaConvertUHDUsageRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterImsMediaConvertUHDUsageError = super::DocumentedError;
