// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountGatewayTupleOrders`, from `linkwan/CountGatewayTupleOrders.md`.

use alicloud_runtime::codegen::*;

/// Counts the tickets for gateway security keys that the account submitted, by state.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountGatewayTupleOrdersRequest::new();
/// let reply = client.count_gateway_tuple_orders(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountGatewayTupleOrdersRequest {
    /// The states to work on or to narrow the list down to. Items: at most 100.
    pub states: Vec<String>,
}

impl CountGatewayTupleOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `States`.
    pub fn states(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.states = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CountGatewayTupleOrdersRequest {
        "States" => states: query,
    }
}

impl Operation for CountGatewayTupleOrdersRequest {
    type Response = CountGatewayTupleOrdersResponse;
    type Error = CountGatewayTupleOrdersError;
    const INFO: OperationInfo = super::operation("CountGatewayTupleOrders")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountGatewayTupleOrdersError] = &[
        CountGatewayTupleOrdersError::ForbiddenByRam,
        CountGatewayTupleOrdersError::ForbiddenByRiskControl,
        CountGatewayTupleOrdersError::InternalError,
    ];
}

/// Response to [`CountGatewayTupleOrdersRequest`].
#[non_exhaustive]
pub struct CountGatewayTupleOrdersResponse {
    /// What the call returns besides its status. Example: `42`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountGatewayTupleOrdersResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountGatewayTupleOrdersRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountGatewayTupleOrdersError = super::DocumentedError;
