// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMeterImsSummary`, from `ice/DescribeMeterImsSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the VOD usage of all kinds over at most 31 days, reaching back 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DescribeMeterImsSummaryRequest::new()
///     .start_ts(1)
///     .end_ts(1);
/// let reply = client.describe_meter_ims_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMeterImsSummaryRequest {
    /// **Required.** Moment of this, as a number: start.
    pub start_ts: Option<i64>,
    /// **Required.** Moment of this, as a number: end.
    pub end_ts: Option<i64>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeMeterImsSummaryRequest {
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
}

request! {
    DescribeMeterImsSummaryRequest {
        "StartTs" => start_ts: query,
        "EndTs" => end_ts: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeMeterImsSummaryRequest {
    type Response = DescribeMeterImsSummaryResponse;
    type Error = DescribeMeterImsSummaryError;
    const INFO: OperationInfo = super::operation("DescribeMeterImsSummary")
        .required(&["StartTs", "EndTs"])
        .read_only();
    const ERRORS: &'static [DescribeMeterImsSummaryError] = &[
        DescribeMeterImsSummaryError::MeterParamError,
        DescribeMeterImsSummaryError::MeterAuthError,
        DescribeMeterImsSummaryError::MeterServerInternalError,
        DescribeMeterImsSummaryError::MeterDataSourceQueryError,
        DescribeMeterImsSummaryError::MeterReadyTsError,
    ];
}

/// Response to [`DescribeMeterImsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeMeterImsSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<MeterImsSummaryData>,
}

response! {
    DescribeMeterImsSummaryResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct MeterImsSummaryData {
    /// How long the mps transcode lasts. Example: `17337`.
    pub mps_transcode_duration: Option<i64>,
    /// How long the mps transcode UHD lasts. Example: `300`.
    pub mps_transcode_uhd_duration: Option<i64>,
    /// How long the live transcode lasts. Example: `12356`.
    pub live_transcode_duration: Option<i64>,
    /// How long the editing lasts. Example: `8722`.
    pub editing_duration: Option<String>,
    /// How long the mps ai lasts. Example: `0`.
    pub mps_ai_duration: Option<i64>,
    /// How long the live record lasts. Example: `100`.
    pub live_record_duration: Option<String>,
    /// How long the live edit lasts. Example: `2000`.
    pub live_edit_duration: Option<String>,
    /// How many there are of this: live snapshot. Example: `100`.
    pub live_snapshot_count: Option<String>,
}

response! {
    MeterImsSummaryData {
        "MpsTranscodeDuration" => mps_transcode_duration: value,
        "MpsTranscodeUHDDuration" => mps_transcode_uhd_duration: value,
        "LiveTranscodeDuration" => live_transcode_duration: value,
        "EditingDuration" => editing_duration: value,
        "MpsAiDuration" => mps_ai_duration: value,
        "LiveRecordDuration" => live_record_duration: value,
        "LiveEditDuration" => live_edit_duration: value,
        "LiveSnapshotCount" => live_snapshot_count: value,
    }
}

/// Errors that the documentation of [`DescribeMeterImsSummaryRequest`] names.
///
/// - [`MeterParamError`](super::DocumentedError::MeterParamError)
/// - [`MeterAuthError`](super::DocumentedError::MeterAuthError)
/// - [`MeterServerInternalError`](super::DocumentedError::MeterServerInternalError)
/// - [`MeterDataSourceQueryError`](super::DocumentedError::MeterDataSourceQueryError)
/// - [`MeterReadyTsError`](super::DocumentedError::MeterReadyTsError)
pub type DescribeMeterImsSummaryError = super::DocumentedError;
