// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserBillType`, from `dcdn/DescribeDcdnUserBillType.md`.

use alicloud_runtime::codegen::*;

/// Shows by which method the account is billed for DCDN.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserBillTypeRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_dcdn_user_bill_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnUserBillTypeRequest {
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
    DescribeDcdnUserBillTypeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeDcdnUserBillTypeRequest {
    type Response = DescribeDcdnUserBillTypeResponse;
    type Error = DescribeDcdnUserBillTypeError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserBillType")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserBillTypeError] = &[
        DescribeDcdnUserBillTypeError::InvalidParameter2,
        DescribeDcdnUserBillTypeError::InvalidParameterProduct,
        DescribeDcdnUserBillTypeError::InvalidParameterAliuid,
        DescribeDcdnUserBillTypeError::InvalidStartTimeMalformed,
        DescribeDcdnUserBillTypeError::InvalidEndTimeMalformed,
        DescribeDcdnUserBillTypeError::InvalidEndTimeMismatch,
    ];
}

/// Response to [`DescribeDcdnUserBillTypeRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the bill type.
    pub bill_type_data: Option<BillTypeData>,
}

response! {
    DescribeDcdnUserBillTypeResponse {
        "RequestId" => request_id: value,
        "BillTypeData" => bill_type_data: value,
    }
}

/// What was measured or stored about the bill type.
#[non_exhaustive]
pub struct BillTypeData {
    /// How each product is billed.
    pub bill_type_data_item: Vec<BillTypeDataItem>,
}

response! {
    BillTypeData {
        "BillTypeDataItem" => bill_type_data_item: list(""),
    }
}

/// How each product is billed.
#[non_exhaustive]
pub struct BillTypeDataItem {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2018-10-31T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2018-10-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Span that one bill covers, such as a month.
    pub billing_cycle: Option<String>,
    /// Code of the cloud service concerned. Example: `dcdn`.
    pub product: Option<String>,
    /// Which kind of bill it is or is to be. Example: `month_avg_day_bandwidth_overseas`.
    pub bill_type: Option<String>,
    /// Aspect by which figures are told apart. Example: `flow`.
    pub dimension: Option<String>,
}

response! {
    BillTypeDataItem {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "BillingCycle" => billing_cycle: value,
        "Product" => product: value,
        "BillType" => bill_type: value,
        "Dimension" => dimension: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnUserBillTypeRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
pub type DescribeDcdnUserBillTypeError = super::DocumentedError;
