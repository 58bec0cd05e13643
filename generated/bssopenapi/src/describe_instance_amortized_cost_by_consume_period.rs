// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAmortizedCostByConsumePeriod`, from `bssopenapi/DescribeInstanceAmortizedCostByConsumePeriod.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodData, PeriodItem};

/// Returns costs of instances spread over time, for the month in which they were billed.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeInstanceAmortizedCostByConsumePeriodRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_amortized_cost_by_consume_period(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriodRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    /// Length: at most 256.
    pub billing_cycle: Option<String>,
    /// Months over which costs are spread; other months are left out of the result.
    /// Length: at most 256. Items: at most 10.
    pub amortization_period_filter: Vec<String>,
    /// Whether the item is paid in advance or after use. Length: at most 256.
    pub subscription_type: Option<String>,
    /// Code or name of the product concerned. Length: at most 256.
    pub product_code: Option<String>,
    /// Variant of the product, finer than the product code. Length: at most 256.
    pub product_detail: Option<String>,
    /// Code of the cost unit to narrow the result to. Length: at most 256.
    pub cost_unit_code: Option<String>,
    /// Accounts that bought what is reported, by their numbers.
    /// Length: at most 256. Items: at most 10.
    pub bill_user_id_list: Vec<String>,
    /// Accounts whose resources are reported, by their numbers.
    /// Length: at most 256. Items: at most 10.
    pub bill_owner_id_list: Vec<String>,
    /// Instances to narrow the result to, by their IDs. Length: at most 256. Items: at most 10.
    pub instance_id_list: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning. Length: at most 2560.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl DescribeInstanceAmortizedCostByConsumePeriodRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BillingCycle`, which is required.
    pub fn billing_cycle(mut self, value: impl Into<String>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `AmortizationPeriodFilter`.
    pub fn amortization_period_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.amortization_period_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SubscriptionType`.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductDetail`.
    pub fn product_detail(mut self, value: impl Into<String>) -> Self {
        self.product_detail = Some(value.into());
        self
    }
    /// Sets `CostUnitCode`.
    pub fn cost_unit_code(mut self, value: impl Into<String>) -> Self {
        self.cost_unit_code = Some(value.into());
        self
    }
    /// Sets `BillUserIdList`.
    pub fn bill_user_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bill_user_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BillOwnerIdList`.
    pub fn bill_owner_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bill_owner_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIdList`.
    pub fn instance_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id_list = value.into_iter().map(Into::into).collect();
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
    DescribeInstanceAmortizedCostByConsumePeriodRequest {
        "BillingCycle" => billing_cycle: form,
        "AmortizationPeriodFilter" => amortization_period_filter: form,
        "SubscriptionType" => subscription_type: form,
        "ProductCode" => product_code: form,
        "ProductDetail" => product_detail: form,
        "CostUnitCode" => cost_unit_code: form,
        "BillUserIdList" => bill_user_id_list: form,
        "BillOwnerIdList" => bill_owner_id_list: form,
        "InstanceIdList" => instance_id_list: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
    }
}

impl Operation for DescribeInstanceAmortizedCostByConsumePeriodRequest {
    type Response = DescribeInstanceAmortizedCostByConsumePeriodResponse;
    type Error = DescribeInstanceAmortizedCostByConsumePeriodError;
    const INFO: OperationInfo = super::operation(
            "DescribeInstanceAmortizedCostByConsumePeriod",
        )
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAmortizedCostByConsumePeriodError] = &[
        DescribeInstanceAmortizedCostByConsumePeriodError::NotActiveService,
    ];
}

impl Paginated for DescribeInstanceAmortizedCostByConsumePeriodRequest {
    type Item = PeriodItem;
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

/// Response to [`DescribeInstanceAmortizedCostByConsumePeriodRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriodResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PeriodData>,
}

response! {
    DescribeInstanceAmortizedCostByConsumePeriodResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAmortizedCostByConsumePeriodRequest`] names.
///
/// - [`NotActiveService`](super::DocumentedError::NotActiveService)
pub type DescribeInstanceAmortizedCostByConsumePeriodError = super::DocumentedError;
