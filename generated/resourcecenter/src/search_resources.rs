// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchResources`, from `resourcecenter/SearchResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, IpAddressAttribute, MultiAccountResourceFilter, Resource, SortCriterion, Tag};

/// Searches those resources of the account that the caller may access, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::SearchResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchResourcesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500.
    pub max_results: Option<i32>,
    /// Conditions that narrow the list down. Items: at most 10.
    pub filter: Vec<Filter>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// What the list is sorted by.
    pub sort_criterion: Option<SortCriterion>,
}

impl SearchResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `SortCriterion`.
    pub fn sort_criterion(mut self, value: impl Into<SortCriterion>) -> Self {
        self.sort_criterion = Some(value.into());
        self
    }
}

request! {
    SearchResourcesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
        "ResourceGroupId" => resource_group_id: query,
        "SortCriterion" => sort_criterion: query,
    }
}

impl Operation for SearchResourcesRequest {
    type Response = SearchResourcesResponse;
    type Error = SearchResourcesError;
    const INFO: OperationInfo = super::operation("SearchResources").read_only();
    const ERRORS: &'static [SearchResourcesError] = &[
        SearchResourcesError::NoPermission,
        SearchResourcesError::InvalidParameterMaxResults,
        SearchResourcesError::InvalidParameterSortCriterionKey,
        SearchResourcesError::ExceedLimitFilter,
    ];
}

impl Paginated for SearchResourcesRequest {
    type Item = Resource;
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
        Some(&mut response.resources)
    }
}

/// Response to [`SearchResourcesRequest`].
#[non_exhaustive]
pub struct SearchResourcesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJzZWFyY2hBZnRlcnMiOlsiMTAwMTU2Nzk4MTU1OSJd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D696E6EF-3A6D-5770-801E-4982081FE4D0`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Conditions that items have to meet.
    pub filters: Vec<MultiAccountResourceFilter>,
    /// Matching items with region, tags and creation time.
    pub resources: Vec<Resource>,
}

response! {
    SearchResourcesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Filters" => filters: list(""),
        "Resources" => resources: list(""),
    }
}

/// Errors that the documentation of [`SearchResourcesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterSortCriterionKey`](super::DocumentedError::InvalidParameterSortCriterionKey)
/// - [`ExceedLimitFilter`](super::DocumentedError::ExceedLimitFilter)
pub type SearchResourcesError = super::DocumentedError;
