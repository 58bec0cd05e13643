// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSavedQuery`, from `resourcecenter/DeleteSavedQuery.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom query template; queries run from it earlier are not affected.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::DeleteSavedQueryRequest::new()
///     .query_id("...");
/// let reply = client.delete_saved_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSavedQueryRequest {
    /// **Required.** SQL text that is kept for searching, your own or a sample.
    pub query_id: Option<String>,
}

impl DeleteSavedQueryRequest {
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
    DeleteSavedQueryRequest {
        "QueryId" => query_id: query,
    }
}

impl Operation for DeleteSavedQueryRequest {
    type Response = DeleteSavedQueryResponse;
    type Error = DeleteSavedQueryError;
    const INFO: OperationInfo = super::operation("DeleteSavedQuery")
        .required(&["QueryId"]);
    const ERRORS: &'static [DeleteSavedQueryError] = &[
        DeleteSavedQueryError::NoPermission,
        DeleteSavedQueryError::NotExistsQueryId,
    ];
}

/// Response to [`DeleteSavedQueryRequest`].
pub type DeleteSavedQueryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSavedQueryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsQueryId`](super::DocumentedError::NotExistsQueryId)
pub type DeleteSavedQueryError = super::DocumentedError;
