// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSavedQuery`, from `resourcecenter/CreateSavedQuery.md`.

use alicloud_runtime::codegen::*;

/// Saves an SQL expression as a custom query template.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::CreateSavedQueryRequest::new()
///     .name("...")
///     .expression("...");
/// let reply = client.create_saved_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSavedQueryRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateSavedQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Expression`, which is required.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateSavedQueryRequest {
        "Name" => name: query,
        "Expression" => expression: query,
        "Description" => description: query,
    }
}

impl Operation for CreateSavedQueryRequest {
    type Response = CreateSavedQueryResponse;
    type Error = CreateSavedQueryError;
    const INFO: OperationInfo = super::operation("CreateSavedQuery")
        .required(&["Name", "Expression"]);
    const ERRORS: &'static [CreateSavedQueryError] = &[
        CreateSavedQueryError::NoPermission,
        CreateSavedQueryError::LengthExceedLimitDescription,
        CreateSavedQueryError::LengthExceedLimitExpression,
        CreateSavedQueryError::LengthExceedLimitName,
        CreateSavedQueryError::InvalidParameterName,
        CreateSavedQueryError::AlreadyExistsName,
    ];
}

/// Response to [`CreateSavedQueryRequest`].
#[non_exhaustive]
pub struct CreateSavedQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFA806B9-7F36-55AB-8B7A-D680C2C5EE57`.
    pub request_id: Option<String>,
    /// SQL text that is kept for searching, your own or a sample. Example: `cq-GeAck****`.
    pub query_id: Option<String>,
}

response! {
    CreateSavedQueryResponse {
        "RequestId" => request_id: value,
        "QueryId" => query_id: value,
    }
}

/// Errors that the documentation of [`CreateSavedQueryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`LengthExceedLimitDescription`](super::DocumentedError::LengthExceedLimitDescription)
/// - [`LengthExceedLimitExpression`](super::DocumentedError::LengthExceedLimitExpression)
/// - [`LengthExceedLimitName`](super::DocumentedError::LengthExceedLimitName)
/// - [`InvalidParameterName`](super::DocumentedError::InvalidParameterName)
/// - [`AlreadyExistsName`](super::DocumentedError::AlreadyExistsName)
pub type CreateSavedQueryError = super::DocumentedError;
