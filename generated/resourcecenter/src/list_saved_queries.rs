// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSavedQueries`, from `resourcecenter/ListSavedQueries.md`.

use alicloud_runtime::codegen::*;

/// Lists all custom query templates that were saved.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListSavedQueriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_saved_queries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSavedQueriesRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListSavedQueriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListSavedQueriesRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListSavedQueriesRequest {
    type Response = ListSavedQueriesResponse;
    type Error = ListSavedQueriesError;
    const INFO: OperationInfo = super::operation("ListSavedQueries").read_only();
    const ERRORS: &'static [ListSavedQueriesError] = &[
        ListSavedQueriesError::NoPermission,
    ];
}

impl Paginated for ListSavedQueriesRequest {
    type Item = SavedQuery;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.saved_queries)
    }
}

/// Response to [`ListSavedQueriesRequest`].
#[non_exhaustive]
pub struct ListSavedQueriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D696E6EF-3A6D-5770-801E-4982081FE4D0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAARfZmVDe9NvRXloR5+8CK9nNJufMdRA7W1miLC1P****`.
    pub next_token: Option<String>,
    /// The saved queries that were found or are concerned, one entry each.
    pub saved_queries: Vec<SavedQuery>,
}

response! {
    ListSavedQueriesResponse {
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "SavedQueries" => saved_queries: list(""),
    }
}

/// The saved queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SavedQuery {
    /// SQL text that is kept for searching, your own or a sample. Example: `cq-GeAck****`.
    pub query_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2022-01-13T05:50:35Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-03-14 10:27:07`.
    pub update_time: Option<String>,
}

response! {
    SavedQuery {
        "QueryId" => query_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListSavedQueriesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ListSavedQueriesError = super::DocumentedError;
