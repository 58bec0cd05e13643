// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveUserBillPrediction`, from `live/DescribeLiveUserBillPrediction.md`.

use alicloud_runtime::codegen::*;

/// Returns predicted bill values for the account, per area and time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveUserBillPredictionRequest::new();
/// let reply = client.describe_live_user_bill_prediction(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeLiveUserBillPredictionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    DescribeLiveUserBillPredictionRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeLiveUserBillPredictionRequest {
    type Response = DescribeLiveUserBillPredictionResponse;
    type Error = DescribeLiveUserBillPredictionError;
    const INFO: OperationInfo = super::operation("DescribeLiveUserBillPrediction")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveUserBillPredictionError] = &[
        DescribeLiveUserBillPredictionError::InvalidParameter2,
        DescribeLiveUserBillPredictionError::InvalidStartTimeMalformed,
        DescribeLiveUserBillPredictionError::InvalidEndTimeMalformed,
        DescribeLiveUserBillPredictionError::InvalidStartTimeValueNotSupported,
        DescribeLiveUserBillPredictionError::InvalidTimeMalformed,
        DescribeLiveUserBillPredictionError::InvalidEndTimeMismatch,
        DescribeLiveUserBillPredictionError::InvalidTimeSpan,
        DescribeLiveUserBillPredictionError::BillTypeNotFound,
    ];
}

/// Response to [`DescribeLiveUserBillPredictionRequest`].
#[non_exhaustive]
pub struct DescribeLiveUserBillPredictionResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which kind of bill it is or is to be.
    pub bill_type: Option<String>,
    /// What was measured or stored about the bill prediction.
    pub bill_prediction_data: Option<BillPredictionData>,
}

response! {
    DescribeLiveUserBillPredictionResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "BillType" => bill_type: value,
        "BillPredictionData" => bill_prediction_data: value,
    }
}

/// What was measured or stored about the bill prediction.
#[non_exhaustive]
pub struct BillPredictionData {
    /// Predicted amount, one entry each moment.
    pub bill_prediction_data_item: Vec<BillPredictionDataItem>,
}

response! {
    BillPredictionData {
        "BillPredictionDataItem" => bill_prediction_data_item: list(""),
    }
}

/// Predicted amount, one entry each moment.
#[non_exhaustive]
pub struct BillPredictionDataItem {
    /// Value that belongs to the name or key beside it.
    pub value: Option<f64>,
    /// Moment that the predicted value belongs to; present only for some kinds of peak bandwidth
    /// billing.
    pub time_stp: Option<String>,
    /// Part of the country or the world concerned.
    pub area: Option<String>,
}

response! {
    BillPredictionDataItem {
        "Value" => value: value,
        "TimeStp" => time_stp: value,
        "Area" => area: value,
    }
}

/// Errors that the documentation of [`DescribeLiveUserBillPredictionRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`BillTypeNotFound`](super::DocumentedError::BillTypeNotFound)
pub type DescribeLiveUserBillPredictionError = super::DocumentedError;
