// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCostBudgetsSummary`, from `bssopenapi/DescribeCostBudgetsSummary.md`.

use alicloud_runtime::codegen::*;

/// Lists budgets with actual and predicted spending.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeCostBudgetsSummaryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cost_budgets_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCostBudgetsSummaryRequest {
    /// Part of the budget name to search for.
    pub budget_name: Option<String>,
    /// Whether the budget's time is over.
    pub budget_status: Option<String>,
    /// What is budgeted: cost, amount of use, or usage and coverage.
    pub budget_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl DescribeCostBudgetsSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BudgetName`.
    pub fn budget_name(mut self, value: impl Into<String>) -> Self {
        self.budget_name = Some(value.into());
        self
    }
    /// Sets `BudgetStatus`.
    pub fn budget_status(mut self, value: impl Into<String>) -> Self {
        self.budget_status = Some(value.into());
        self
    }
    /// Sets `BudgetType`.
    pub fn budget_type(mut self, value: impl Into<String>) -> Self {
        self.budget_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeCostBudgetsSummaryRequest {
        "BudgetName" => budget_name: query,
        "BudgetStatus" => budget_status: query,
        "BudgetType" => budget_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeCostBudgetsSummaryRequest {
    type Response = DescribeCostBudgetsSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCostBudgetsSummary")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for DescribeCostBudgetsSummaryRequest {
    type Item = CostBudgetsSummaryItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`DescribeCostBudgetsSummaryRequest`].
#[non_exhaustive]
pub struct DescribeCostBudgetsSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BFC23FE-A182-4D96-A1E4-7521B30B8E43`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CostBudgetsSummaryData>,
}

response! {
    DescribeCostBudgetsSummaryResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostBudgetsSummaryData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJwYWdlTnVtIjoyLCJwYWdlU2l6ZSI6NH0=`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `5`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<CostBudgetsSummaryItem>,
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
}

response! {
    CostBudgetsSummaryData {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
        "HostId" => host_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CostBudgetsSummaryItem {
    /// What people call the budget. Example: `text`.
    pub budget_name: Option<String>,
    /// Whether the budget's time is over. Example: `overdue`.
    pub budget_status: Option<String>,
    /// What is budgeted: cost, amount of use, or usage and coverage. Example: `cost`.
    pub budget_type: Option<String>,
    /// Cycle, total amount and note of the budget. Example: `text`.
    pub budget: Option<Value>,
    /// Actual and predicted spending set against the budget. Example: `text`.
    pub calculated_values: Option<Value>,
    /// Month in which the charges arose, or the start and end of the budget. Example: `text`.
    pub consume_period: Option<Value>,
}

response! {
    CostBudgetsSummaryItem {
        "BudgetName" => budget_name: value,
        "BudgetStatus" => budget_status: value,
        "BudgetType" => budget_type: value,
        "Budget" => budget: value,
        "CalculatedValues" => calculated_values: value,
        "ConsumePeriod" => consume_period: value,
    }
}
