// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNodeTupleOrder`, from `linkwan/GetNodeTupleOrder.md`.

use alicloud_runtime::codegen::*;

/// Shows one ticket for node security tuples and its processing state.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNodeTupleOrderRequest::new()
///     .order_id("...");
/// let reply = client.get_node_tuple_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeTupleOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetNodeTupleOrderRequest {
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
    GetNodeTupleOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetNodeTupleOrderRequest {
    type Response = GetNodeTupleOrderResponse;
    type Error = GetNodeTupleOrderError;
    const INFO: OperationInfo = super::operation("GetNodeTupleOrder")
        .required(&["OrderId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNodeTupleOrderError] = &[
        GetNodeTupleOrderError::ForbiddenByRam,
        GetNodeTupleOrderError::ForbiddenByRiskControl,
        GetNodeTupleOrderError::NonExistent,
        GetNodeTupleOrderError::InternalError,
        GetNodeTupleOrderError::NotResourceOwner,
    ];
}

/// Response to [`GetNodeTupleOrderRequest`].
#[non_exhaustive]
pub struct GetNodeTupleOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodeTupleOrderData>,
}

response! {
    GetNodeTupleOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeTupleOrderData {
    /// How many there are of this: required. Example: `10`.
    pub required_count: Option<i64>,
    /// Milliseconds of this: created. Example: `1514736000000`.
    pub created_millis: Option<i64>,
    /// Whether the order came from the secure production line. Example: `false`.
    pub is_kpm: Option<bool>,
    /// Milliseconds of this: accepted. Example: `1514822400000`.
    pub accepted_millis: Option<i64>,
    /// Number of the order, for looking it up in the order system. Example: `1234`.
    pub order_id: Option<String>,
    /// State that the order is in. Example: `ACCEPTED`.
    pub order_state: Option<String>,
}

response! {
    NodeTupleOrderData {
        "RequiredCount" => required_count: value,
        "CreatedMillis" => created_millis: value,
        "IsKpm" => is_kpm: value,
        "AcceptedMillis" => accepted_millis: value,
        "OrderId" => order_id: value,
        "OrderState" => order_state: value,
    }
}

/// Errors that the documentation of [`GetNodeTupleOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetNodeTupleOrderError = super::DocumentedError;
