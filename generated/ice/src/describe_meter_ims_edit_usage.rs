// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterImsEditUsage`, from `ice/DescribeMeterImsEditUsage.md`.

use alicloud_runtime::codegen::*;

/// Reports editing usage over at most 31 days, reaching back 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeMeterImsEditUsageRequest::new()
///     .start_ts(1)
///     .end_ts(1)
///     .interval(1);
/// let reply = client.describe_meter_ims_edit_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageRequest {
    /// **Required.** Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeMeterImsEditUsageRequest {
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
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeMeterImsEditUsageRequest {
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "Interval" => interval: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeMeterImsEditUsageRequest {
    type Response = DescribeMeterImsEditUsageResponse;
    type Error = DescribeMeterImsEditUsageError;
    const INFO: OperationInfo = super::operation("DescribeMeterImsEditUsage")
        .required(&["StartTs", "EndTs", "Interval"])
        .read_only();
    const ERRORS: &'static [DescribeMeterImsEditUsageError] = &[
        DescribeMeterImsEditUsageError::MeterParamError,
        DescribeMeterImsEditUsageError::MeterAuthError,
        DescribeMeterImsEditUsageError::MeterServerInternalError,
        DescribeMeterImsEditUsageError::MeterDataSourceQueryError,
        DescribeMeterImsEditUsageError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterImsEditUsageRequest`].
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7F3AE2C6-5CC6-5712-BAC5-5A735A157687`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<MeterImsEditUsageData>,
}

response! {
    DescribeMeterImsEditUsageResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MeterImsEditUsageData {
    /// Moment that the record or the action belongs to. Example: `1656950400`.
    pub time: Option<i64>,
    /// How long it lasts, or how long the term bought is. Example: `1.23`.
    pub duration: Option<i64>,
    /// Profile of the codec or of the settings. Example: `1080P`.
    pub profile: Option<String>,
}

response! {
    MeterImsEditUsageData {
        "Time" => time: value,
        "Duration" => duration: value,
        "Profile" => profile: value,
    }
}

/// Errors that the documentation of [`DescribeMeterImsEditUsageRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterImsEditUsageError = super::DocumentedError;
