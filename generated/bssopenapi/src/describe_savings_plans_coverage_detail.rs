// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSavingsPlansCoverageDetail`, from `bssopenapi/DescribeSavingsPlansCoverageDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns, item by item, how far savings plans cover the charges.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeSavingsPlansCoverageDetailRequest::new()
///     .start_period("...")
///     .period_type("...");
/// let reply = client.describe_savings_plans_coverage_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailRequest {
    /// **Required.** Start of the period to report on, included.
    pub start_period: Option<String>,
    /// End of the period to report on, not included; now if left out.
    pub end_period: Option<String>,
    /// **Required.** Length of one stretch of time in the result: month, day or hour.
    pub period_type: Option<String>,
    /// Continues the list after the last page; empty for the first page.
    pub token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl DescribeSavingsPlansCoverageDetailRequest {
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
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
    DescribeSavingsPlansCoverageDetailRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "Token" => token: query,
        "MaxResults" => max_results: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for DescribeSavingsPlansCoverageDetailRequest {
    type Response = DescribeSavingsPlansCoverageDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSavingsPlansCoverageDetail")
        .required(&["StartPeriod", "PeriodType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

/// Response to [`DescribeSavingsPlansCoverageDetailRequest`].
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailResponse {
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
    pub data: Option<SavingsPlansCoverageData>,
}

response! {
    DescribeSavingsPlansCoverageDetailResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansCoverageData {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJwYWdlTnVtIjoyLCJwYWdlU2l6ZSI6MTB9`.
    pub next_token: Option<String>,
    /// Entries of the list.
    pub items: Vec<SavingsPlansCoverageItem>,
}

response! {
    SavingsPlansCoverageData {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SavingsPlansCoverageItem {
    /// ID of the user or account that the call or the item is about. Example: `1906589291020438`.
    pub user_id: Option<i64>,
    /// Number of the account that the resource belongs to. Example: `1906589291020438`.
    pub owner_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1d9x623987rlj0dx4xx`.
    pub instance_id: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.sn1ne.3xlarge`.
    pub instance_spec: Option<String>,
    /// What the use would have cost, or does cost, by pay-as-you-go. Example: `200`.
    pub postpaid_cost: Option<f64>,
    /// Share of the use that reserved resources or savings plans offset. Example: `0.9`.
    pub coverage_percentage: Option<f64>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// Charges that the savings plan took over. Example: `5.5`.
    pub deduct_amount: Option<f64>,
    /// Start of the stretch of time that the entry covers. Example: `2023-04-01 00:00:00`.
    pub start_period: Option<String>,
    /// Amount in total, of spending or of the resource plan. Example: `6.11`.
    pub total_amount: Option<f64>,
    /// Name that the user logs on with. Example: `xxx@test.aliyunid.com`.
    pub user_name: Option<String>,
    /// End of the stretch of time that the entry covers. Example: `2023-05-01 00:00:00`.
    pub end_period: Option<String>,
}

response! {
    SavingsPlansCoverageItem {
        "UserId" => user_id: value,
        "OwnerId" => owner_id: value,
        "InstanceId" => instance_id: value,
        "Currency" => currency: value,
        "InstanceSpec" => instance_spec: value,
        "PostpaidCost" => postpaid_cost: value,
        "CoveragePercentage" => coverage_percentage: value,
        "Region" => region: value,
        "DeductAmount" => deduct_amount: value,
        "StartPeriod" => start_period: value,
        "TotalAmount" => total_amount: value,
        "UserName" => user_name: value,
        "EndPeriod" => end_period: value,
    }
}
