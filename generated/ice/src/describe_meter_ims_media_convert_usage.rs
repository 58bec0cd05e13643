// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterImsMediaConvertUsage`, from `ice/DescribeMeterImsMediaConvertUsage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{UsageData};

/// Reports the usage of VOD transcoding over at most 31 days, reaching back 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeMeterImsMediaConvertUsageRequest::new()
///     .start_ts(1)
///     .end_ts(1)
///     .interval(1);
/// let reply = client.describe_meter_ims_media_convert_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageRequest {
    /// **Required.** Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<i64>,
}

impl DescribeMeterImsMediaConvertUsageRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    DescribeMeterImsMediaConvertUsageRequest {
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "Region" => region: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeMeterImsMediaConvertUsageRequest {
    type Response = DescribeMeterImsMediaConvertUsageResponse;
    type Error = DescribeMeterImsMediaConvertUsageError;
    const INFO: OperationInfo = super::operation("DescribeMeterImsMediaConvertUsage")
        .required(&["StartTs", "EndTs", "Interval"])
        .read_only();
    const ERRORS: &'static [DescribeMeterImsMediaConvertUsageError] = &[
        DescribeMeterImsMediaConvertUsageError::MeterParamError,
        DescribeMeterImsMediaConvertUsageError::MeterAuthError,
        DescribeMeterImsMediaConvertUsageError::MeterServerInternalError,
        DescribeMeterImsMediaConvertUsageError::MeterDataSourceQueryError,
        DescribeMeterImsMediaConvertUsageError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterImsMediaConvertUsageRequest`].
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FBBB5210-2B78-58FB-A6FE-9DD887BB2C61`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<UsageData>,
}

response! {
    DescribeMeterImsMediaConvertUsageResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`DescribeMeterImsMediaConvertUsageRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterImsMediaConvertUsageError = super::DocumentedError;
