// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryBill`, from `bssopenapi/QueryBill.md`.

use alicloud_runtime::codegen::*;

/// Returns the settlement bill of a month, line by line.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryBillRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryBillRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Returns only lines of this kind: orders, pay-as-you-go bills, refunds or adjustments.
    pub type_: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Whether lines without a charge are left out.
    pub is_hide_zero_charge: Option<bool>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl QueryBillRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    /// Sets `IsHideZeroCharge`.
    #[inline]
    pub fn is_hide_zero_charge(mut self, value: bool) -> Self {
        self.is_hide_zero_charge = Some(value);
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
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
}

request! {
    QueryBillRequest {
        "BillingCycle" => billing_cycle: query,
        "Type" => type_: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "IsHideZeroCharge" => is_hide_zero_charge: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for QueryBillRequest {
    type Response = QueryBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryBill")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryBillRequest {
    type Item = BillItem;
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

/// Response to [`QueryBillRequest`].
#[non_exhaustive]
pub struct QueryBillResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE3F4057-DFC9-4B81-8858-F620651010C9`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BillData>,
}

response! {
    QueryBillResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BillData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// Month that the bill or the cost belongs to. Example: `2020-02`.
    pub billing_cycle: Option<String>,
    /// Account whose bill this is, by its number. Example: `185xxxxx489`.
    pub account_id: Option<String>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<BillItem>,
}

response! {
    BillData {
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
pub struct BillItem {
    /// Whether the line is paid, unpaid, not settled yet or free of settlement. Example: `PayFinish`.
    pub status: Option<String>,
    /// Small change that was dropped from the charge. Example: `0`.
    pub round_down_discount: Option<String>,
    /// What the line stands for: order, pay-as-you-go bill, refund or adjustment.
    /// Example: `SubscriptionOrder`.
    pub item: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Start of the time that the charge pays for. Example: `2020-03-11 07:00:00`.
    pub usage_start_time: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// End of the time that the charge pays for. Example: `2020-03-11 08:00:00`.
    pub usage_end_time: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Part of the order that the line is about, by its number. Example: `325345254353`.
    pub sub_order_id: Option<String>,
    /// Part of the charge that is not paid yet. Example: `0`.
    pub outstanding_amount: Option<f64>,
    /// When the payment was made. Example: `2020-03-11 08:00:00`.
    pub payment_time: Option<String>,
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Amount due after discounts, before tax. Example: `100`.
    pub pretax_amount: Option<f64>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Number of the order or bill that the record belongs to. Example: `2020xxxx5912`.
    pub record_id: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Variant of the product, finer than the product code. Example: `text`.
    pub product_detail: Option<String>,
    /// Account that owns the resource when another account pays, by its number. Example: `3532535235`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<f64>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Part paid in money, without refunds of credit. Example: `0`.
    pub cash_amount: Option<f64>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    BillItem {
        "Status" => status: value,
        "RoundDownDiscount" => round_down_discount: value,
        "Item" => item: value,
        "Currency" => currency: value,
        "UsageStartTime" => usage_start_time: value,
        "SubscriptionType" => subscription_type: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "UsageEndTime" => usage_end_time: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "SubOrderId" => sub_order_id: value,
        "OutstandingAmount" => outstanding_amount: value,
        "PaymentTime" => payment_time: value,
        "PipCode" => pip_code: value,
        "PretaxAmount" => pretax_amount: value,
        "CommodityCode" => commodity_code: value,
        "ProductName" => product_name: value,
        "RecordID" => record_id: value,
        "AdjustAmount" => adjust_amount: value,
        "ProductDetail" => product_detail: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "ProductType" => product_type: value,
        "InvoiceDiscount" => invoice_discount: value,
        "PaymentAmount" => payment_amount: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "CashAmount" => cash_amount: value,
        "ProductCode" => product_code: value,
    }
}
