// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSavingsPlansUsageDetail`, from `bssopenapi/DescribeSavingsPlansUsageDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns, item by item, how well savings plans are used.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeSavingsPlansUsageDetailRequest::new()
///     .start_period("...")
///     .period_type("...");
/// let reply = client.describe_savings_plans_usage_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailRequest {
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

impl DescribeSavingsPlansUsageDetailRequest {
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
    DescribeSavingsPlansUsageDetailRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "Token" => token: query,
        "MaxResults" => max_results: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for DescribeSavingsPlansUsageDetailRequest {
    type Response = DescribeSavingsPlansUsageDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSavingsPlansUsageDetail")
        .required(&["StartPeriod", "PeriodType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`DescribeSavingsPlansUsageDetailRequest`].
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<SavingsPlansUsageData>,
}

response! {
    DescribeSavingsPlansUsageDetailResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SavingsPlansUsageData {
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJwYWdlTnVtIjoyLCJwYWdlU2ldhsSI6MTB9`.
    pub next_token: Option<String>,
    /// Entries of the list.
    pub items: Vec<SavingsPlansUsageItem>,
}

response! {
    SavingsPlansUsageData {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SavingsPlansUsageItem {
    /// Whether the plan is in effect (`1`) or held up by an unpaid bill (`-1`). Example: `-1`.
    pub status: Option<String>,
    /// Kind of savings plan, in words, such as general-purpose or for ECS computing. Example: `text`.
    pub type_: Option<String>,
    /// Share of what was bought that was really used. Example: `0.9`.
    pub usage_percentage: Option<f64>,
    /// ID of the user or account that the call or the item is about. Example: `123745698925000`.
    pub user_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `spn-a1fhs54c243hP22`.
    pub instance_id: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// What the use would have cost, or does cost, by pay-as-you-go. Example: `4.2`.
    pub postpaid_cost: Option<f64>,
    /// How much of the committed amount has been used. Example: `3.94`.
    pub deduct_value: Option<f64>,
    /// Start of the stretch of time that the entry covers. Example: `2021-08-01 00:00:00`.
    pub start_period: Option<String>,
    /// How much was saved compared with pay-as-you-go. Example: `0.08`.
    pub saved_cost: Option<f64>,
    /// Amount that the savings plan commits to, in total. Example: `29.84`.
    pub pool_value: Option<f64>,
    /// Name that the user logs on with. Example: `test13@test.aliyun.com`.
    pub user_name: Option<String>,
    /// End of the stretch of time that the entry covers. Example: `2021-08-09 00:00:00`.
    pub end_period: Option<String>,
}

response! {
    SavingsPlansUsageItem {
        "Status" => status: value,
        "Type" => type_: value,
        "UsagePercentage" => usage_percentage: value,
        "UserId" => user_id: value,
        "InstanceId" => instance_id: value,
        "Currency" => currency: value,
        "PostpaidCost" => postpaid_cost: value,
        "DeductValue" => deduct_value: value,
        "StartPeriod" => start_period: value,
        "SavedCost" => saved_cost: value,
        "PoolValue" => pool_value: value,
        "UserName" => user_name: value,
        "EndPeriod" => end_period: value,
    }
}
