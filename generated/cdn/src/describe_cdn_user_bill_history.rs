// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnUserBillHistory`, from `cdn/DescribeCdnUserBillHistory.md`.

use alicloud_runtime::codegen::*;

/// Returns past bills of the account by billing region.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnUserBillHistoryRequest::new()
///     .start_time("2018-09-30T16:00:00Z")
///     .end_time("2018-10-31T16:00:00Z");
/// let reply = client.describe_cdn_user_bill_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryRequest {
    /// **Required.** Beginning of the period to look at. Example: `2018-09-30T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2018-10-31T16:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeCdnUserBillHistoryRequest {
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
    DescribeCdnUserBillHistoryRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeCdnUserBillHistoryRequest {
    type Response = DescribeCdnUserBillHistoryResponse;
    type Error = DescribeCdnUserBillHistoryError;
    const INFO: OperationInfo = super::operation("DescribeCdnUserBillHistory")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeCdnUserBillHistoryError] = &[
        DescribeCdnUserBillHistoryError::InvalidParameter2,
        DescribeCdnUserBillHistoryError::InvalidStartTimeMalformed,
        DescribeCdnUserBillHistoryError::InvalidEndTimeMalformed,
        DescribeCdnUserBillHistoryError::InvalidTimeMalformed,
        DescribeCdnUserBillHistoryError::InvalidEndTimeMismatch,
        DescribeCdnUserBillHistoryError::InvalidTimeSpan,
    ];
}

/// Response to [`DescribeCdnUserBillHistoryRequest`].
#[non_exhaustive]
pub struct DescribeCdnUserBillHistoryResponse {
    /// Past billing cycles with their type and usage, one entry each.
    pub bill_history_data: Vec<BillHistoryDataItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED61C6C3-8241-4187-AAA7-5157AE175CEC`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnUserBillHistoryResponse {
        "BillHistoryData" => bill_history_data: list("BillHistoryDataItem"),
        "RequestId" => request_id: value,
    }
}

/// Past billing cycles with their type and usage, one entry each.
#[non_exhaustive]
pub struct BillHistoryDataItem {
    /// When the billing cycle began. Example: `2018-09-30T16:00:00Z`.
    pub bill_time: Option<Timestamp>,
    /// Billing method, such as by traffic or by peak bandwidth. Example: `month_4th_day_bandwidth`.
    pub bill_type: Option<String>,
    /// Usage billed in the cycle, one entry for each billing region.
    pub billing_data: Vec<BillingDataItem>,
    /// Kind of service that is billed, such as traffic or value-added requests. Example: `flow`.
    pub dimension: Option<String>,
}

response! {
    BillHistoryDataItem {
        "BillTime" => bill_time: value,
        "BillType" => bill_type: value,
        "BillingData" => billing_data: list("BillingDataItem"),
        "Dimension" => dimension: value,
    }
}

/// Usage billed in the cycle, one entry for each billing region.
#[non_exhaustive]
pub struct BillingDataItem {
    /// Upper limit of the data rate. Unit: `Bps`. Example: `4041`.
    pub bandwidth: Option<f64>,
    /// Part of the world that traffic is billed for. Example: `AP1`.
    pub cdn_region: Option<Open<CdnRegion>>,
    /// Kind of usage that is billed, such as requests for dynamic content over HTTPS.
    /// Example: `DynamicHttp`.
    pub charge_type: Option<Open<ChargeType>>,
    /// How many requests ended with the status code beside it. Unit: `count`. Example: `203601`.
    pub count: Option<f64>,
    /// Amount of data sent, in bytes. Example: `24567`.
    pub flow: Option<f64>,
}

response! {
    BillingDataItem {
        "Bandwidth" => bandwidth: value,
        "CdnRegion" => cdn_region: value,
        "ChargeType" => charge_type: value,
        "Count" => count: value,
        "Flow" => flow: value,
    }
}

values! {
    /// Part of the world that traffic is billed for.
    pub enum CdnRegion {
        /// Billed for the Chinese mainland.
        Cn = "CN",
        /// Billed for everywhere outside the Chinese mainland.
        OverSeas = "OverSeas",
        /// First billing zone of the Asia-Pacific.
        Ap1 = "AP1",
        /// Second billing zone of the Asia-Pacific.
        Ap2 = "AP2",
        /// Third billing zone of the Asia-Pacific.
        Ap3 = "AP3",
        /// Billed for North America.
        Na = "NA",
        /// Billed for South America.
        Sa = "SA",
        /// Billed for Europe.
        Eu = "EU",
        /// Billed for the Middle East and Africa.
        Meaa = "MEAA",
    }
}

values! {
    /// Kind of usage that is billed, such as requests for dynamic content over HTTPS.
    pub enum ChargeType {
        /// Requests for static content over HTTP.
        StaticHttp = "StaticHttp",
        /// Requests for dynamic content over HTTP.
        DynamicHttp = "DynamicHttp",
        /// Requests for dynamic content over HTTPS.
        DynamicHttps = "DynamicHttps",
    }
}

/// Errors that the documentation of [`DescribeCdnUserBillHistoryRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidTimeMalformed`](super::DocumentedError::InvalidTimeMalformed)
/// - [`InvalidEndTimeMismatch`](super::DocumentedError::InvalidEndTimeMismatch)
/// - [`InvalidTimeSpan`](super::DocumentedError::InvalidTimeSpan)
pub type DescribeCdnUserBillHistoryError = super::DocumentedError;
