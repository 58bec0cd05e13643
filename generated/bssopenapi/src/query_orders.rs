// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryOrders`, from `bssopenapi/QueryOrders.md`.

use alicloud_runtime::codegen::*;

/// Lists orders of the account; without a period, only those of the last hour.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryOrdersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_orders(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryOrdersRequest {
    /// End of the range that the creation time lies in.
    pub create_time_end: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// What the order does: buy, upgrade, renew or the like.
    pub order_type: Option<String>,
    /// Whether the bill or order has been paid or canceled.
    pub payment_status: Option<String>,
    /// Start of the range that the creation time lies in.
    pub create_time_start: Option<String>,
}

impl QueryOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CreateTimeEnd`.
    pub fn create_time_end(mut self, value: impl Into<String>) -> Self {
        self.create_time_end = Some(value.into());
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
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `PaymentStatus`.
    pub fn payment_status(mut self, value: impl Into<String>) -> Self {
        self.payment_status = Some(value.into());
        self
    }
    /// Sets `CreateTimeStart`.
    pub fn create_time_start(mut self, value: impl Into<String>) -> Self {
        self.create_time_start = Some(value.into());
        self
    }
}

request! {
    QueryOrdersRequest {
        "CreateTimeEnd" => create_time_end: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "OrderType" => order_type: query,
        "PaymentStatus" => payment_status: query,
        "CreateTimeStart" => create_time_start: query,
    }
}

impl Operation for QueryOrdersRequest {
    type Response = QueryOrdersResponse;
    type Error = QueryOrdersError;
    const INFO: OperationInfo = super::operation("QueryOrders")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryOrdersError] = &[
        QueryOrdersError::InvalidOwner,
        QueryOrdersError::InternalError,
    ];
}

impl Paginated for QueryOrdersRequest {
    type Item = Order;
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
        Some(&mut response.data.as_mut()?.order_list)
    }
}

/// Response to [`QueryOrdersRequest`].
#[non_exhaustive]
pub struct QueryOrdersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `61293E7A-3406-4447-8620-EC88B0AA66AD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<OrderData>,
}

response! {
    QueryOrdersResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OrderData {
    /// Name that the machine goes by on the network. Example: `test`.
    pub host_name: Option<String>,
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Orders found, one entry each.
    pub order_list: Vec<Order>,
}

response! {
    OrderData {
        "HostName" => host_name: value,
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "OrderList" => order_list: list("Order"),
    }
}

/// Orders found, one entry each.
#[non_exhaustive]
pub struct Order {
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<String>,
    /// Code under which the order system sells the item. Example: `ecs`.
    pub commodity_code: Option<String>,
    /// Order that this one follows up, such as the one refunded. Example: `234535345345342`.
    pub related_order_id: Option<String>,
    /// When the item was created. Example: `2017-06-08T09:41:30Z`.
    pub create_time: Option<Timestamp>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Currency that was paid in, by its code. Example: `CNY`.
    pub payment_currency: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Amount of the order with tax included. Example: `66`.
    pub after_tax_amount: Option<String>,
    /// When the payment was made. Example: `2017-06-08T09:41:30Z`.
    pub payment_time: Option<Timestamp>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<String>,
    /// What the order does: buy, upgrade, renew or the like. Example: `New`.
    pub order_type: Option<String>,
    /// Whether the bill or order has been paid or canceled. Example: `Paid`.
    pub payment_status: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `34532532`.
    pub order_id: Option<String>,
    /// Tax contained in the amount of the order. Example: `1`.
    pub tax: Option<String>,
    /// Discounted amount before tax, in local currency. Example: `0`.
    pub pretax_amount_local: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
}

response! {
    Order {
        "PretaxAmount" => pretax_amount: value,
        "CommodityCode" => commodity_code: value,
        "RelatedOrderId" => related_order_id: value,
        "CreateTime" => create_time: value,
        "Currency" => currency: value,
        "SubscriptionType" => subscription_type: value,
        "PaymentCurrency" => payment_currency: value,
        "ProductType" => product_type: value,
        "AfterTaxAmount" => after_tax_amount: value,
        "PaymentTime" => payment_time: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "OrderType" => order_type: value,
        "PaymentStatus" => payment_status: value,
        "OrderId" => order_id: value,
        "Tax" => tax: value,
        "PretaxAmountLocal" => pretax_amount_local: value,
        "ProductCode" => product_code: value,
    }
}

/// Errors that the documentation of [`QueryOrdersRequest`] names.
///
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryOrdersError = super::DocumentedError;
