// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnErUsageData`, from `dcdn/DescribeDcdnErUsageData.md`.

use alicloud_runtime::codegen::*;

/// Returns how many times EdgeRoutine scripts were executed.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnErUsageDataRequest::new();
/// let reply = client.describe_dcdn_er_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataRequest {
    /// ID of the routine that the call is about.
    pub routine_id: Option<String>,
    /// Size or model, by its name.
    pub spec: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// What figures are grouped by.
    pub split_by: Option<String>,
}

impl DescribeDcdnErUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoutineID`.
    pub fn routine_id(mut self, value: impl Into<String>) -> Self {
        self.routine_id = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
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
    /// Sets `SplitBy`.
    pub fn split_by(mut self, value: impl Into<String>) -> Self {
        self.split_by = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnErUsageDataRequest {
        "RoutineID" => routine_id: query,
        "Spec" => spec: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SplitBy" => split_by: query,
    }
}

impl Operation for DescribeDcdnErUsageDataRequest {
    type Response = DescribeDcdnErUsageDataResponse;
    type Error = DescribeDcdnErUsageDataError;
    const INFO: OperationInfo = super::operation("DescribeDcdnErUsageData").read_only();
    const ERRORS: &'static [DescribeDcdnErUsageDataError] = &[
        DescribeDcdnErUsageDataError::InvalidStartTimeMalformed,
        DescribeDcdnErUsageDataError::InvalidEndTimeMalformed,
        DescribeDcdnErUsageDataError::InvalidStartTimeValueNotSupported,
    ];
}

/// Response to [`DescribeDcdnErUsageDataRequest`].
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-10-31T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-10-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the er acc.
    pub er_acc_data: Option<ErAccData>,
}

response! {
    DescribeDcdnErUsageDataResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "ErAccData" => er_acc_data: value,
    }
}

/// What was measured or stored about the er acc.
#[non_exhaustive]
pub struct ErAccData {
    /// Calls of edge routines, over time.
    pub er_acc_item: Vec<ErAccItem>,
}

response! {
    ErAccData {
        "ErAccItem" => er_acc_item: list(""),
    }
}

/// Calls of edge routines, over time.
#[non_exhaustive]
pub struct ErAccItem {
    /// Calls of edge routines. Example: `125`.
    pub er_acc: Option<i64>,
    /// Moment that the record or data point belongs to. Example: `2018-10-30T13:00:00Z`.
    pub time_stamp: Option<Timestamp>,
    /// Size or model, by its name. Example: `50ms`.
    pub spec: Option<String>,
    /// Edge routine that was called. Example: `routine1.test`.
    pub routine: Option<String>,
}

response! {
    ErAccItem {
        "ErAcc" => er_acc: value,
        "TimeStamp" => time_stamp: value,
        "Spec" => spec: value,
        "Routine" => routine: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnErUsageDataRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
pub type DescribeDcdnErUsageDataError = super::DocumentedError;
