// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExampleQueries`, from `resourcecenter/ListExampleQueries.md`.

use alicloud_runtime::codegen::*;

/// Lists all query templates that the system provides.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListExampleQueriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_example_queries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExampleQueriesRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListExampleQueriesRequest {
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
    ListExampleQueriesRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListExampleQueriesRequest {
    type Response = ListExampleQueriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExampleQueries").read_only();
}

impl Paginated for ListExampleQueriesRequest {
    type Item = ExampleQuery;
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
        Some(&mut response.example_queries)
    }
}

/// Response to [`ListExampleQueriesRequest`].
#[non_exhaustive]
pub struct ListExampleQueriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D696E6EF-3A6D-5770-801E-4982081FE4D0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJzZWFyY2hBZnRlcnMiOlsiMTAwMTU2Nzk4MTU1OSJd****`.
    pub next_token: Option<String>,
    /// The example queries that were found or are concerned, one entry each.
    pub example_queries: Vec<ExampleQuery>,
}

response! {
    ListExampleQueriesResponse {
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "ExampleQueries" => example_queries: list(""),
    }
}

/// The example queries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ExampleQuery {
    /// SQL text that is kept for searching, your own or a sample. Example: `sq-0PfKy****`.
    pub query_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ExampleQuery {
        "QueryId" => query_id: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}
