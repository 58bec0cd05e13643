// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAdvancedQueryHistory`, from `actiontrail/CreateAdvancedQueryHistory.md`.

use alicloud_runtime::codegen::*;

/// Saves an advanced query statement to the query history for later reuse.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::CreateAdvancedQueryHistoryRequest::new()
///     .simple_query(false);
/// let reply = client.create_advanced_query_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAdvancedQueryHistoryRequest {
    /// Query that was run. Example: `event.userIdentity.accessKeyId: *`.
    pub query_sql: Option<String>,
    /// **Required.** Whether the query was put together by clicks instead of written in SQL.
    /// Example: `false`.
    pub simple_query: Option<bool>,
}

impl CreateAdvancedQueryHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QuerySql`.
    pub fn query_sql(mut self, value: impl Into<String>) -> Self {
        self.query_sql = Some(value.into());
        self
    }
    /// Sets `SimpleQuery`, which is required.
    #[inline]
    pub fn simple_query(mut self, value: bool) -> Self {
        self.simple_query = Some(value);
        self
    }
}

request! {
    CreateAdvancedQueryHistoryRequest {
        "QuerySql" => query_sql: query,
        "SimpleQuery" => simple_query: query,
    }
}

impl Operation for CreateAdvancedQueryHistoryRequest {
    type Response = CreateAdvancedQueryHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAdvancedQueryHistory")
        .required(&["SimpleQuery"]);
}

/// Response to [`CreateAdvancedQueryHistoryRequest`].
#[non_exhaustive]
pub struct CreateAdvancedQueryHistoryResponse {
    /// ID of the query that the item belongs to or stands for.
    /// Example: `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: Option<String>,
    /// Query that was run. Example: `event.userIdentity.accessKeyId: *`.
    pub query_sql: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0227506-AA8C-5998-8A62-74769106****`.
    pub request_id: Option<String>,
    /// Whether the query was put together by clicks instead of written in SQL. Example: `false`.
    pub simple_query: Option<bool>,
}

response! {
    CreateAdvancedQueryHistoryResponse {
        "QueryId" => query_id: value,
        "QuerySql" => query_sql: value,
        "RequestId" => request_id: value,
        "SimpleQuery" => simple_query: value,
    }
}
