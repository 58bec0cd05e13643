// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAdvancedQueryHistory`, from `actiontrail/DeleteAdvancedQueryHistory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a past advanced query from the history; the events it found stay.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DeleteAdvancedQueryHistoryRequest::new()
///     .query_id("query-uIkIvLiVSuCKqg0yoa****");
/// let reply = client.delete_advanced_query_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAdvancedQueryHistoryRequest {
    /// **Required.** ID of the query that the call is about. Example: `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: Option<String>,
}

impl DeleteAdvancedQueryHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryId`, which is required.
    pub fn query_id(mut self, value: impl Into<String>) -> Self {
        self.query_id = Some(value.into());
        self
    }
}

request! {
    DeleteAdvancedQueryHistoryRequest {
        "QueryId" => query_id: query,
    }
}

impl Operation for DeleteAdvancedQueryHistoryRequest {
    type Response = DeleteAdvancedQueryHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAdvancedQueryHistory")
        .required(&["QueryId"]);
}

/// Response to [`DeleteAdvancedQueryHistoryRequest`].
pub type DeleteAdvancedQueryHistoryResponse = alicloud_runtime::EmptyResponse;
