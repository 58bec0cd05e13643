// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSavedSearch`, from `sls/ListSavedSearch.md`.

use alicloud_runtime::codegen::*;

/// Lists the saved searches of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListSavedSearchRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_saved_search(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSavedSearchRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// How many items to return at most.
    pub size: Option<i32>,
}

impl ListSavedSearchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListSavedSearchRequest {
        "project" => project: host,
        "offset" => offset: query,
        "size" => size: query,
    }
}

impl Operation for ListSavedSearchRequest {
    type Response = ListSavedSearchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSavedSearch")
        .roa("GET", "/savedsearches")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListSavedSearchRequest {
    type Item = SavedSearch;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.savedsearch_items)
    }
}

/// Response to [`ListSavedSearchRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListSavedSearchResponse {
    /// How many items match in all. Example: `4`.
    pub total: Option<i32>,
    /// How many items were counted. Example: `4`.
    pub count: Option<i32>,
    /// The savedsearch items that were found or are concerned, one entry each.
    /// Example: `[ "test-1", "test-2" ]`.
    pub savedsearch_items: Vec<SavedSearch>,
}

response! {
    ListSavedSearchResponse {
        "total" => total: value,
        "count" => count: value,
        "savedsearchItems" => savedsearch_items: list(""),
    }
}

/// The savedsearch items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SavedSearch {
    /// Stored query that is meant. Example: `savedsearch-name`.
    pub savedsearch_name: Option<String>,
    /// Query that is stored. Example: `text`.
    pub search_query: Option<String>,
    /// Logstore that the logs are in. Example: `aliyun-test-logstore`.
    pub logstore: Option<String>,
    /// Topic of the logs. Example: `topic`.
    pub topic: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `text`.
    pub display_name: Option<String>,
}

response! {
    SavedSearch {
        "savedsearchName" => savedsearch_name: value,
        "searchQuery" => search_query: value,
        "logstore" => logstore: value,
        "topic" => topic: value,
        "displayName" => display_name: value,
    }
}
