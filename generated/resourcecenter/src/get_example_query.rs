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
    /// **Required.** ID of the query that the call is about.
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
    /// `ExampleQuery`.
    pub example_query: Option<ExampleQuery>,
}

response! {
    GetExampleQueryResponse {
        "RequestId" => request_id: value,
        "ExampleQuery" => example_query: value,
    }
}

/// The value of [`example_query`](GetExampleQueryResponse::example_query).
#[non_exhaustive]
pub struct ExampleQuery {
    /// ID of the query that the item belongs to or stands for. Example: `sq-0PfKy****`.
    pub query_id: Option<String>,
    /// Example: `text`.
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
