// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSplitItemBill`, from `bssopenapi/DescribeSplitItemBill.md`.

use alicloud_runtime::codegen::*;

/// Returns charges of shared resources, split over their parts.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeSplitItemBillRequest::new()
///     .billing_cycle("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_split_item_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSplitItemBillRequest {
    /// **Required.** Month to report on; only a limited number of past months is kept.
    pub billing_cycle: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
    /// Instance that the charge is for, by its ID.
    pub instance_id: Option<String>,
    /// Part of a shared resource to narrow the result to, by its ID.
    pub split_item_id: Option<String>,
    /// Whether a line covers the whole month or one day; days need `BillingDate`.
    pub granularity: Option<String>,
    /// Day that the bill is for; only with daily granularity.
    pub billing_date: Option<String>,
    /// Tags to search by; charges that match any of them are returned. Items: at most 20.
    pub tag_filter: Vec<TagFilter>,
    /// Whether lines without a charge are left out.
    pub is_hide_zero_charge: Option<bool>,
    /// Product code, the same as on bills.
    pub pip_code: Option<String>,
}

impl DescribeSplitItemBillRequest {
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
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
    /// Sets `InstanceID`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SplitItemID`.
    pub fn split_item_id(mut self, value: impl Into<String>) -> Self {
        self.split_item_id = Some(value.into());
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
    /// Sets `TagFilter`.
    pub fn tag_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagFilter>>,
    ) -> Self {
        self.tag_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsHideZeroCharge`.
    #[inline]
    pub fn is_hide_zero_charge(mut self, value: bool) -> Self {
        self.is_hide_zero_charge = Some(value);
        self
    }
    /// Sets `PipCode`.
    pub fn pip_code(mut self, value: impl Into<String>) -> Self {
        self.pip_code = Some(value.into());
        self
    }
}

request! {
    DescribeSplitItemBillRequest {
        "BillingCycle" => billing_cycle: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "BillOwnerId" => bill_owner_id: query,
        "InstanceID" => instance_id: query,
        "SplitItemID" => split_item_id: query,
        "Granularity" => granularity: query,
        "BillingDate" => billing_date: query,
        "TagFilter" => tag_filter: query,
        "IsHideZeroCharge" => is_hide_zero_charge: query,
        "PipCode" => pip_code: query,
    }
}

impl Operation for DescribeSplitItemBillRequest {
    type Response = DescribeSplitItemBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSplitItemBill")
        .required(&["BillingCycle"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for DescribeSplitItemBillRequest {
    type Item = SplitItemBillItem;
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

/// Response to [`DescribeSplitItemBillRequest`].
#[non_exhaustive]
pub struct DescribeSplitItemBillResponse {
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
    DescribeSplitItemBillResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Tags to search by; charges that match any of them are returned.
#[non_exhaustive]
pub struct TagFilter {
    /// Values of the tags concerned. Items: at most 20.
    pub tag_values: Vec<String>,
    /// Name half of the tag; given alone, it matches every value.
    pub tag_key: Option<String>,
}

impl TagFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

request! {
    TagFilter {
        "TagValues" => tag_values: field,
        "TagKey" => tag_key: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SplitItemBillData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `CAESEgoQCg4K`.
    pub next_token: Option<String>,
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Account whose bill this is, by its number. Example: `185xxxx3489`.
    pub account_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Entries of the list.
    pub items: Vec<SplitItemBillItem>,
}

response! {
    SplitItemBillData {
        "NextToken" => next_token: value,
        "BillingCycle" => billing_cycle: value,
        "MaxResults" => max_results: value,
        "AccountID" => account_id: value,
        "TotalCount" => total_count: value,
        "AccountName" => account_name: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SplitItemBillItem {
    /// Account that the split item belongs to, by its number. Example: `12**122`.
    pub split_account_id: Option<String>,
    /// Login name of the account that the bill belongs to. Example: `test@test.aliyunid.com`.
    pub bill_account_name: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.sn1ne.3xlarge`.
    pub instance_spec: Option<String>,
    /// Part of the charge that discount coupons took off. Example: `0`.
    pub deducted_by_coupons: Option<f64>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// Part of the charge that is not paid yet. Example: `0.1`.
    pub outstanding_amount: Option<f64>,
    /// Product code, the same as on bills. Example: `rds`.
    pub pip_code: Option<String>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// Name that the owner gave the instance. Example: `nick`.
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
    /// Account that the bill belongs to, by its number. Example: `185xxxx3489`.
    pub bill_account_id: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Use that resource plans covered; meaningful when billable items are listed. Example: `0`.
    pub deducted_by_resource_package: Option<String>,
    /// Part of the charge that was paid in money. Example: `0`.
    pub payment_amount: Option<f64>,
    /// Month that the split charge belongs to. Example: `2021-06`.
    pub split_billing_cycle: Option<String>,
    /// Length of the service that the charge pays for. Example: `20`.
    pub service_period: Option<String>,
    /// What the split item is called. Example: `iZ28bycvyb4Z`.
    pub split_item_name: Option<String>,
    /// Price of one unit; meaningful when billable items are listed. Example: `0.12`.
    pub list_price: Option<String>,
    /// Zone that the resource is in, as bills name it. Example: `text`.
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
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `key:testKey value:testValue; key:testKey1 value:testValues1`.
    pub tag: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Part of the charge that was paid with cash coupons. Example: `0`.
    pub deducted_by_cash_coupons: Option<f64>,
    /// Line of business that the charge belongs to. Example: `trusteeship`.
    pub biz_type: Option<String>,
    /// Part of the product that the charge is for, such as bandwidth. Example: `text`.
    pub billing_item: Option<String>,
    /// Code of the part of the product that is billed. Example: `disk`.
    pub billing_item_code: Option<String>,
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
    /// Day that the split charge belongs to. Example: `2021-06-01`.
    pub split_billing_date: Option<String>,
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Variant of the product that the split item belongs to. Example: `text`.
    pub split_product_detail: Option<String>,
    /// Part paid from a refund of credit. Example: `0`.
    pub adjust_amount: Option<f64>,
    /// Account that owns the resource when another account pays, by its number. Example: `169***013`.
    pub owner_id: Option<String>,
    /// Part of the charge that was paid with prepaid cards. Example: `0`.
    pub deducted_by_prepaid_card: Option<f64>,
    /// Amount by which discounts lower the charge. Example: `0`.
    pub invoice_discount: Option<f64>,
    /// Login name of the account that the split item belongs to. Example: `test**1122`.
    pub split_account_name: Option<String>,
    /// How the use was billed. Example: `text`.
    pub billing_type: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
    /// Name of the project or resource on the line. Example: `iZ28bycvyb4Z`.
    pub item_name: Option<String>,
}

response! {
    SplitItemBillItem {
        "SplitAccountID" => split_account_id: value,
        "BillAccountName" => bill_account_name: value,
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
        "BillAccountID" => bill_account_id: value,
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
        "BizType" => biz_type: value,
        "BillingItem" => billing_item: value,
        "BillingItemCode" => billing_item_code: value,
        "CostUnit" => cost_unit: value,
        "ListPriceUnit" => list_price_unit: value,
        "ResourceGroup" => resource_group: value,
        "PretaxAmount" => pretax_amount: value,
        "ServicePeriodUnit" => service_period_unit: value,
        "SplitBillingDate" => split_billing_date: value,
        "ProductName" => product_name: value,
        "SplitProductDetail" => split_product_detail: value,
        "AdjustAmount" => adjust_amount: value,
        "OwnerID" => owner_id: value,
        "DeductedByPrepaidCard" => deducted_by_prepaid_card: value,
        "InvoiceDiscount" => invoice_discount: value,
        "SplitAccountName" => split_account_name: value,
        "BillingType" => billing_type: value,
        "ProductCode" => product_code: value,
        "ItemName" => item_name: value,
    }
}
