// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelOrderRequest`, from `cas/CancelOrderRequest.md`.

use alicloud_runtime::codegen::*;

/// Withdraws a certificate application that is still awaiting verification or under review.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CancelOrderRequestRequest::new()
///     .order_id(123451222);
/// let reply = client.cancel_order_request(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelOrderRequestRequest {
    /// **Required.** Number of the order, for looking it up in the order system. Example: `123451222`.
    pub order_id: Option<i64>,
}

impl CancelOrderRequestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
}

request! {
    CancelOrderRequestRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for CancelOrderRequestRequest {
    type Response = CancelOrderRequestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelOrderRequest")
        .required(&["OrderId"]);
}

/// Response to [`CancelOrderRequestRequest`].
pub type CancelOrderRequestResponse = alicloud_runtime::EmptyResponse;
