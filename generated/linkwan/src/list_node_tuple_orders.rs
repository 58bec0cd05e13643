// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeTupleOrders`, from `linkwan/ListNodeTupleOrders.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortingField};

/// Lists the tickets for node tuples that the user submitted, by state and type.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeTupleOrdersRequest::new()
///     .offset(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_tuple_orders(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeTupleOrdersRequest {
    /// Keeps the orders in these stages. Items: at most 10.
    pub state: Vec<String>,
    /// Whether the order came from the secure production line.
    pub is_kpm: Option<bool>,
    /// **Required.** How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most. Range: at least 1.
    pub limit: Option<i64>,
    /// What the order of the list goes by. Here: `CREATED_MILLIS`, `ACCEPTED_MILLIS`.
    pub sorting_field: Option<Open<SortingField>>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListNodeTupleOrdersRequest {
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
    /// Sets `IsKpm`.
    #[inline]
    pub fn is_kpm(mut self, value: bool) -> Self {
        self.is_kpm = Some(value);
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
    ListNodeTupleOrdersRequest {
        "State" => state: query,
        "IsKpm" => is_kpm: query,
        "Offset" => offset: query,
        "Limit" => limit: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNodeTupleOrdersRequest {
    type Response = ListNodeTupleOrdersResponse;
    type Error = ListNodeTupleOrdersError;
    const INFO: OperationInfo = super::operation("ListNodeTupleOrders")
        .required(&["Offset", "Limit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeTupleOrdersError] = &[
        ListNodeTupleOrdersError::ForbiddenByRam,
        ListNodeTupleOrdersError::ForbiddenByRiskControl,
        ListNodeTupleOrdersError::InternalError,
        ListNodeTupleOrdersError::CloudProductNotActivated,
        ListNodeTupleOrdersError::FeatureNotActivated,
    ];
}

impl Paginated for ListNodeTupleOrdersRequest {
    type Item = NodeTupleOrderList;
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

/// Response to [`ListNodeTupleOrdersRequest`].
#[non_exhaustive]
pub struct ListNodeTupleOrdersResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodeTupleOrderData>,
}

response! {
    ListNodeTupleOrdersResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeTupleOrderData {
    /// How many items match in all, over all pages. Example: `42`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<NodeTupleOrderList>,
}

response! {
    NodeTupleOrderData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NodeTupleOrderList {
    /// How many there are of this: failed. Example: `0`.
    pub failed_count: Option<i64>,
    /// How many there are of this: required. Example: `1`.
    pub required_count: Option<i64>,
    /// Milliseconds of this: created. Example: `1514736000000`.
    pub created_millis: Option<i64>,
    /// Whether the order came from the secure production line. Example: `false`.
    pub is_kpm: Option<bool>,
    /// Which kind of tuple it is or is to be. Example: `noncontractual`.
    pub tuple_type: Option<String>,
    /// Milliseconds of this: accepted. Example: `1514822400000`.
    pub accepted_millis: Option<i64>,
    /// How many there are of this: success. Example: `1`.
    pub success_count: Option<i64>,
    /// Which version of the lora is meant. Example: `1.0.2`.
    pub lora_version: Option<String>,
    /// State that the order is in. Example: `ACCEPTED`.
    pub order_state: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `1234`.
    pub order_id: Option<String>,
}

response! {
    NodeTupleOrderList {
        "FailedCount" => failed_count: value,
        "RequiredCount" => required_count: value,
        "CreatedMillis" => created_millis: value,
        "IsKpm" => is_kpm: value,
        "TupleType" => tuple_type: value,
        "AcceptedMillis" => accepted_millis: value,
        "SuccessCount" => success_count: value,
        "LoraVersion" => lora_version: value,
        "OrderState" => order_state: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`ListNodeTupleOrdersRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type ListNodeTupleOrdersError = super::DocumentedError;
