// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterImsMpsAiUsage`, from `ice/DescribeMeterImsMpsAiUsage.md`.

use alicloud_runtime::codegen::*;

/// Reports the usage of AI media processing over at most 31 days, reaching back 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeMeterImsMpsAiUsageRequest::new()
///     .start_ts(1)
///     .end_ts(1)
///     .interval(1);
/// let reply = client.describe_meter_ims_mps_ai_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageRequest {
    /// **Required.** Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeMeterImsMpsAiUsageRequest {
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
    DescribeMeterImsMpsAiUsageRequest {
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "Interval" => interval: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeMeterImsMpsAiUsageRequest {
    type Response = DescribeMeterImsMpsAiUsageResponse;
    type Error = DescribeMeterImsMpsAiUsageError;
    const INFO: OperationInfo = super::operation("DescribeMeterImsMpsAiUsage")
        .required(&["StartTs", "EndTs", "Interval"])
        .read_only();
    const ERRORS: &'static [DescribeMeterImsMpsAiUsageError] = &[
        DescribeMeterImsMpsAiUsageError::MeterParamError,
        DescribeMeterImsMpsAiUsageError::MeterAuthError,
        DescribeMeterImsMpsAiUsageError::MeterServerInternalError,
        DescribeMeterImsMpsAiUsageError::MeterDataSourceQueryError,
        DescribeMeterImsMpsAiUsageError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterImsMpsAiUsageRequest`].
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<MeterImsMpsAiUsageData>,
}

response! {
    DescribeMeterImsMpsAiUsageResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MeterImsMpsAiUsageData {
    /// Moment that the record or the action belongs to. Example: `1656950400`.
    pub time: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `644`.
    pub duration: Option<i64>,
}

response! {
    MeterImsMpsAiUsageData {
        "Time" => time: value,
        "Type" => type_: value,
        "Duration" => duration: value,
    }
}

/// Errors that the documentation of [`DescribeMeterImsMpsAiUsageRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterImsMpsAiUsageError = super::DocumentedError;
