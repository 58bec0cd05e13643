// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExampleQuery`, from `resourcecenter/GetExampleQuery.md`.

use alicloud_runtime::codegen::*;

/// Shows one query template that the system provides.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::GetExampleQueryRequest::new()
///     .query_id("...");
/// let reply = client.get_example_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExampleQueryRequest {
    /// **Required.** SQL text that is kept for searching, your own or a sample.
    pub query_id: Option<String>,
}

impl GetExampleQueryRequest {
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
    GetExampleQueryRequest {
        "QueryId" => query_id: query,
    }
}

impl Operation for GetExampleQueryRequest {
    type Response = GetExampleQueryResponse;
    type Error = GetExampleQueryError;
    const INFO: OperationInfo = super::operation("GetExampleQuery")
        .required(&["QueryId"])
        .read_only();
    const ERRORS: &'static [GetExampleQueryError] = &[
        GetExampleQueryError::NotExistsQueryId,
    ];
}

/// Response to [`GetExampleQueryRequest`].
#[non_exhaustive]
pub struct GetExampleQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `36A3D9BE-B607-5993-B546-7E19EF65DC00`.
    pub request_id: Option<String>,
    /// Example of a query, with its text.
    pub example_query: Option<ExampleQuery>,
}

response! {
    GetExampleQueryResponse {
        "RequestId" => request_id: value,
        "ExampleQuery" => example_query: value,
    }
}

/// Example of a query, with its text.
#[non_exhaustive]
pub struct ExampleQuery {
    /// SQL text that is kept for searching, your own or a sample. Example: `sq-0PfKy****`.
    pub query_id: Option<String>,
    /// Condition or formula, in the notation that the operation defines. Example: `text`.
    pub expression: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    ExampleQuery {
        "QueryId" => query_id: value,
        "Expression" => expression: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`GetExampleQueryRequest`] names.
///
/// - [`NotExistsQueryId`](super::DocumentedError::NotExistsQueryId)
pub type GetExampleQueryError = super::DocumentedError;
