// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateResourcesByAdvancedSearch`, from `config/ListAggregateResourcesByAdvancedSearch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{QueryResultList, QueryResults};

/// Searches an account group's resources by their properties with an SQL SELECT statement.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateResourcesByAdvancedSearchRequest::new()
///     .sql("...")
///     .aggregator_id("...");
/// let reply = client.list_aggregate_resources_by_advanced_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateResourcesByAdvancedSearchRequest {
    /// **Required.** SQL statement.
    pub sql: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateResourcesByAdvancedSearchRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateResourcesByAdvancedSearchRequest {
        "Sql" => sql: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateResourcesByAdvancedSearchRequest {
    type Response = ListAggregateResourcesByAdvancedSearchResponse;
    type Error = ListAggregateResourcesByAdvancedSearchError;
    const INFO: OperationInfo = super::operation(
            "ListAggregateResourcesByAdvancedSearch",
        )
        .required(&["Sql", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateResourcesByAdvancedSearchError] = &[
        ListAggregateResourcesByAdvancedSearchError::AccountNotExisted,
        ListAggregateResourcesByAdvancedSearchError::ServiceUnavailable,
    ];
}

/// Response to [`ListAggregateResourcesByAdvancedSearchRequest`].
#[non_exhaustive]
pub struct ListAggregateResourcesByAdvancedSearchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0DBF868-460F-5E7C-8F76-1ACE2FCCE153`.
    pub request_id: Option<String>,
    /// Outcomes of the query, one entry each.
    pub query_results: Option<QueryResults>,
}

response! {
    ListAggregateResourcesByAdvancedSearchResponse {
        "RequestId" => request_id: value,
        "QueryResults" => query_results: value,
    }
}

/// Errors that the documentation of [`ListAggregateResourcesByAdvancedSearchRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateResourcesByAdvancedSearchError = super::DocumentedError;
