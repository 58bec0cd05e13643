// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryInstanceGaapCost`, from `bssopenapi/QueryInstanceGaapCost.md`.

use alicloud_runtime::codegen::*;

/// Returns costs of instances apportioned by month; no longer kept up, use the amortized cost
/// operations.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryInstanceGaapCostRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_instance_gaap_cost(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryInstanceGaapCostRequest {
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
}

impl QueryInstanceGaapCostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `BillingCycle`, which is required.
    pub fn billing_cycle(mut self, value: impl Into<String>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
}

request! {
    QueryInstanceGaapCostRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "BillingCycle" => billing_cycle: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
    }
}

impl Operation for QueryInstanceGaapCostRequest {
    type Response = QueryInstanceGaapCostResponse;
    type Error = QueryInstanceGaapCostError;
    const INFO: OperationInfo = super::operation("QueryInstanceGaapCost")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryInstanceGaapCostError] = &[
        QueryInstanceGaapCostError::NotApplicable,
        QueryInstanceGaapCostError::NotAuthorized,
        QueryInstanceGaapCostError::MissingParameter,
        QueryInstanceGaapCostError::InvalidParameter,
        QueryInstanceGaapCostError::InvalidOwner,
        QueryInstanceGaapCostError::DurationInvalid,
        QueryInstanceGaapCostError::ProductNotFound,
        QueryInstanceGaapCostError::InvalidBillingCycle,
        QueryInstanceGaapCostError::ProdCodeNotFind,
        QueryInstanceGaapCostError::InternalError,
    ];
}

impl Paginated for QueryInstanceGaapCostRequest {
    type Item = Module;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.modules)
    }
}

/// Response to [`QueryInstanceGaapCostRequest`].
#[non_exhaustive]
pub struct QueryInstanceGaapCostResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCBB1BB9-22F1-4177-867B-7A75D665B488`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<InstanceGaapCostData>,
}

response! {
    QueryInstanceGaapCostResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceGaapCostData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Address that the request came from, or host that served it, for support. Example: `1.1.1.1`.
    pub host_id: Option<String>,
    /// Orders and bills with their apportioned amounts, one entry each.
    pub modules: Vec<Module>,
}

response! {
    InstanceGaapCostData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "HostId" => host_id: value,
        "Modules" => modules: list("Module"),
    }
}

/// Orders and bills with their apportioned amounts, one entry each.
#[non_exhaustive]
pub struct Module {
    /// Cash coupons that have been apportioned so far. Example: `0`.
    pub gaap_deducted_by_cash_coupons: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Discounted amount that is apportioned to this month. Example: `0`.
    pub month_gaap_pretax_amount: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<String>,
    /// Part of the order that the line is about, by its number. Example: `12434345`.
    pub sub_order_id: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// What the order does: buy, upgrade, renew or the like. Example: `New`.
    pub order_type: Option<String>,
    /// Prepaid card payment that is apportioned to this month. Example: `0`.
    pub month_gaap_deducted_by_prepaid_card: Option<String>,
    /// Cash coupons that are still to be apportioned. Example: `0`.
    pub unallocated_deducted_by_cash_coupons: Option<String>,
    /// Discounted amount before tax, in local currency. Example: `0`.
    pub pretax_amount_local: Option<String>,
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// Account whose money paid the charge. Example: `23534534`.
    pub payer_account: Option<String>,
    /// Discounted amount that is apportioned to this month, in local currency. Example: `0.99`.
    pub month_gaap_pretax_amount_local: Option<String>,
    /// Accounting unit; kept for later and not used so far. Example: `text`.
    pub accounting_unit: Option<String>,
    /// Discounted amount that has been apportioned so far, in local currency. Example: `0`.
    pub gaap_pretax_amount_local: Option<String>,
    /// Prepaid card payment that is still to be apportioned. Example: `0`.
    pub unallocated_deducted_by_prepaid_card: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<String>,
    /// List amount that is apportioned to this month. Example: `0.99`.
    pub month_gaap_pretax_gross_amount: Option<String>,
    /// What the bill stands for: order, pay-as-you-go bill, refund or adjustment.
    /// Example: `SubscriptionOrder`.
    pub bill_type: Option<String>,
    /// When the payment was made. Example: `2018-06-15 15:59:57`.
    pub pay_time: Option<String>,
    /// List amount before discounts and tax. Example: `123`.
    pub pretax_gross_amount: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `213123213123`.
    pub order_id: Option<String>,
    /// Price discount that is still to be apportioned. Example: `0`.
    pub unallocated_pricing_discount: Option<String>,
    /// Cash coupons that are apportioned to this month. Example: `0.75`.
    pub month_gaap_deducted_by_cash_coupons: Option<String>,
    /// List amount that is still to be apportioned. Example: `0`.
    pub unallocated_pretax_gross_amount: Option<String>,
    /// Instance that the charge is for, by its ID. Example: `OSSBAG-cn-0xl0xxxxxx`.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag`.
    pub tag: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Discount coupons that have been apportioned so far. Example: `0`.
    pub gaap_deducted_by_coupons: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<String>,
    /// Prepaid card payment that has been apportioned so far. Example: `0`.
    pub gaap_deducted_by_prepaid_card: Option<String>,
    /// Payment in money that has been apportioned so far. Example: `0`.
    pub gaap_payment_amount: Option<String>,
    /// Discounted amount that is still to be apportioned, in local currency. Example: `0`.
    pub unallocated_pretax_amount_local: Option<String>,
    /// Price discount that is apportioned to this month. Example: `0,.25`.
    pub month_gaap_pricing_discount: Option<String>,
    /// Amount by which the price was lowered in the quotation. Example: `1`.
    pub pricing_discount: Option<String>,
    /// Price discount that has been apportioned so far. Example: `0`.
    pub gaap_pricing_discount: Option<String>,
    /// Resource group of the instance, by its name. Example: `text`.
    pub resource_group: Option<String>,
    /// Discount coupons that are still to be apportioned. Example: `0`.
    pub unallocated_deducted_by_coupons: Option<String>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<String>,
    /// Discounted amount that is still to be apportioned. Example: `0`.
    pub unallocated_pretax_amount: Option<String>,
    /// List amount that has been apportioned so far. Example: `0`.
    pub gaap_pretax_gross_amount: Option<String>,
    /// Payment in money that is still to be apportioned. Example: `0`.
    pub unallocated_payment_amount: Option<String>,
    /// Currency that was paid in, by its code. Example: `CNY`.
    pub payment_currency: Option<String>,
    /// Account that owns the resource when another account pays, by its number.
    /// Example: `123213123123`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<String>,
    /// Discounted amount that has been apportioned so far. Example: `0`.
    pub gaap_pretax_amount: Option<String>,
    /// Discount coupons that are apportioned to this month. Example: `0`.
    pub month_gaap_deducted_by_coupons: Option<String>,
    /// Payment in money that is apportioned to this month. Example: `0`.
    pub month_gaap_payment_amount: Option<String>,
    /// End of the time that the charge pays for. Example: `2019-05-01 00:00:00`.
    pub usage_end_date: Option<String>,
    /// Start of the time that the charge pays for. Example: `2019-04-01 00:00:00`.
    pub usage_start_date: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    Module {
        "GaapDeductedByCashCoupons" => gaap_deducted_by_cash_coupons: value,
        "SubscriptionType" => subscription_type: value,
        "MonthGaapPretaxAmount" => month_gaap_pretax_amount: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "SubOrderId" => sub_order_id: value,
        "Region" => region: value,
        "OrderType" => order_type: value,
        "MonthGaapDeductedByPrepaidCard" => month_gaap_deducted_by_prepaid_card: value,
        "UnallocatedDeductedByCashCoupons" => unallocated_deducted_by_cash_coupons: value,
        "PretaxAmountLocal" => pretax_amount_local: value,
        "BillingCycle" => billing_cycle: value,
        "PayerAccount" => payer_account: value,
        "MonthGaapPretaxAmountLocal" => month_gaap_pretax_amount_local: value,
        "AccountingUnit" => accounting_unit: value,
        "GaapPretaxAmountLocal" => gaap_pretax_amount_local: value,
        "UnallocatedDeductedByPrepaidCard" => unallocated_deducted_by_prepaid_card: value,
        "ProductType" => product_type: value,
        "PaymentAmount" => payment_amount: value,
        "MonthGaapPretaxGrossAmount" => month_gaap_pretax_gross_amount: value,
        "BillType" => bill_type: value,
        "PayTime" => pay_time: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "OrderId" => order_id: value,
        "UnallocatedPricingDiscount" => unallocated_pricing_discount: value,
        "MonthGaapDeductedByCashCoupons" => month_gaap_deducted_by_cash_coupons: value,
        "UnallocatedPretaxGrossAmount" => unallocated_pretax_gross_amount: value,
        "InstanceID" => instance_id: value,
        "Tag" => tag: value,
        "Currency" => currency: value,
        "GaapDeductedByCoupons" => gaap_deducted_by_coupons: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "GaapDeductedByPrepaidCard" => gaap_deducted_by_prepaid_card: value,
        "GaapPaymentAmount" => gaap_payment_amount: value,
        "UnallocatedPretaxAmountLocal" => unallocated_pretax_amount_local: value,
        "MonthGaapPricingDiscount" => month_gaap_pricing_discount: value,
        "PricingDiscount" => pricing_discount: value,
        "GaapPricingDiscount" => gaap_pricing_discount: value,
        "ResourceGroup" => resource_group: value,
        "UnallocatedDeductedByCoupons" => unallocated_deducted_by_coupons: value,
        "PretaxAmount" => pretax_amount: value,
        "UnallocatedPretaxAmount" => unallocated_pretax_amount: value,
        "GaapPretaxGrossAmount" => gaap_pretax_gross_amount: value,
        "UnallocatedPaymentAmount" => unallocated_payment_amount: value,
        "PaymentCurrency" => payment_currency: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "GaapPretaxAmount" => gaap_pretax_amount: value,
        "MonthGaapDeductedByCoupons" => month_gaap_deducted_by_coupons: value,
        "MonthGaapPaymentAmount" => month_gaap_payment_amount: value,
        "UsageEndDate" => usage_end_date: value,
        "UsageStartDate" => usage_start_date: value,
        "ProductCode" => product_code: value,
    }
}

/// Errors that the documentation of [`QueryInstanceGaapCostRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`DurationInvalid`](super::DocumentedError::DurationInvalid)
/// - [`ProductNotFound`](super::DocumentedError::ProductNotFound)
/// - [`InvalidBillingCycle`](super::DocumentedError::InvalidBillingCycle)
/// - [`ProdCodeNotFind`](super::DocumentedError::ProdCodeNotFind)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryInstanceGaapCostError = super::DocumentedError;
