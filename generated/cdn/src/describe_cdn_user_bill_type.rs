// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserBillType`, from `cdn/DescribeCdnUserBillType.md`.

use alicloud_runtime::codegen::*;

/// Returns the billing methods that applied to the account during a period.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserBillTypeRequest::new()
///     .start_time("2018-09-30T16:00:00Z")
///     .end_time("2018-10-31T16:00:00Z");
/// let reply = client.describe_cdn_user_bill_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeRequest {
    /// **Required.** Beginning of the period to look at. Example: `2018-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-10-31T16:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeCdnUserBillTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeCdnUserBillTypeRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeCdnUserBillTypeRequest {
    type Response = DescribeCdnUserBillTypeResponse;
    type Error = DescribeCdnUserBillTypeError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserBillType")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeCdnUserBillTypeError] = &[
        DescribeCdnUserBillTypeError::InvalidParameter2,
        DescribeCdnUserBillTypeError::InvalidParameterProduct,
        DescribeCdnUserBillTypeError::InvalidParameterAliuid,
        DescribeCdnUserBillTypeError::InvalidParameterStartTime,
        DescribeCdnUserBillTypeError::InvalidParameterEndTime,
        DescribeCdnUserBillTypeError::InvalidTimeRange,
    ];
}

/// Response to [`DescribeCdnUserBillTypeRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserBillTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// Billing methods of the account, one entry each.
    pub bill_type_data: Vec<BillTypeDataItem>,
}

response! {
    DescribeCdnUserBillTypeResponse {
        "RequestId" => request_id: value,
        "BillTypeData" => bill_type_data: list("BillTypeDataItem"),
    }
}

/// Billing methods of the account, one entry each.
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
    /// Code of the cloud service concerned. Example: `cdn`.
    pub product: Option<String>,
    /// Billing method, such as by traffic or by peak bandwidth.
    /// Example: `month_avg_day_bandwidth_overseas`.
    pub bill_type: Option<String>,
    /// Kind of service that is billed, such as traffic or value-added requests. Example: `flow`.
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

/// Errors that the documentation of [`DescribeCdnUserBillTypeRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
pub type DescribeCdnUserBillTypeError = super::DocumentedError;
