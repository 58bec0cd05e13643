// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSavedQuery`, from `resourcecenter/UpdateSavedQuery.md`.

use alicloud_runtime::codegen::*;

/// Changes expression or description of a custom query template.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::UpdateSavedQueryRequest::new()
///     .query_id("...");
/// let reply = client.update_saved_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSavedQueryRequest {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// **Required.** SQL text that is kept for searching, your own or a sample.
    pub query_id: Option<String>,
}

impl UpdateSavedQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `QueryId`, which is required.
    pub fn query_id(mut self, value: impl Into<String>) -> Self {
        self.query_id = Some(value.into());
        self
    }
}

request! {
    UpdateSavedQueryRequest {
        "Description" => description: query,
        "Name" => name: query,
        "Expression" => expression: query,
        "QueryId" => query_id: query,
    }
}

impl Operation for UpdateSavedQueryRequest {
    type Response = UpdateSavedQueryResponse;
    type Error = UpdateSavedQueryError;
    const INFO: OperationInfo = super::operation("UpdateSavedQuery")
        .required(&["QueryId"]);
    const ERRORS: &'static [UpdateSavedQueryError] = &[
        UpdateSavedQueryError::NoPermission,
        UpdateSavedQueryError::NotExistsQueryId,
        UpdateSavedQueryError::LengthExceedLimitDescription,
        UpdateSavedQueryError::LengthExceedLimitExpression,
        UpdateSavedQueryError::LengthExceedLimitName,
        UpdateSavedQueryError::InvalidParameterName,
        UpdateSavedQueryError::AlreadyExistsName,
    ];
}

/// Response to [`UpdateSavedQueryRequest`].
pub type UpdateSavedQueryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateSavedQueryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsQueryId`](super::DocumentedError::NotExistsQueryId)
/// - [`LengthExceedLimitDescription`](super::DocumentedError::LengthExceedLimitDescription)
/// - [`LengthExceedLimitExpression`](super::DocumentedError::LengthExceedLimitExpression)
/// - [`LengthExceedLimitName`](super::DocumentedError::LengthExceedLimitName)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`AlreadyExistsName`](super::DocumentedError::AlreadyExistsName)
pub type UpdateSavedQueryError = super::DocumentedError;
