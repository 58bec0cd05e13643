// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayTupleOrder`, from `linkwan/GetGatewayTupleOrder.md`.

use alicloud_runtime::codegen::*;

/// Shows one ticket for gateway security keys and its processing state.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayTupleOrderRequest::new()
///     .order_id("...");
/// let reply = client.get_gateway_tuple_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayTupleOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetGatewayTupleOrderRequest {
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
    GetGatewayTupleOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetGatewayTupleOrderRequest {
    type Response = GetGatewayTupleOrderResponse;
    type Error = GetGatewayTupleOrderError;
    const INFO: OperationInfo = super::operation("GetGatewayTupleOrder")
        .required(&["OrderId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayTupleOrderError] = &[
        GetGatewayTupleOrderError::ForbiddenByRam,
        GetGatewayTupleOrderError::ForbiddenByRiskControl,
        GetGatewayTupleOrderError::NonExistent,
        GetGatewayTupleOrderError::InternalError,
        GetGatewayTupleOrderError::NotResourceOwner,
    ];
}

/// Response to [`GetGatewayTupleOrderRequest`].
#[non_exhaustive]
pub struct GetGatewayTupleOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayTupleOrderData>,
}

response! {
    GetGatewayTupleOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayTupleOrderData {
    /// Milliseconds of this: accepted. Example: `1514822400000`.
    pub accepted_millis: Option<i64>,
    /// How many there are of this: required. Example: `10`.
    pub required_count: Option<i64>,
    /// Milliseconds of this: created. Example: `1514736000000`.
    pub created_millis: Option<i64>,
    /// State that the order is in. Example: `ACCEPTED`.
    pub order_state: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `1234`.
    pub order_id: Option<String>,
}

response! {
    GatewayTupleOrderData {
        "AcceptedMillis" => accepted_millis: value,
        "RequiredCount" => required_count: value,
        "CreatedMillis" => created_millis: value,
        "OrderState" => order_state: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`GetGatewayTupleOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetGatewayTupleOrderError = super::DocumentedError;
