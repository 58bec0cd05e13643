// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSavedQuery`, from `resourcecenter/GetSavedQuery.md`.

use alicloud_runtime::codegen::*;

/// Shows one custom query template that was saved.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetSavedQueryRequest::new()
///     .query_id("...");
/// let reply = client.get_saved_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSavedQueryRequest {
    /// **Required.** SQL text that is kept for searching, your own or a sample.
    pub query_id: Option<String>,
}

impl GetSavedQueryRequest {
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
    GetSavedQueryRequest {
        "QueryId" => query_id: query,
    }
}

impl Operation for GetSavedQueryRequest {
    type Response = GetSavedQueryResponse;
    type Error = GetSavedQueryError;
    const INFO: OperationInfo = super::operation("GetSavedQuery")
        .required(&["QueryId"])
        .read_only();
    const ERRORS: &'static [GetSavedQueryError] = &[
        GetSavedQueryError::NoPermission,
        GetSavedQueryError::NotExistsQueryId,
    ];
}

/// Response to [`GetSavedQueryRequest`].
#[non_exhaustive]
pub struct GetSavedQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D98D9B0-318D-56A4-910C-93B5F945AF2B`.
    pub request_id: Option<String>,
    /// Stored query, with its text.
    pub saved_query: Option<SavedQuery>,
}

response! {
    GetSavedQueryResponse {
        "RequestId" => request_id: value,
        "SavedQuery" => saved_query: value,
    }
}

/// Stored query, with its text.
#[non_exhaustive]
pub struct SavedQuery {
    /// SQL text that is kept for searching, your own or a sample. Example: `cq-GeAck****`.
    pub query_id: Option<String>,
    /// Condition or formula, in the notation that the operation defines.
    /// Example: `SELECT * FROM resources;`.
    pub expression: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `2023-10-30T01:43:16Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2023-10-30T01:43:16Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    SavedQuery {
        "QueryId" => query_id: value,
        "Expression" => expression: value,
        "Name" => name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`GetSavedQueryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsQueryId`](super::DocumentedError::NotExistsQueryId)
pub type GetSavedQueryError = super::DocumentedError;
