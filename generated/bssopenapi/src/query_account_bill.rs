// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAccountBill`, from `bssopenapi/QueryAccountBill.md`.

use alicloud_runtime::codegen::*;

/// Returns what the account spent in a month, summed up by owner of the resources.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryAccountBillRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_account_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAccountBillRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Member account, by its number, whose bill is wanted.
    pub owner_id: Option<i64>,
    /// Whether the amounts are summed up by product code as well.
    pub is_group_by_product: Option<bool>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
    /// Whether a line covers the whole month or one day; days need `BillingDate`.
    pub granularity: Option<String>,
    /// Day that the bill is for; only with daily granularity.
    pub billing_date: Option<String>,
}

impl QueryAccountBillRequest {
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
    /// Sets `OwnerID`.
    #[inline]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `IsGroupByProduct`.
    #[inline]
    pub fn is_group_by_product(mut self, value: bool) -> Self {
        self.is_group_by_product = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
    /// Sets `BillingDate`.
    pub fn billing_date(mut self, value: impl Into<String>) -> Self {
        self.billing_date = Some(value.into());
        self
    }
}

request! {
    QueryAccountBillRequest {
        "BillingCycle" => billing_cycle: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "OwnerID" => owner_id: query,
        "IsGroupByProduct" => is_group_by_product: query,
        "ProductCode" => product_code: query,
        "BillOwnerId" => bill_owner_id: query,
        "Granularity" => granularity: query,
        "BillingDate" => billing_date: query,
    }
}

impl Operation for QueryAccountBillRequest {
    type Response = QueryAccountBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAccountBill")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryAccountBillRequest {
    type Item = AccountBillItem;
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
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`QueryAccountBillRequest`].
#[non_exhaustive]
pub struct QueryAccountBillResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BFC23FE-A182-4D96-A1E4-7521B30B8E43`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AccountBillData>,
}

response! {
    QueryAccountBillResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountBillData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// Account whose bill this is, by its number. Example: `1857xxxxx489`.
    pub account_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<AccountBillItem>,
}

response! {
    AccountBillData {
        "PageNum" => page_num: value,
        "BillingCycle" => billing_cycle: value,
        "AccountID" => account_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AccountName" => account_name: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AccountBillItem {
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<f64>,
    /// Day that the bill is for; only with daily granularity. Example: `2021-03-01`.
    pub billing_date: Option<String>,
    /// What the product is called on bills. Example: `rds`.
    pub product_name: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Login name of the member account. Example: `aligzncloudtest2`.
    pub owner_name: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Login name of the account that the bill belongs to. Example: `test@test.aliyunid.com`.
    pub bill_account_name: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Line of business that the charge belongs to. Example: `trusteeship`.
    pub biz_type: Option<String>,
    /// Account that owns the resource when another account pays, by its number. Example: `325434254`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Account that the bill belongs to, by its number. Example: `1857xxxxx489`.
    pub bill_account_id: Option<String>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Part of the charge that is not paid yet. Example: `0`.
    pub outstanding_amount: Option<f64>,
    /// Cost unit that the charge or the resource is assigned to. Example: `text`.
    pub cost_unit: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Part paid in money, without refunds of credit. Example: `0`.
    pub cash_amount: Option<f64>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    AccountBillItem {
        "PipCode" => pip_code: value,
        "PretaxAmount" => pretax_amount: value,
        "BillingDate" => billing_date: value,
        "ProductName" => product_name: value,
        "AdjustAmount" => adjust_amount: value,
        "OwnerName" => owner_name: value,
        "Currency" => currency: value,
        "BillAccountName" => bill_account_name: value,
        "SubscriptionType" => subscription_type: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "BizType" => biz_type: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "BillAccountID" => bill_account_id: value,
        "PaymentAmount" => payment_amount: value,
        "InvoiceDiscount" => invoice_discount: value,
        "OutstandingAmount" => outstanding_amount: value,
        "CostUnit" => cost_unit: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "CashAmount" => cash_amount: value,
        "ProductCode" => product_code: value,
    }
}
