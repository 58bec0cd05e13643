// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDcdnKv`, from `dcdn/ListDcdnKv.md`.

use alicloud_runtime::codegen::*;

/// Walks through the keys of an edge KV namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ListDcdnKvRequest::new()
///     .namespace("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dcdn_kv(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDcdnKvRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
}

impl ListDcdnKvRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
}

request! {
    ListDcdnKvRequest {
        "Namespace" => namespace: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Prefix" => prefix: query,
    }
}

impl Operation for ListDcdnKvRequest {
    type Response = ListDcdnKvResponse;
    type Error = ListDcdnKvError;
    const INFO: OperationInfo = super::operation("ListDcdnKv")
        .method("GET")
        .required(&["Namespace"])
        .read_only();
    const ERRORS: &'static [ListDcdnKvError] = &[
        ListDcdnKvError::InvalidParameter,
        ListDcdnKvError::InvalidAccountMalformed,
        ListDcdnKvError::InvalidNameSpaceMalformed,
        ListDcdnKvError::InvalidKeyMalformed,
        ListDcdnKvError::InvalidKeyExceedsMaximum,
        ListDcdnKvError::InvalidValueExceedsMaximum,
        ListDcdnKvError::InvalidKeyExceedsCapacity,
        ListDcdnKvError::UnauthorizedInvalidParameters,
        ListDcdnKvError::UnauthorizedInvalidTime,
        ListDcdnKvError::UnauthorizedInvalidToken,
        ListDcdnKvError::UnauthorizedInvalidResource,
        ListDcdnKvError::InvalidAccountNotFound,
        ListDcdnKvError::InvalidNameSpaceNotFound,
        ListDcdnKvError::InvalidKeyNotFound,
        ListDcdnKvError::InvalidNameSpaceDuplicate,
        ListDcdnKvError::InvalidNameSpaceQuotaFull,
        ListDcdnKvError::InvalidKeyQuotaFull,
        ListDcdnKvError::TooManyRequests,
        ListDcdnKvError::TooQuickRequests,
    ];
}

impl Paginated for ListDcdnKvRequest {
    type Item = Key;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.keys)
    }
}

/// Response to [`ListDcdnKvRequest`].
#[non_exhaustive]
pub struct ListDcdnKvResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D61E4801-EAFF-4A63-AAE1-FBF6CE1CFD1C`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `100`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1024`.
    pub total_count: Option<i32>,
    /// The keys that were found or are concerned, one entry each.
    pub keys: Vec<Key>,
}

response! {
    ListDcdnKvResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Keys" => keys: list(""),
    }
}

/// The keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Key {
    /// Name that people know the item by. Example: `Key1`.
    pub name: Option<String>,
    /// When the item was last changed. Example: `2021-12-13T07:46:03Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    Key {
        "Name" => name: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListDcdnKvRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccountMalformed`](super::DocumentedError::InvalidAccountMalformed)
/// - [`InvalidNameSpaceMalformed`](super::DocumentedError::InvalidNameSpaceMalformed)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidKeyExceedsMaximum`](super::DocumentedError::InvalidKeyExceedsMaximum)
/// - [`InvalidValueExceedsMaximum`](super::DocumentedError::InvalidValueExceedsMaximum)
/// - [`InvalidKeyExceedsCapacity`](super::DocumentedError::InvalidKeyExceedsCapacity)
/// - [`UnauthorizedInvalidParameters`](super::DocumentedError::UnauthorizedInvalidParameters)
/// - [`UnauthorizedInvalidTime`](super::DocumentedError::UnauthorizedInvalidTime)
/// - [`UnauthorizedInvalidToken`](super::DocumentedError::UnauthorizedInvalidToken)
/// - [`UnauthorizedInvalidResource`](super::DocumentedError::UnauthorizedInvalidResource)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound)
/// - [`InvalidNameSpaceNotFound`](super::DocumentedError::InvalidNameSpaceNotFound)
/// - [`InvalidKeyNotFound`](super::DocumentedError::InvalidKeyNotFound)
/// - [`InvalidNameSpaceDuplicate`](super::DocumentedError::InvalidNameSpaceDuplicate)
/// - [`InvalidNameSpaceQuotaFull`](super::DocumentedError::InvalidNameSpaceQuotaFull)
/// - [`InvalidKeyQuotaFull`](super::DocumentedError::InvalidKeyQuotaFull)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
/// - [`TooQuickRequests`](super::DocumentedError::TooQuickRequests)
pub type ListDcdnKvError = super::DocumentedError;
