// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryBillOverview`, from `bssopenapi/QueryBillOverview.md`.

use alicloud_runtime::codegen::*;

/// Sums up the bill of a month by product and kind.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryBillOverviewRequest::new()
///     .billing_cycle("...");
/// let reply = client.query_bill_overview(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryBillOverviewRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl QueryBillOverviewRequest {
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
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
}

request! {
    QueryBillOverviewRequest {
        "BillingCycle" => billing_cycle: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for QueryBillOverviewRequest {
    type Response = QueryBillOverviewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryBillOverview")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QueryBillOverviewRequest`].
#[non_exhaustive]
pub struct QueryBillOverviewResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCB1E1BC-05BF-4217-80EE-BF09A29407BA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BillOverviewData>,
}

response! {
    QueryBillOverviewResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BillOverviewData {
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// Account whose bill this is, by its number. Example: `185766xxxx`.
    pub account_id: Option<String>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<BillOverviewItem>,
}

response! {
    BillOverviewData {
        "BillingCycle" => billing_cycle: value,
        "AccountID" => account_id: value,
        "AccountName" => account_name: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BillOverviewItem {
    /// Small change that was dropped from the charge. Example: `0`.
    pub round_down_discount: Option<String>,
    /// What the line stands for: order, pay-as-you-go bill, refund or adjustment.
    /// Example: `PayAsYouGoBill`.
    pub item: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `Subscription`.
    pub subscription_type: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Login name of the account that the bill belongs to. Example: `test@test.aliyunid.com`.
    pub bill_account_name: Option<String>,
    /// Line of business that the charge belongs to. Example: `trusteeship`.
    pub biz_type: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Part of the charge that is not paid yet. Example: `0`.
    pub outstanding_amount: Option<f64>,
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Amount due after discounts, before tax. Example: `100`.
    pub pretax_amount: Option<f64>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Variant of the product, finer than the product code. Example: `NAT Gateway (Pay-As-You-Go)`.
    pub product_detail: Option<String>,
    /// Account that owns the resource when another account pays, by its number. Example: `1222`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Part of the charge that was paid in money. Example: `100`.
    pub payment_amount: Option<f64>,
    /// Account that the bill belongs to, by its number. Example: `185766xxxx`.
    pub bill_account_id: Option<String>,
    /// List amount before discounts and tax. Example: `100`.
    pub pretax_gross_amount: Option<f64>,
    /// Part paid in money, without refunds of credit. Example: `0`.
    pub cash_amount: Option<f64>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    BillOverviewItem {
        "RoundDownDiscount" => round_down_discount: value,
        "Item" => item: value,
        "Currency" => currency: value,
        "SubscriptionType" => subscription_type: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "BillAccountName" => bill_account_name: value,
        "BizType" => biz_type: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "OutstandingAmount" => outstanding_amount: value,
        "PipCode" => pip_code: value,
        "PretaxAmount" => pretax_amount: value,
        "ProductName" => product_name: value,
        "CommodityCode" => commodity_code: value,
        "AdjustAmount" => adjust_amount: value,
        "ProductDetail" => product_detail: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "ProductType" => product_type: value,
        "InvoiceDiscount" => invoice_discount: value,
        "PaymentAmount" => payment_amount: value,
        "BillAccountID" => bill_account_id: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "CashAmount" => cash_amount: value,
        "ProductCode" => product_code: value,
    }
}
