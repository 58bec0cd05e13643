// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChangeInstanceData {
    /// Number of the order, for looking it up in the order system. Example: `202653252354351`.
    pub order_id: Option<String>,
    /// Address that the request came from, or host that served it, for support. Example: `testId`.
    pub host_id: Option<String>,
}

response! {
    ChangeInstanceData {
        "OrderId" => order_id: value,
        "HostId" => host_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostUnitData {
    /// Whether the change to the cost unit was made. Example: `true`.
    pub is_success: Option<bool>,
    /// Identifies the cost unit in later calls. Example: `123412343`.
    pub unit_id: Option<i64>,
    /// Account that the cost unit belongs to, by its number. Example: `12431`.
    pub owner_uid: Option<i64>,
}

response! {
    CostUnitData {
        "IsSuccess" => is_success: value,
        "UnitId" => unit_id: value,
        "OwnerUid" => owner_uid: value,
    }
}

/// Cost units concerned, one entry each.
#[non_exhaustive]
pub struct CostUnitDtoList {
    /// Cost unit one level higher; -1 stands for the root. Example: `-1`.
    pub parent_unit_id: Option<i64>,
    /// What people call the cost unit. Example: `test`.
    pub unit_name: Option<String>,
    /// Identifies the cost unit in later calls. Example: `84327659328`.
    pub unit_id: Option<i64>,
    /// Account that the cost unit belongs to, by its number. Example: `26387563`.
    pub owner_uid: Option<i64>,
}

response! {
    CostUnitDtoList {
        "ParentUnitId" => parent_unit_id: value,
        "UnitName" => unit_name: value,
        "UnitId" => unit_id: value,
        "OwnerUid" => owner_uid: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Number of the order, for looking it up in the order system. Example: `202657601410661`.
    pub order_id: Option<String>,
}

response! {
    InstanceData {
        "OrderId" => order_id: value,
    }
}

/// Prices of the billable modules, one entry each.
#[non_exhaustive]
pub struct ModuleDetail {
    /// Price of the module after discounts. Example: `100`.
    pub cost_after_discount: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `20`.
    pub invoice_discount: Option<f64>,
    /// What one unit of the module costs. Example: `0`.
    pub unit_price: Option<f64>,
    /// Price of the module before discounts. Example: `1.77`.
    pub original_cost: Option<f64>,
    /// Code of the priced module, as [`DescribePricingModule`](super::Client::describe_pricing_module)
    /// returned it. Example: `InstanceType`.
    pub module_code: Option<String>,
}

response! {
    ModuleDetail {
        "CostAfterDiscount" => cost_after_discount: value,
        "InvoiceDiscount" => invoice_discount: value,
        "UnitPrice" => unit_price: value,
        "OriginalCost" => original_cost: value,
        "ModuleCode" => module_code: value,
    }
}

/// Attributes that settle the specification, as code and value.
#[non_exhaustive]
pub struct Parameter {
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// **Required.** Code of one pricing attribute; when an instance is changed, only attributes that
    /// change need to be given.
    pub code: Option<String>,
}

impl Parameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

request! {
    Parameter {
        "Value" => value: field,
        "Code" => code: field,
    }
}

/// Coverage or usage split into stretches of time.
#[non_exhaustive]
pub struct PeriodCoverage {
    /// Share for this stretch of time, covered or used. Example: `1`.
    pub percentage: Option<f64>,
    /// Stretch of time that the share belongs to, as year, month, day and hour. Example: `2021071500`.
    pub period: Option<String>,
}

response! {
    PeriodCoverage {
        "Percentage" => percentage: value,
        "Period" => period: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PeriodData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Account whose bill this is, by its number. Example: `185766xxxx`.
    pub account_id: Option<String>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<PeriodItem>,
}

response! {
    PeriodData {
        "NextToken" => next_token: value,
        "AccountID" => account_id: value,
        "AccountName" => account_name: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PeriodItem {
    /// Cost unit that the charge or the resource is assigned to. Example: `text`.
    pub cost_unit: Option<String>,
    /// Code of the cost unit to narrow the result to. Example: `1234`.
    pub cost_unit_code: Option<String>,
    /// Instance that the charge is for, by its ID. Example: `i-kjhdskjgshfdlkjfdh`.
    pub instance_id: Option<String>,
    /// Resource group of the instance, by its name. Example: `text`.
    pub resource_group: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag`.
    pub tag: Option<String>,
    /// Address of the instance on the Internet. Example: `34.xx.x.x`.
    pub internet_ip: Option<String>,
    /// Address of the instance in the private network. Example: `192.xx.xx.xx`.
    pub intranet_ip: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// Zone that the resource is in, as bills name it. Example: `text`.
    pub zone: Option<String>,
    /// Login name of the account that the split item belongs to. Example: `test**1122`.
    pub split_account_name: Option<String>,
    /// Variant of the product that the split item belongs to. Example: `rds`.
    pub split_product_detail: Option<String>,
    /// Part of a shared resource that its share of the charge is for, by its ID.
    /// Example: `i-28bycvyb4`.
    pub split_item_id: Option<String>,
    /// What the split item is called. Example: `iZ28bycvyb4Z`.
    pub split_item_name: Option<String>,
    /// Month in which the charges arose, or the start and end of the budget. Example: `202210`.
    pub consume_period: Option<String>,
    /// How far the cost has been spread. Example: `amortized`.
    pub amortization_status: Option<String>,
    /// Month over which the cost is spread. Example: `202210`.
    pub amortization_period: Option<String>,
    /// Account that the bill belongs to, by its number. Example: `185xxxxx489`.
    pub bill_account_id: Option<i64>,
    /// Login name of the account that the bill belongs to. Example: `test@test.aliyunid.com`.
    pub bill_account_name: Option<String>,
    /// Account that owns the resource, by its number. Example: `185xxxxx489`.
    pub bill_owner_id: Option<i64>,
    /// Login name of the account that owns the resource. Example: `test@test.aliyunid.com`.
    pub bill_owner_name: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Code of the product variant. Example: `rds`.
    pub product_detail_code: Option<String>,
    /// Variant of the product, finer than the product code. Example: `text`.
    pub product_detail: Option<String>,
    /// Line of business that the charge belongs to. Example: `trusteeship`.
    pub biz_type: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Small change that was dropped from the charge. Example: `0`.
    pub round_down_discount: Option<f64>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<f64>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Sum that was spent and for which an invoice can be issued. Example: `0`.
    pub expenditure_amount: Option<f64>,
    /// Part of the list amount that earlier months have taken. Example: `0`.
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    /// Part of the discount that earlier months have taken. Example: `0`.
    pub previously_amortized_invoice_discount: Option<f64>,
    /// Part of the rounding-off that earlier months have taken. Example: `0`.
    pub previously_amortized_round_down_discount: Option<f64>,
    /// Part of the discounted amount that earlier months have taken. Example: `0`.
    pub previously_amortized_pretax_amount: Option<f64>,
    /// Part of the cash coupons that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that earlier months have taken. Example: `0`.
    pub previously_amortized_expenditure_amount: Option<f64>,
    /// Part of the list amount that is spread onto this month. Example: `0`.
    pub current_amortization_pretax_gross_amount: Option<f64>,
    /// Part of the discount that is spread onto this month. Example: `0`.
    pub current_amortization_invoice_discount: Option<f64>,
    /// Part of the rounding-off that is spread onto this month. Example: `0`.
    pub current_amortization_round_down_discount: Option<f64>,
    /// Part of the discounted amount that is spread onto this month. Example: `0`.
    pub current_amortization_pretax_amount: Option<f64>,
    /// Part of the cash coupons that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that is spread onto this month. Example: `0`.
    pub current_amortization_expenditure_amount: Option<f64>,
    /// Part of the list amount that is left for later months. Example: `0`.
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    /// Part of the discount that is left for later months. Example: `0`.
    pub remaining_amortization_invoice_discount: Option<f64>,
    /// Part of the rounding-off that is left for later months. Example: `0`.
    pub remaining_amortization_round_down_discount: Option<f64>,
    /// Part of the discounted amount that is left for later months. Example: `0`.
    pub remaining_amortization_pretax_amount: Option<f64>,
    /// Part of the cash coupons that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that is left for later months. Example: `0`.
    pub remaining_amortization_expenditure_amount: Option<f64>,
}

response! {
    PeriodItem {
        "CostUnit" => cost_unit: value,
        "CostUnitCode" => cost_unit_code: value,
        "InstanceID" => instance_id: value,
        "ResourceGroup" => resource_group: value,
        "Tag" => tag: value,
        "InternetIP" => internet_ip: value,
        "IntranetIP" => intranet_ip: value,
        "Region" => region: value,
        "Zone" => zone: value,
        "SplitAccountName" => split_account_name: value,
        "SplitProductDetail" => split_product_detail: value,
        "SplitItemID" => split_item_id: value,
        "SplitItemName" => split_item_name: value,
        "ConsumePeriod" => consume_period: value,
        "AmortizationStatus" => amortization_status: value,
        "AmortizationPeriod" => amortization_period: value,
        "BillAccountID" => bill_account_id: value,
        "BillAccountName" => bill_account_name: value,
        "BillOwnerID" => bill_owner_id: value,
        "BillOwnerName" => bill_owner_name: value,
        "ProductCode" => product_code: value,
        "ProductName" => product_name: value,
        "ProductDetailCode" => product_detail_code: value,
        "ProductDetail" => product_detail: value,
        "BizType" => biz_type: value,
        "SubscriptionType" => subscription_type: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "InvoiceDiscount" => invoice_discount: value,
        "RoundDownDiscount" => round_down_discount: value,
        "PretaxAmount" => pretax_amount: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "ExpenditureAmount" => expenditure_amount: value,
        "PreviouslyAmortizedPretaxGrossAmount" => previously_amortized_pretax_gross_amount: value,
        "PreviouslyAmortizedInvoiceDiscount" => previously_amortized_invoice_discount: value,
        "PreviouslyAmortizedRoundDownDiscount" => previously_amortized_round_down_discount: value,
        "PreviouslyAmortizedPretaxAmount" => previously_amortized_pretax_amount: value,
        "PreviouslyAmortizedDeductedByCashCoupons" => previously_amortized_deducted_by_cash_coupons: value,
        "PreviouslyAmortizedDeductedByCoupons" => previously_amortized_deducted_by_coupons: value,
        "PreviouslyAmortizedDeductedByPrepaidCard" => previously_amortized_deducted_by_prepaid_card: value,
        "PreviouslyAmortizedExpenditureAmount" => previously_amortized_expenditure_amount: value,
        "CurrentAmortizationPretaxGrossAmount" => current_amortization_pretax_gross_amount: value,
        "CurrentAmortizationInvoiceDiscount" => current_amortization_invoice_discount: value,
        "CurrentAmortizationRoundDownDiscount" => current_amortization_round_down_discount: value,
        "CurrentAmortizationPretaxAmount" => current_amortization_pretax_amount: value,
        "CurrentAmortizationDeductedByCashCoupons" => current_amortization_deducted_by_cash_coupons: value,
        "CurrentAmortizationDeductedByCoupons" => current_amortization_deducted_by_coupons: value,
        "CurrentAmortizationDeductedByPrepaidCard" => current_amortization_deducted_by_prepaid_card: value,
        "CurrentAmortizationExpenditureAmount" => current_amortization_expenditure_amount: value,
        "RemainingAmortizationPretaxGrossAmount" => remaining_amortization_pretax_gross_amount: value,
        "RemainingAmortizationInvoiceDiscount" => remaining_amortization_invoice_discount: value,
        "RemainingAmortizationRoundDownDiscount" => remaining_amortization_round_down_discount: value,
        "RemainingAmortizationPretaxAmount" => remaining_amortization_pretax_amount: value,
        "RemainingAmortizationDeductedByCashCoupons" => remaining_amortization_deducted_by_cash_coupons: value,
        "RemainingAmortizationDeductedByCoupons" => remaining_amortization_deducted_by_coupons: value,
        "RemainingAmortizationDeductedByPrepaidCard" => remaining_amortization_deducted_by_prepaid_card: value,
        "RemainingAmortizationExpenditureAmount" => remaining_amortization_expenditure_amount: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ProductAmortizedCostByConsumePeriodData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// Account whose bill this is, by its number. Example: `185766xxxx`.
    pub account_id: Option<String>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// How many items one response holds at most. Example: `100`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ProductAmortizedCostByConsumePeriodItem>,
}

response! {
    ProductAmortizedCostByConsumePeriodData {
        "NextToken" => next_token: value,
        "AccountID" => account_id: value,
        "AccountName" => account_name: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ProductAmortizedCostByConsumePeriodItem {
    /// Month in which the charges arose, or the start and end of the budget. Example: `202210`.
    pub consume_period: Option<String>,
    /// How far the cost has been spread. Example: `amortized`.
    pub amortization_status: Option<String>,
    /// Month over which the cost is spread. Example: `202210`.
    pub amortization_period: Option<String>,
    /// Account that the bill belongs to, by its number. Example: `185xxxxx489`.
    pub bill_account_id: Option<i64>,
    /// Login name of the account that the bill belongs to. Example: `test@test.aliyunid.com`.
    pub bill_account_name: Option<String>,
    /// Account that owns the resource, by its number. Example: `185xxxxx489`.
    pub bill_owner_id: Option<i64>,
    /// Login name of the account that owns the resource. Example: `test@test.aliyunid.com`.
    pub bill_owner_name: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Code of the product variant. Example: `rds`.
    pub product_detail_code: Option<String>,
    /// Variant of the product, finer than the product code. Example: `text`.
    pub product_detail: Option<String>,
    /// Line of business that the charge belongs to. Example: `trusteeship`.
    pub biz_type: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Small change that was dropped from the charge. Example: `0`.
    pub round_down_discount: Option<f64>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<f64>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Sum that was spent and for which an invoice can be issued. Example: `0`.
    pub expenditure_amount: Option<f64>,
    /// Part of the list amount that earlier months have taken. Example: `0`.
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    /// Part of the discount that earlier months have taken. Example: `0`.
    pub previously_amortized_invoice_discount: Option<f64>,
    /// Part of the rounding-off that earlier months have taken. Example: `0`.
    pub previously_amortized_round_down_discount: Option<f64>,
    /// Part of the discounted amount that earlier months have taken. Example: `0`.
    pub previously_amortized_pretax_amount: Option<f64>,
    /// Part of the cash coupons that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that earlier months have taken. Example: `0`.
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that earlier months have taken. Example: `0`.
    pub previously_amortized_expenditure_amount: Option<f64>,
    /// Part of the list amount that is spread onto this month. Example: `0`.
    pub current_amortization_pretax_gross_amount: Option<f64>,
    /// Part of the discount that is spread onto this month. Example: `0`.
    pub current_amortization_invoice_discount: Option<f64>,
    /// Part of the rounding-off that is spread onto this month. Example: `0`.
    pub current_amortization_round_down_discount: Option<f64>,
    /// Part of the discounted amount that is spread onto this month. Example: `0`.
    pub current_amortization_pretax_amount: Option<f64>,
    /// Part of the cash coupons that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that is spread onto this month. Example: `0`.
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that is spread onto this month. Example: `0`.
    pub current_amortization_expenditure_amount: Option<f64>,
    /// Part of the list amount that is left for later months. Example: `0`.
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    /// Part of the discount that is left for later months. Example: `0`.
    pub remaining_amortization_invoice_discount: Option<f64>,
    /// Part of the rounding-off that is left for later months. Example: `0`.
    pub remaining_amortization_round_down_discount: Option<f64>,
    /// Part of the discounted amount that is left for later months. Example: `0`.
    pub remaining_amortization_pretax_amount: Option<f64>,
    /// Part of the cash coupons that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    /// Part of the discount coupons that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    /// Part of the prepaid card payment that is left for later months. Example: `0`.
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    /// Part of the spending that is left for later months. Example: `0`.
    pub remaining_amortization_expenditure_amount: Option<f64>,
}

response! {
    ProductAmortizedCostByConsumePeriodItem {
        "ConsumePeriod" => consume_period: value,
        "AmortizationStatus" => amortization_status: value,
        "AmortizationPeriod" => amortization_period: value,
        "BillAccountID" => bill_account_id: value,
        "BillAccountName" => bill_account_name: value,
        "BillOwnerID" => bill_owner_id: value,
        "BillOwnerName" => bill_owner_name: value,
        "ProductCode" => product_code: value,
        "ProductName" => product_name: value,
        "ProductDetailCode" => product_detail_code: value,
        "ProductDetail" => product_detail: value,
        "BizType" => biz_type: value,
        "SubscriptionType" => subscription_type: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "InvoiceDiscount" => invoice_discount: value,
        "RoundDownDiscount" => round_down_discount: value,
        "PretaxAmount" => pretax_amount: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "ExpenditureAmount" => expenditure_amount: value,
        "PreviouslyAmortizedPretaxGrossAmount" => previously_amortized_pretax_gross_amount: value,
        "PreviouslyAmortizedInvoiceDiscount" => previously_amortized_invoice_discount: value,
        "PreviouslyAmortizedRoundDownDiscount" => previously_amortized_round_down_discount: value,
        "PreviouslyAmortizedPretaxAmount" => previously_amortized_pretax_amount: value,
        "PreviouslyAmortizedDeductedByCashCoupons" => previously_amortized_deducted_by_cash_coupons: value,
        "PreviouslyAmortizedDeductedByCoupons" => previously_amortized_deducted_by_coupons: value,
        "PreviouslyAmortizedDeductedByPrepaidCard" => previously_amortized_deducted_by_prepaid_card: value,
        "PreviouslyAmortizedExpenditureAmount" => previously_amortized_expenditure_amount: value,
        "CurrentAmortizationPretaxGrossAmount" => current_amortization_pretax_gross_amount: value,
        "CurrentAmortizationInvoiceDiscount" => current_amortization_invoice_discount: value,
        "CurrentAmortizationRoundDownDiscount" => current_amortization_round_down_discount: value,
        "CurrentAmortizationPretaxAmount" => current_amortization_pretax_amount: value,
        "CurrentAmortizationDeductedByCashCoupons" => current_amortization_deducted_by_cash_coupons: value,
        "CurrentAmortizationDeductedByCoupons" => current_amortization_deducted_by_coupons: value,
        "CurrentAmortizationDeductedByPrepaidCard" => current_amortization_deducted_by_prepaid_card: value,
        "CurrentAmortizationExpenditureAmount" => current_amortization_expenditure_amount: value,
        "RemainingAmortizationPretaxGrossAmount" => remaining_amortization_pretax_gross_amount: value,
        "RemainingAmortizationInvoiceDiscount" => remaining_amortization_invoice_discount: value,
        "RemainingAmortizationRoundDownDiscount" => remaining_amortization_round_down_discount: value,
        "RemainingAmortizationPretaxAmount" => remaining_amortization_pretax_amount: value,
        "RemainingAmortizationDeductedByCashCoupons" => remaining_amortization_deducted_by_cash_coupons: value,
        "RemainingAmortizationDeductedByCoupons" => remaining_amortization_deducted_by_coupons: value,
        "RemainingAmortizationDeductedByPrepaidCard" => remaining_amortization_deducted_by_prepaid_card: value,
        "RemainingAmortizationExpenditureAmount" => remaining_amortization_expenditure_amount: value,
    }
}

/// Special offers that apply to the price, one entry each.
#[non_exhaustive]
pub struct PromotionDetail {
    /// What the special offer is about. Example: `text`.
    pub promotion_desc: Option<String>,
    /// Number of the special offer. Example: `10200210`.
    pub promotion_id: Option<i64>,
    /// What the special offer is called. Example: `text`.
    pub promotion_name: Option<String>,
}

response! {
    PromotionDetail {
        "PromotionDesc" => promotion_desc: value,
        "PromotionId" => promotion_id: value,
        "PromotionName" => promotion_name: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RelationData {
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
}

response! {
    RelationData {
        "HostId" => host_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourcePackageData {
    /// Number of the order, for looking it up in the order system. Example: `202407022550621`.
    pub order_id: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `OSSBAG-cn-****s`.
    pub instance_id: Option<String>,
}

response! {
    ResourcePackageData {
        "OrderId" => order_id: value,
        "InstanceId" => instance_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Name half of a tag, by which resources are sorted and searched.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
