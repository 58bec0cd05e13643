// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserBillPrediction`, from `cdn/DescribeCdnUserBillPrediction.md`.

use alicloud_runtime::codegen::*;

/// Predicts what usage will be billed for the current month.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserBillPredictionRequest::new();
/// let reply = client.describe_cdn_user_bill_prediction(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionRequest {
    /// Beginning of the period to look at. Example: `2018-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// End of the period to look at. Example: `2018-10-25T10:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of service that is billed, such as traffic or value-added requests. Example: `flow`.
    pub dimension: Option<String>,
    /// Part of the world that the figures are for, such as the Chinese mainland.
    /// Example: `CN,OverSeas`.
    pub area: Option<String>,
}

impl DescribeCdnUserBillPredictionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Dimension`.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets `Area`.
    pub fn area(mut self, value: impl Into<String>) -> Self {
        self.area = Some(value.into());
        self
    }
}

request! {
    DescribeCdnUserBillPredictionRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Dimension" => dimension: query,
        "Area" => area: query,
    }
}

impl Operation for DescribeCdnUserBillPredictionRequest {
    type Response = DescribeCdnUserBillPredictionResponse;
    type Error = DescribeCdnUserBillPredictionError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserBillPrediction")
        .read_only();
    const ERRORS: &'static [DescribeCdnUserBillPredictionError] = &[
        DescribeCdnUserBillPredictionError::InvalidParameter2,
        DescribeCdnUserBillPredictionError::BillTypeNotFound,
        DescribeCdnUserBillPredictionError::InvalidStartTimeMalformed,
        DescribeCdnUserBillPredictionError::InvalidEndTimeMalformed,
        DescribeCdnUserBillPredictionError::InvalidStartTimeValueNotSupported,
        DescribeCdnUserBillPredictionError::InvalidTimeMalformed,
        DescribeCdnUserBillPredictionError::InvalidEndTimeMismatch,
        DescribeCdnUserBillPredictionError::InvalidTimeSpan,
    ];
}

/// Response to [`DescribeCdnUserBillPredictionRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserBillPredictionResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-10-25T10:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// Billing method, such as by traffic or by peak bandwidth. Example: `month_95_overseas`.
    pub bill_type: Option<String>,
    /// Predicted values, one entry each.
    pub bill_prediction_data: Vec<BillPredictionDataItem>,
}

response! {
    DescribeCdnUserBillPredictionResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "RequestId" => request_id: value,
        "BillType" => bill_type: value,
        "BillPredictionData" => bill_prediction_data: list("BillPredictionDataItem"),
    }
}

/// Predicted values, one entry each.
#[non_exhaustive]
pub struct BillPredictionDataItem {
    /// What was measured in the interval, of the kind that the operation is about. Example: `10000`.
    pub value: Option<f64>,
    /// Moment that the predicted value belongs to; present only for some kinds of peak bandwidth
    /// billing. Example: `2018-10-15T16:00:00Z`.
    pub time_stp: Option<Timestamp>,
    /// Part of the world that the figures are for, such as the Chinese mainland. Example: `CN`.
    pub area: Option<String>,
}

response! {
    BillPredictionDataItem {
        "Value" => value: value,
        "TimeStp" => time_stp: value,
        "Area" => area: value,
    }
}

/// Errors that the documentation of [`DescribeCdnUserBillPredictionRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`BillTypeNotFound`](super::DocumentedError::BillTypeNotFound)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
pub type DescribeCdnUserBillPredictionError = super::DocumentedError;
