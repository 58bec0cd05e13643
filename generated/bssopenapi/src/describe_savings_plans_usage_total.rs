// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSavingsPlansUsageTotal`, from `bssopenapi/DescribeSavingsPlansUsageTotal.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodCoverage};

/// Sums up how well savings plans are used.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeSavingsPlansUsageTotalRequest::new()
///     .start_period("...")
///     .period_type("...");
/// let reply = client.describe_savings_plans_usage_total(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalRequest {
    /// **Required.** Start of the period to report on, included.
    pub start_period: Option<String>,
    /// End of the period to report on, not included; now if left out.
    pub end_period: Option<String>,
    /// **Required.** Length of one stretch of time in the result: month, day or hour.
    pub period_type: Option<String>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl DescribeSavingsPlansUsageTotalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartPeriod`, which is required.
    pub fn start_period(mut self, value: impl Into<String>) -> Self {
        self.start_period = Some(value.into());
        self
    }
    /// Sets `EndPeriod`.
    pub fn end_period(mut self, value: impl Into<String>) -> Self {
        self.end_period = Some(value.into());
        self
    }
    /// Sets `PeriodType`, which is required.
    pub fn period_type(mut self, value: impl Into<String>) -> Self {
        self.period_type = Some(value.into());
        self
    }
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
}

request! {
    DescribeSavingsPlansUsageTotalRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for DescribeSavingsPlansUsageTotalRequest {
    type Response = DescribeSavingsPlansUsageTotalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSavingsPlansUsageTotal")
        .required(&["StartPeriod", "PeriodType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

/// Response to [`DescribeSavingsPlansUsageTotalRequest`].
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansUsageTotalData>,
}

response! {
    DescribeSavingsPlansUsageTotalResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansUsageTotalData {
    /// Coverage or usage split into stretches of time.
    pub period_coverage: Vec<PeriodCoverage>,
    /// Usage figures over the whole period.
    pub total_usage: Option<TotalUsage>,
}

response! {
    SavingsPlansUsageTotalData {
        "PeriodCoverage" => period_coverage: list(""),
        "TotalUsage" => total_usage: value,
    }
}

/// Usage figures over the whole period.
#[non_exhaustive]
pub struct TotalUsage {
    /// What the use would have cost, or does cost, by pay-as-you-go. Example: `200`.
    pub postpaid_cost: Option<f64>,
    /// How much was saved compared with pay-as-you-go. Example: `100`.
    pub saved_cost: Option<f64>,
    /// Share of what was bought that was really used. Example: `1`.
    pub usage_percentage: Option<f64>,
    /// Amount that the savings plan commits to, in total. Example: `100`.
    pub pool_value: Option<f64>,
}

response! {
    TotalUsage {
        "PostpaidCost" => postpaid_cost: value,
        "SavedCost" => saved_cost: value,
        "UsagePercentage" => usage_percentage: value,
        "PoolValue" => pool_value: value,
    }
}
