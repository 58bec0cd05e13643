// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryInstanceBill`, from `bssopenapi/QueryInstanceBill.md`.

use alicloud_runtime::codegen::*;

/// Returns what instances or billable items cost in a month; newer code calls
/// [`DescribeInstanceBill`](super::Client::describe_instance_bill).
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryInstanceBillRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_instance_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryInstanceBillRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Whether the bill is broken down into billable items rather than instances.
    pub is_billing_item: Option<bool>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether lines without a charge are left out.
    pub is_hide_zero_charge: Option<bool>,
    /// Day that the bill is for; only with daily granularity.
    pub billing_date: Option<String>,
    /// Whether a line covers the whole month or one day; days need `BillingDate`.
    pub granularity: Option<String>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
}

impl QueryInstanceBillRequest {
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
    /// Sets `IsBillingItem`.
    #[inline]
    pub fn is_billing_item(mut self, value: bool) -> Self {
        self.is_billing_item = Some(value);
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
    /// Sets `IsHideZeroCharge`.
    #[inline]
    pub fn is_hide_zero_charge(mut self, value: bool) -> Self {
        self.is_hide_zero_charge = Some(value);
        self
    }
    /// Sets `BillingDate`.
    pub fn billing_date(mut self, value: impl Into<String>) -> Self {
        self.billing_date = Some(value.into());
        self
    }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
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
    QueryInstanceBillRequest {
        "BillingCycle" => billing_cycle: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "IsBillingItem" => is_billing_item: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "IsHideZeroCharge" => is_hide_zero_charge: query,
        "BillingDate" => billing_date: query,
        "Granularity" => granularity: query,
        "BillOwnerId" => bill_owner_id: query,
    }
}

impl Operation for QueryInstanceBillRequest {
    type Response = QueryInstanceBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryInstanceBill")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryInstanceBillRequest {
    type Item = InstanceBillItem;
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

/// Response to [`QueryInstanceBillRequest`].
#[non_exhaustive]
pub struct QueryInstanceBillResponse {
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
    pub data: Option<InstanceBillData>,
}

response! {
    QueryInstanceBillResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceBillData {
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
    pub items: Vec<InstanceBillItem>,
}

response! {
    InstanceBillData {
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
pub struct InstanceBillItem {
    /// Day that the bill is for; only with daily granularity. Example: `2020-03`.
    pub billing_date: Option<String>,
    /// Configuration of the instance in full, as text. Example: `CPU:12`.
    pub instance_config: Option<String>,
    /// Address of the instance on the Internet. Example: `34.xx.x.x`.
    pub internet_ip: Option<String>,
    /// What the line stands for: order, pay-as-you-go bill, refund or adjustment.
    /// Example: `PayAsYouGoBill`.
    pub item: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag`.
    pub tag: Option<String>,
    /// Instance that the charge is for, by its ID. Example: `i-kjhdskjgshfdlkjfdh`.
    pub instance_id: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.sn1ne.3xlarge`.
    pub instance_spec: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Part of the product that the charge is for, such as bandwidth. Example: `text`.
    pub billing_item: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// Part of the charge that is not paid yet. Example: `0`.
    pub outstanding_amount: Option<f64>,
    /// Cost unit that the charge or the resource is assigned to. Example: `text`.
    pub cost_unit: Option<String>,
    /// Unit that the price is for; meaningful when billable items are listed. Example: `text`.
    pub list_price_unit: Option<String>,
    /// Resource group of the instance, by its name. Example: `text`.
    pub resource_group: Option<String>,
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Unit that the length of the service is counted in. Example: `text`.
    pub service_period_unit: Option<String>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<f64>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Name that the owner gave the instance. Example: `test`.
    pub nick_name: Option<String>,
    /// Variant of the product, finer than the product code. Example: `text`.
    pub product_detail: Option<String>,
    /// How much was used; repeated bills are summed up, so stored data counts once for every bill.
    /// Example: `100`.
    pub usage: Option<String>,
    /// Address of the instance in the private network. Example: `192.xx.xx.xx`.
    pub intranet_ip: Option<String>,
    /// Account that owns the resource when another account pays, by its number. Example: `169***013`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Unit in which use is counted; meaningful when billable items are listed. Example: `GB`.
    pub usage_unit: Option<String>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Use that resource plans covered; meaningful when billable items are listed.
    pub deducted_by_resource_package: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Length of the service that the charge pays for. Example: `10`.
    pub service_period: Option<String>,
    /// Zone that the resource is in, as bills name it. Example: `cn-hangzhou-h`.
    pub zone: Option<String>,
    /// Price of one unit; meaningful when billable items are listed. Example: `100`.
    pub list_price: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<f64>,
    /// Part paid in money, without refunds of credit. Example: `0`.
    pub cash_amount: Option<f64>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
    /// How the use was billed. Example: `text`.
    pub billing_type: Option<String>,
}

response! {
    InstanceBillItem {
        "BillingDate" => billing_date: value,
        "InstanceConfig" => instance_config: value,
        "InternetIP" => internet_ip: value,
        "Item" => item: value,
        "Tag" => tag: value,
        "InstanceID" => instance_id: value,
        "Currency" => currency: value,
        "DeductedByCashCoupons" => deducted_by_cash_coupons: value,
        "SubscriptionType" => subscription_type: value,
        "InstanceSpec" => instance_spec: value,
        "DeductedByCoupons" => deducted_by_coupons: value,
        "BillingItem" => billing_item: value,
        "Region" => region: value,
        "OutstandingAmount" => outstanding_amount: value,
        "CostUnit" => cost_unit: value,
        "ListPriceUnit" => list_price_unit: value,
        "ResourceGroup" => resource_group: value,
        "PipCode" => pip_code: value,
        "ServicePeriodUnit" => service_period_unit: value,
        "PretaxAmount" => pretax_amount: value,
        "CommodityCode" => commodity_code: value,
        "ProductName" => product_name: value,
        "AdjustAmount" => adjust_amount: value,
        "NickName" => nick_name: value,
        "ProductDetail" => product_detail: value,
        "Usage" => usage: value,
        "IntranetIP" => intranet_ip: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "UsageUnit" => usage_unit: value,
        "PaymentAmount" => payment_amount: value,
        "InvoiceDiscount" => invoice_discount: value,
        "DeductedByResourcePackage" => deducted_by_resource_package: value,
        "ProductType" => product_type: value,
        "ServicePeriod" => service_period: value,
        "Zone" => zone: value,
        "ListPrice" => list_price: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "CashAmount" => cash_amount: value,
        "ProductCode" => product_code: value,
        "BillingType" => billing_type: value,
    }
}
