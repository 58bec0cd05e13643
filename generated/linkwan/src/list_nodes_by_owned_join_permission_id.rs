// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodesByOwnedJoinPermissionId`, from `linkwan/ListNodesByOwnedJoinPermissionId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SortingField};

/// Lists the nodes that use a join permission which the account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodesByOwnedJoinPermissionIdRequest::new()
///     .join_permission_id("...")
///     .offset(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nodes_by_owned_join_permission_id(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** ID of the join permission that the call is about.
    pub join_permission_id: Option<String>,
    /// Keeps what has nodes whose DevEUI contains these digits.
    pub fuzzy_dev_eui: Option<String>,
    /// **Required.** How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i64>,
    /// **Required.** How many items to return at most. Range: 0 to 200.
    pub limit: Option<i64>,
    /// What the order of the list goes by. Here: `CREATED_MILLIS`, `LAST_JOIN_MILLIS`.
    pub sorting_field: Option<Open<SortingField>>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListNodesByOwnedJoinPermissionIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `FuzzyDevEui`.
    pub fn fuzzy_dev_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_dev_eui = Some(value.into());
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
    ListNodesByOwnedJoinPermissionIdRequest {
        "IotInstanceId" => iot_instance_id: query,
        "JoinPermissionId" => join_permission_id: query,
        "FuzzyDevEui" => fuzzy_dev_eui: query,
        "Offset" => offset: query,
        "Limit" => limit: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNodesByOwnedJoinPermissionIdRequest {
    type Response = ListNodesByOwnedJoinPermissionIdResponse;
    type Error = ListNodesByOwnedJoinPermissionIdError;
    const INFO: OperationInfo = super::operation("ListNodesByOwnedJoinPermissionId")
        .required(&["JoinPermissionId", "Offset", "Limit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodesByOwnedJoinPermissionIdError] = &[
        ListNodesByOwnedJoinPermissionIdError::ForbiddenByRam,
        ListNodesByOwnedJoinPermissionIdError::ForbiddenByRiskControl,
        ListNodesByOwnedJoinPermissionIdError::InternalError,
        ListNodesByOwnedJoinPermissionIdError::FeatureNotActivated,
        ListNodesByOwnedJoinPermissionIdError::CloudProductNotActivated,
    ];
}

impl Paginated for ListNodesByOwnedJoinPermissionIdRequest {
    type Item = NodesByOwnedJoinPermissionIdList;
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

/// Response to [`ListNodesByOwnedJoinPermissionIdRequest`].
#[non_exhaustive]
pub struct ListNodesByOwnedJoinPermissionIdResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodesByOwnedJoinPermissionIdData>,
}

response! {
    ListNodesByOwnedJoinPermissionIdResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodesByOwnedJoinPermissionIdData {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<NodesByOwnedJoinPermissionIdList>,
}

response! {
    NodesByOwnedJoinPermissionIdData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NodesByOwnedJoinPermissionIdList {
    /// Milliseconds of this: last join. Example: `1514736000000`.
    pub last_join_millis: Option<i64>,
    /// Address that the node was given when it joined; changes with each join. Example: `12345678`.
    pub dev_addr: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub dev_eui: Option<String>,
    /// Milliseconds of this: bound. Example: `1514736000000`.
    pub bound_millis: Option<i64>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
}

response! {
    NodesByOwnedJoinPermissionIdList {
        "LastJoinMillis" => last_join_millis: value,
        "DevAddr" => dev_addr: value,
        "DevEui" => dev_eui: value,
        "BoundMillis" => bound_millis: value,
        "ClassMode" => class_mode: value,
    }
}

/// Errors that the documentation of [`ListNodesByOwnedJoinPermissionIdRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
pub type ListNodesByOwnedJoinPermissionIdError = super::DocumentedError;
