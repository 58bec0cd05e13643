// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchMultiAccountResources`, from `resourcecenter/SearchMultiAccountResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, IpAddressAttribute, MultiAccountResourceFilter, Resource, SortCriterion, Tag};

/// Searches the resources of the management account and of members with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::SearchMultiAccountResourcesRequest::new()
///     .scope("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_multi_account_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchMultiAccountResourcesRequest {
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Conditions that narrow the list down. Items: at most 10.
    pub filter: Vec<Filter>,
    /// What the list is sorted by.
    pub sort_criterion: Option<SortCriterion>,
}

impl SearchMultiAccountResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Scope`, which is required.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
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
    /// Sets `SortCriterion`.
    pub fn sort_criterion(mut self, value: impl Into<SortCriterion>) -> Self {
        self.sort_criterion = Some(value.into());
        self
    }
}

request! {
    SearchMultiAccountResourcesRequest {
        "Scope" => scope: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
        "SortCriterion" => sort_criterion: query,
    }
}

impl Operation for SearchMultiAccountResourcesRequest {
    type Response = SearchMultiAccountResourcesResponse;
    type Error = SearchMultiAccountResourcesError;
    const INFO: OperationInfo = super::operation("SearchMultiAccountResources")
        .required(&["Scope"])
        .read_only();
    const ERRORS: &'static [SearchMultiAccountResourcesError] = &[
        SearchMultiAccountResourcesError::NoPermission,
        SearchMultiAccountResourcesError::InvalidParameterMaxResults,
        SearchMultiAccountResourcesError::MultiAccountServiceNotEnabled,
        SearchMultiAccountResourcesError::NotExistsResource,
        SearchMultiAccountResourcesError::NotExistsResourceDirectory,
        SearchMultiAccountResourcesError::NotExistsResourceDirectoryFolderId,
        SearchMultiAccountResourcesError::InvalidParameterScope,
        SearchMultiAccountResourcesError::NoPermissionResourceDirectoryMemberAccount,
        SearchMultiAccountResourcesError::InvalidParameterSortCriterionKey,
        SearchMultiAccountResourcesError::ExceedLimitFilter,
        SearchMultiAccountResourcesError::ServiceNotEnabledSpecifiedAccount,
    ];
}

impl Paginated for SearchMultiAccountResourcesRequest {
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

/// Response to [`SearchMultiAccountResourcesRequest`].
#[non_exhaustive]
pub struct SearchMultiAccountResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFA806B9-7F36-55AB-8B7A-D680C2C5EE57`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `text`.
    pub next_token: Option<String>,
    /// Range over which the setting or the item holds. Example: `rd-r4****`.
    pub scope: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Conditions that items have to meet.
    pub filters: Vec<MultiAccountResourceFilter>,
    /// Matching items with region, tags and creation time.
    pub resources: Vec<Resource>,
}

response! {
    SearchMultiAccountResourcesResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "Scope" => scope: value,
        "MaxResults" => max_results: value,
        "Filters" => filters: list(""),
        "Resources" => resources: list(""),
    }
}

/// Errors that the documentation of [`SearchMultiAccountResourcesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`MultiAccountServiceNotEnabled`](super::DocumentedError::MultiAccountServiceNotEnabled)
/// - [`NotExistsResource`](super::DocumentedError::NotExistsResource)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NotExistsResourceDirectoryFolderId`](super::DocumentedError::NotExistsResourceDirectoryFolderId)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`NoPermissionResourceDirectoryMemberAccount`](super::DocumentedError::NoPermissionResourceDirectoryMemberAccount)
/// - [`InvalidParameterSortCriterionKey`](super::DocumentedError::InvalidParameterSortCriterionKey)
/// - [`ExceedLimitFilter`](super::DocumentedError::ExceedLimitFilter)
/// - [`ServiceNotEnabledSpecifiedAccount`](super::DocumentedError::ServiceNotEnabledSpecifiedAccount)
pub type SearchMultiAccountResourcesError = super::DocumentedError;
