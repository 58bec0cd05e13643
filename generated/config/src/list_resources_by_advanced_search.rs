// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourcesByAdvancedSearch`, from `config/ListResourcesByAdvancedSearch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QueryResultList, QueryResults};

/// Searches the current account's resources by their properties with an SQL SELECT statement.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListResourcesByAdvancedSearchRequest::new()
///     .sql("...");
/// let reply = client.list_resources_by_advanced_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourcesByAdvancedSearchRequest {
    /// **Required.** SQL statement.
    pub sql: Option<String>,
}

impl ListResourcesByAdvancedSearchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sql`, which is required.
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
}

request! {
    ListResourcesByAdvancedSearchRequest {
        "Sql" => sql: query,
    }
}

impl Operation for ListResourcesByAdvancedSearchRequest {
    type Response = ListResourcesByAdvancedSearchResponse;
    type Error = ListResourcesByAdvancedSearchError;
    const INFO: OperationInfo = super::operation("ListResourcesByAdvancedSearch")
        .required(&["Sql"])
        .read_only();
    const ERRORS: &'static [ListResourcesByAdvancedSearchError] = &[
        ListResourcesByAdvancedSearchError::AccountNotExisted,
        ListResourcesByAdvancedSearchError::ServiceUnavailable,
    ];
}

/// Response to [`ListResourcesByAdvancedSearchRequest`].
#[non_exhaustive]
pub struct ListResourcesByAdvancedSearchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D241DEBF-67A2-56AF-88CF-57BF78F0A850`.
    pub request_id: Option<String>,
    /// Outcomes of the query, one entry each.
    pub query_results: Option<QueryResults>,
}

response! {
    ListResourcesByAdvancedSearchResponse {
        "RequestId" => request_id: value,
        "QueryResults" => query_results: value,
    }
}

/// Errors that the documentation of [`ListResourcesByAdvancedSearchRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListResourcesByAdvancedSearchError = super::DocumentedError;
