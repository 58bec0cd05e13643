// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserBillHistory`, from `dcdn/DescribeDcdnUserBillHistory.md`.

use alicloud_runtime::codegen::*;

/// Returns past bills of the account, one month at most per request.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserBillHistoryRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_dcdn_user_bill_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnUserBillHistoryRequest {
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
}

request! {
    DescribeDcdnUserBillHistoryRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnUserBillHistoryRequest {
    type Response = DescribeDcdnUserBillHistoryResponse;
    type Error = DescribeDcdnUserBillHistoryError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserBillHistory")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserBillHistoryError] = &[
        DescribeDcdnUserBillHistoryError::InvalidParameters,
        DescribeDcdnUserBillHistoryError::InvalidStartTimeMalformed,
        DescribeDcdnUserBillHistoryError::InvalidEndTimeMalformed,
        DescribeDcdnUserBillHistoryError::InvalidEndTimeMismatch,
        DescribeDcdnUserBillHistoryError::InvalidTimeSpan,
        DescribeDcdnUserBillHistoryError::InvalidTimeMalformed,
    ];
}

/// Response to [`DescribeDcdnUserBillHistoryRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED61C6C3-8241-4187-AAA7-5157AE175CEC`.
    pub request_id: Option<String>,
    /// What was measured or stored about the bill history.
    pub bill_history_data: Option<BillHistoryData>,
}

response! {
    DescribeDcdnUserBillHistoryResponse {
        "RequestId" => request_id: value,
        "BillHistoryData" => bill_history_data: value,
    }
}

/// What was measured or stored about the bill history.
#[non_exhaustive]
pub struct BillHistoryData {
    /// Bills, one entry per cycle.
    pub bill_history_data_item: Vec<BillHistoryDataItem>,
}

response! {
    BillHistoryData {
        "BillHistoryDataItem" => bill_history_data_item: list(""),
    }
}

/// Bills, one entry per cycle.
#[non_exhaustive]
pub struct BillHistoryDataItem {
    /// Aspect by which figures are told apart. Example: `vas`.
    pub dimension: Option<String>,
    /// Which kind of bill it is or is to be. Example: `month_4th_day_bandwidth`.
    pub bill_type: Option<String>,
    /// Time that is set or recorded for this: bill. Example: `2018-09-30T17:00:00Z`.
    pub bill_time: Option<Timestamp>,
    /// What was measured or stored about the billing.
    pub billing_data: Option<BillingData>,
}

response! {
    BillHistoryDataItem {
        "Dimension" => dimension: value,
        "BillType" => bill_type: value,
        "BillTime" => bill_time: value,
        "BillingData" => billing_data: value,
    }
}

/// What was measured or stored about the billing.
#[non_exhaustive]
pub struct BillingData {
    /// Items of the bill.
    pub billing_data_item: Vec<BillingDataItem>,
}

response! {
    BillingData {
        "BillingDataItem" => billing_data_item: list(""),
    }
}

/// Items of the bill.
#[non_exhaustive]
pub struct BillingDataItem {
    /// Amount of data sent, in bytes. Example: `2456`.
    pub flow: Option<f64>,
    /// Data rate that was billed. Example: `4839`.
    pub bandwidth: Option<f64>,
    /// How many requests ended with the status code beside it. Example: `205624`.
    pub count: Option<f64>,
    /// Region that the CDN lies in. Example: `AP1`.
    pub cdn_region: Option<String>,
    /// How the item is billed. Example: `DynamicHttp`.
    pub charge_type: Option<String>,
}

response! {
    BillingDataItem {
        "Flow" => flow: value,
        "Bandwidth" => bandwidth: value,
        "Count" => count: value,
        "CdnRegion" => cdn_region: value,
        "ChargeType" => charge_type: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnUserBillHistoryRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
pub type DescribeDcdnUserBillHistoryError = super::DocumentedError;
