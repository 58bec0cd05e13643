// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayTupleOrders`, from `linkwan/ListGatewayTupleOrders.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortingField};

/// Lists the tickets for gateway tuples that the user submitted, by state.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewayTupleOrdersRequest::new()
///     .offset(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_tuple_orders(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayTupleOrdersRequest {
    /// Keeps the orders in these stages. Items: at most 100.
    pub state: Vec<String>,
    /// **Required.** How many items to skip before the first one returned.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// What the order of the list goes by. Here: `CREATED_MILLIS`, `ACCEPTED_MILLIS`.
    pub sorting_field: Option<Open<SortingField>>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListGatewayTupleOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.state = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Offset`, which is required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<Open<SortingField>>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListGatewayTupleOrdersRequest {
        "State" => state: query,
        "Offset" => offset: query,
        "Limit" => limit: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListGatewayTupleOrdersRequest {
    type Response = ListGatewayTupleOrdersResponse;
    type Error = ListGatewayTupleOrdersError;
    const INFO: OperationInfo = super::operation("ListGatewayTupleOrders")
        .required(&["Offset", "Limit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewayTupleOrdersError] = &[
        ListGatewayTupleOrdersError::ForbiddenByRam,
        ListGatewayTupleOrdersError::ForbiddenByRiskControl,
        ListGatewayTupleOrdersError::InternalError,
        ListGatewayTupleOrdersError::CloudProductNotActivated,
        ListGatewayTupleOrdersError::FeatureNotActivated,
    ];
}

impl Paginated for ListGatewayTupleOrdersRequest {
    type Item = GatewayTupleOrderList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListGatewayTupleOrdersRequest`].
#[non_exhaustive]
pub struct ListGatewayTupleOrdersResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayTupleOrderData>,
}

response! {
    ListGatewayTupleOrdersResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayTupleOrderData {
    /// How many items match in all, over all pages. Example: `42`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<GatewayTupleOrderList>,
}

response! {
    GatewayTupleOrderData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GatewayTupleOrderList {
    /// How many there are of this: required. Example: `2`.
    pub required_count: Option<i64>,
    /// Milliseconds of this: created. Example: `1514736000000`.
    pub created_millis: Option<i64>,
    /// Which kind of tuple it is or is to be. Example: `standard`.
    pub tuple_type: Option<String>,
    /// Milliseconds of this: accepted. Example: `1514822400000`.
    pub accepted_millis: Option<i64>,
    /// Number of the order, for looking it up in the order system. Example: `1234`.
    pub order_id: Option<String>,
    /// State that the order is in. Example: `ACCEPTED`.
    pub order_state: Option<String>,
}

response! {
    GatewayTupleOrderList {
        "RequiredCount" => required_count: value,
        "CreatedMillis" => created_millis: value,
        "TupleType" => tuple_type: value,
        "AcceptedMillis" => accepted_millis: value,
        "OrderId" => order_id: value,
        "OrderState" => order_state: value,
    }
}

/// Errors that the documentation of [`ListGatewayTupleOrdersRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type ListGatewayTupleOrdersError = super::DocumentedError;
