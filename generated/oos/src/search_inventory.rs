// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchInventory`, from `oos/SearchInventory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Searches the inventory of all instances, for single entries or aggregated counts.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::SearchInventoryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_inventory(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchInventoryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Conditions that narrow the list down. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Whether only kinds of data that can be summed up are listed. Items: at most 5.
    pub aggregator: Vec<String>,
}

impl SearchInventoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Aggregator`.
    pub fn aggregator(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aggregator = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SearchInventoryRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
        "Aggregator" => aggregator: query,
    }
}

impl Operation for SearchInventoryRequest {
    type Response = SearchInventoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchInventory")
        .region("RegionId")
        .read_only();
}

impl Paginated for SearchInventoryRequest {
    type Item = Value;
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
        Some(&mut response.entities)
    }
}

/// Response to [`SearchInventoryRequest`].
#[non_exhaustive]
pub struct SearchInventoryResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `gAAAAABfTgv5ewUWmNdJ3g7JVLvX70sPH90GZOVGC`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A81E4B2E-6B33-4BAE-9856-55DB7C893E01`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The entities that were found or are concerned, one entry each. Example: `text`.
    pub entities: Vec<Value>,
}

response! {
    SearchInventoryResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Entities" => entities: list(""),
    }
}
