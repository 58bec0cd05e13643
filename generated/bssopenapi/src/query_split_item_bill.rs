// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySplitItemBill`, from `bssopenapi/QuerySplitItemBill.md`.

use alicloud_runtime::codegen::*;

/// Returns charges of shared resources, split over their parts; newer code calls
/// [`DescribeSplitItemBill`](super::Client::describe_split_item_bill).
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QuerySplitItemBillRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_split_item_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySplitItemBillRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl QuerySplitItemBillRequest {
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
    QuerySplitItemBillRequest {
        "BillingCycle" => billing_cycle: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for QuerySplitItemBillRequest {
    type Response = QuerySplitItemBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySplitItemBill")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QuerySplitItemBillRequest {
    type Item = SplitItemBillItem;
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

/// Response to [`QuerySplitItemBillRequest`].
#[non_exhaustive]
pub struct QuerySplitItemBillResponse {
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
    pub data: Option<SplitItemBillData>,
}

response! {
    QuerySplitItemBillResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SplitItemBillData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// Account whose bill this is, by its number. Example: `185xxxx3489`.
    pub account_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<SplitItemBillItem>,
}

response! {
    SplitItemBillData {
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
pub struct SplitItemBillItem {
    /// Account that the split item belongs to, by its number. Example: `122`.
    pub split_account_id: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.sn1ne.3xlarge`.
    pub instance_spec: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Part of the charge that is not paid yet. Example: `0`.
    pub outstanding_amount: Option<f64>,
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// Name that the owner gave the instance. Example: `test`.
    pub nick_name: Option<String>,
    /// Variant of the product, finer than the product code. Example: `text`.
    pub product_detail: Option<String>,
    /// How much was used; repeated bills are summed up, so stored data counts once for every bill.
    /// Example: `100`.
    pub usage: Option<String>,
    /// Address of the instance in the private network. Example: `192.xx.xx.xx`.
    pub intranet_ip: Option<String>,
    /// Unit in which use is counted; meaningful when billable items are listed. Example: `GB`.
    pub usage_unit: Option<String>,
    /// Code under which the split item is sold. Example: `rds`.
    pub split_commodity_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Use that resource plans covered; meaningful when billable items are listed.
    pub deducted_by_resource_package: Option<String>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<f64>,
    /// Month that the split charge belongs to. Example: `2020-06`.
    pub split_billing_cycle: Option<String>,
    /// Length of the service that the charge pays for. Example: `10`.
    pub service_period: Option<String>,
    /// What the split item is called. Example: `iZ28bycvyb4Z`.
    pub split_item_name: Option<String>,
    /// Price of one unit; meaningful when billable items are listed. Example: `100`.
    pub list_price: Option<String>,
    /// Zone that the resource is in, as bills name it. Example: `cn-hangzhou-h`.
    pub zone: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Part paid in money, without refunds of credit. Example: `0`.
    pub cash_amount: Option<f64>,
    /// Configuration of the instance in full, as text. Example: `CPU:12`.
    pub instance_config: Option<String>,
    /// Day that the bill is for; only with daily granularity. Example: `2020-01-20`.
    pub billing_date: Option<String>,
    /// Address of the instance on the Internet. Example: `34.xx.x.x`.
    pub internet_ip: Option<String>,
    /// What the line stands for: order, pay-as-you-go bill, refund or adjustment.
    /// Example: `PayAsYouGoBill`.
    pub item: Option<String>,
    /// Part of a shared resource that its share of the charge is for, by its ID.
    /// Example: `i-28bycvyb4`.
    pub split_item_id: Option<String>,
    /// Instance that the charge is for, by its ID. Example: `i-kjhdskjgshfdlkjfdh`.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag`.
    pub tag: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Part of the product that the charge is for, such as bandwidth. Example: `text`.
    pub billing_item: Option<String>,
    /// Cost unit that the charge or the resource is assigned to. Example: `text`.
    pub cost_unit: Option<String>,
    /// Unit that the price is for; meaningful when billable items are listed. Example: `text`.
    pub list_price_unit: Option<String>,
    /// Resource group of the instance, by its name. Example: `text`.
    pub resource_group: Option<String>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<f64>,
    /// Unit that the length of the service is counted in. Example: `text`.
    pub service_period_unit: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Variant of the product that the split item belongs to. Example: `rds`.
    pub split_product_detail: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Account that owns the resource when another account pays, by its number. Example: `169***013`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Login name of the account that the split item belongs to. Example: `12@test.com`.
    pub split_account_name: Option<String>,
    /// How the use was billed. Example: `text`.
    pub billing_type: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    SplitItemBillItem {
        "SplitAccountID" => split_account_id: value,
        "SubscriptionType" => subscription_type: value,
        "InstanceSpec" => instance_spec: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "Region" => region: value,
        "OutstandingAmount" => outstanding_amount: value,
        "PipCode" => pip_code: value,
        "CommodityCode" => commodity_code: value,
        "NickName" => nick_name: value,
        "ProductDetail" => product_detail: value,
        "Usage" => usage: value,
        "IntranetIP" => intranet_ip: value,
        "UsageUnit" => usage_unit: value,
        "SplitCommodityCode" => split_commodity_code: value,
        "ProductType" => product_type: value,
        "DeductedByResourcePackage" => deducted_by_resource_package: value,
        "PaymentAmount" => payment_amount: value,
        "SplitBillingCycle" => split_billing_cycle: value,
        "ServicePeriod" => service_period: value,
        "SplitItemName" => split_item_name: value,
        "ListPrice" => list_price: value,
        "Zone" => zone: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "CashAmount" => cash_amount: value,
        "InstanceConfig" => instance_config: value,
        "BillingDate" => billing_date: value,
        "InternetIP" => internet_ip: value,
        "Item" => item: value,
        "SplitItemID" => split_item_id: value,
        "InstanceID" => instance_id: value,
        "Tag" => tag: value,
        "Currency" => currency: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "BillingItem" => billing_item: value,
        "CostUnit" => cost_unit: value,
        "ListPriceUnit" => list_price_unit: value,
        "ResourceGroup" => resource_group: value,
        "PretaxAmount" => pretax_amount: value,
        "ServicePeriodUnit" => service_period_unit: value,
        "ProductName" => product_name: value,
        "SplitProductDetail" => split_product_detail: value,
        "AdjustAmount" => adjust_amount: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "InvoiceDiscount" => invoice_discount: value,
        "SplitAccountName" => split_account_name: value,
        "BillingType" => billing_type: value,
        "ProductCode" => product_code: value,
    }
}
