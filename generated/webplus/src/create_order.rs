// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrder`, from `webplus/CreateOrder.md`.

use alicloud_runtime::codegen::*;

/// Places an order for a product by its name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreateOrderRequest::new();
/// let reply = client.create_order(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateOrderRequest {
    /// Name that the product goes by.
    pub product_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateOrderRequest {
        "ProductName" => product_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateOrderRequest {
    type Response = CreateOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrder")
        .roa("POST", "/pop/v1/paas/createOrder")
        .region("RegionId");
}

/// Response to [`CreateOrderRequest`].
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// Details about the order.
    pub order_detail: Option<OrderDetail>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
}

response! {
    CreateOrderResponse {
        "OrderDetail" => order_detail: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}

/// Details about the order.
#[non_exhaustive]
pub struct OrderDetail {
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
}

response! {
    OrderDetail {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
