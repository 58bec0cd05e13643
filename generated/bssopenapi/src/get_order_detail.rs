// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOrderDetail`, from `bssopenapi/GetOrderDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns one order of the account with its lines.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::GetOrderDetailRequest::new()
///     .order_id("...");
/// let reply = client.get_order_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOrderDetailRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetOrderDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
}

request! {
    GetOrderDetailRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetOrderDetailRequest {
    type Response = GetOrderDetailResponse;
    type Error = GetOrderDetailError;
    const INFO: OperationInfo = super::operation("GetOrderDetail")
        .required(&["OrderId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetOrderDetailError] = &[
        GetOrderDetailError::InvalidOwner,
        GetOrderDetailError::InternalError,
    ];
}

/// Response to [`GetOrderDetailRequest`].
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E068C3-25BC-455A-85FE-45F0B22ECB1F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<OrderData>,
}

response! {
    GetOrderDetailResponse {
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
    /// Whether the line orders a product or refunds one. Example: `text`.
    pub order_sub_type: Option<String>,
    /// When the item was created. Example: `2017-06-08T09:41:30Z`.
    pub create_time: Option<Timestamp>,
    /// Currency of the amounts beside it. Example: `text`.
    pub currency: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `text`.
    pub subscription_type: Option<String>,
    /// Start of the time that the charge pays for. Example: `2017-06-08T16:00:00Z`.
    pub usage_start_time: Option<Timestamp>,
    /// End of the time that the charge pays for. Example: `2117-06-08T16:00:00Z`.
    pub usage_end_time: Option<Timestamp>,
    /// Part of the order that the line is about, by its number. Example: `234343`.
    pub sub_order_id: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Amount of the order with tax included. Example: `0`.
    pub after_tax_amount: Option<String>,
    /// When the payment was made. Example: `2017-06-08T09:41:30Z`.
    pub payment_time: Option<Timestamp>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `23424243432`.
    pub operator: Option<String>,
    /// What the order does: buy, upgrade, renew or the like. Example: `text`.
    pub order_type: Option<String>,
    /// Whether the bill or order has been paid or canceled. Example: `text`.
    pub payment_status: Option<String>,
    /// How many pieces of the product or resource it covers. Example: `1`.
    pub quantity: Option<String>,
    /// Discounted amount before tax, in local currency. Example: `0`.
    pub pretax_amount_local: Option<String>,
    /// Tax contained in the amount of the order. Example: `1`.
    pub tax: Option<String>,
    /// Modules of the order in their raw notation.
    pub original_config: Option<String>,
    /// Amount due after discounts, before tax. Example: `0`.
    pub pretax_amount: Option<String>,
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// Order that this one follows up, such as the one refunded. Example: `4353453534543`.
    pub related_order_id: Option<String>,
    /// Currency that was paid in, by its code. Example: `text`.
    pub payment_currency: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `rds`.
    pub product_type: Option<String>,
    /// Instances concerned, by their IDs, separated by commas. Example: `["rm-bp1a2vsr018313t6o"]`.
    pub instance_ids: Option<String>,
    /// List amount before discounts and tax. Example: `0`.
    pub pretax_gross_amount: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `3453425324`.
    pub order_id: Option<String>,
    /// Code or name of the product concerned. Example: `rds`.
    pub product_code: Option<String>,
    /// Further details of the order, as pairs of name and value.
    pub extend_infos: BTreeMap<String, String>,
}

response! {
    Order {
        "OrderSubType" => order_sub_type: value,
        "CreateTime" => create_time: value,
        "Currency" => currency: value,
        "Config" => config: value,
        "SubscriptionType" => subscription_type: value,
        "UsageStartTime" => usage_start_time: value,
        "UsageEndTime" => usage_end_time: value,
        "SubOrderId" => sub_order_id: value,
        "Region" => region: value,
        "AfterTaxAmount" => after_tax_amount: value,
        "PaymentTime" => payment_time: value,
        "Operator" => operator: value,
        "OrderType" => order_type: value,
        "PaymentStatus" => payment_status: value,
        "Quantity" => quantity: value,
        "PretaxAmountLocal" => pretax_amount_local: value,
        "Tax" => tax: value,
        "OriginalConfig" => original_config: value,
        "PretaxAmount" => pretax_amount: value,
        "CommodityCode" => commodity_code: value,
        "RelatedOrderId" => related_order_id: value,
        "PaymentCurrency" => payment_currency: value,
        "ProductType" => product_type: value,
        "InstanceIDs" => instance_ids: value,
        "PretaxGrossAmount" => pretax_gross_amount: value,
        "OrderId" => order_id: value,
        "ProductCode" => product_code: value,
        "ExtendInfos" => extend_infos: map,
    }
}

/// Errors that the documentation of [`GetOrderDetailRequest`] names.
///
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetOrderDetailError = super::DocumentedError;
