// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountNodeTupleOrders`, from `linkwan/CountNodeTupleOrders.md`.

use alicloud_runtime::codegen::*;

/// Counts the tickets for node security tuples that the account submitted, by state and type.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountNodeTupleOrdersRequest::new();
/// let reply = client.count_node_tuple_orders(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountNodeTupleOrdersRequest {
    /// The states to work on or to narrow the list down to. Items: at most 10.
    pub states: Vec<String>,
    /// Whether the order came from the secure production line.
    pub is_kpm: Option<bool>,
}

impl CountNodeTupleOrdersRequest {
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
    /// Sets `IsKpm`.
    #[inline]
    pub fn is_kpm(mut self, value: bool) -> Self {
        self.is_kpm = Some(value);
        self
    }
}

request! {
    CountNodeTupleOrdersRequest {
        "States" => states: query,
        "IsKpm" => is_kpm: query,
    }
}

impl Operation for CountNodeTupleOrdersRequest {
    type Response = CountNodeTupleOrdersResponse;
    type Error = CountNodeTupleOrdersError;
    const INFO: OperationInfo = super::operation("CountNodeTupleOrders")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountNodeTupleOrdersError] = &[
        CountNodeTupleOrdersError::ForbiddenByRam,
        CountNodeTupleOrdersError::ForbiddenByRiskControl,
        CountNodeTupleOrdersError::InternalError,
    ];
}

/// Response to [`CountNodeTupleOrdersRequest`].
#[non_exhaustive]
pub struct CountNodeTupleOrdersResponse {
    /// What the call returns besides its status. Example: `42`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountNodeTupleOrdersResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountNodeTupleOrdersRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountNodeTupleOrdersError = super::DocumentedError;
