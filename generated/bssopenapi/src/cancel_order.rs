// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelOrder`, from `bssopenapi/CancelOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelationData};

/// Cancels an order that has not been paid.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CancelOrderRequest::new()
///     .order_id("...");
/// let reply = client.cancel_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl CancelOrderRequest {
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
    CancelOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for CancelOrderRequest {
    type Response = CancelOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelOrder")
        .required(&["OrderId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`CancelOrderRequest`].
#[non_exhaustive]
pub struct CancelOrderResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `30D2285E-A848-4ECB-AA74-4954C60858A1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RelationData>,
}

response! {
    CancelOrderResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
