// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdvancedQueryHistory`, from `actiontrail/DescribeAdvancedQueryHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists all statements in the history of advanced queries.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeAdvancedQueryHistoryRequest::new();
/// let reply = client.describe_advanced_query_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryRequest {}

impl DescribeAdvancedQueryHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAdvancedQueryHistoryRequest {}
}

impl Operation for DescribeAdvancedQueryHistoryRequest {
    type Response = DescribeAdvancedQueryHistoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdvancedQueryHistory")
        .read_only();
}

/// Response to [`DescribeAdvancedQueryHistoryRequest`].
#[non_exhaustive]
pub struct DescribeAdvancedQueryHistoryResponse {
    /// Items of the kind query history that were found or are concerned.
    pub query_history_list: Vec<QueryHistoryList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `19F032B7-5FD8-5AC9-97FD-ACF54371****`.
    pub request_id: Option<String>,
}

response! {
    DescribeAdvancedQueryHistoryResponse {
        "QueryHistoryList" => query_history_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind query history that were found or are concerned.
#[non_exhaustive]
pub struct QueryHistoryList {
    /// ID of the query that the item belongs to or stands for.
    /// Example: `query-uIkIvLiVSuCKqg0yoa****`.
    pub query_id: Option<String>,
    /// Query that was run. Example: `event.userIdentity.accessKeyId: *`.
    pub query_sql: Option<String>,
    /// Whether the query was put together by clicks instead of written in SQL. Example: `false`.
    pub simple_query: Option<bool>,
    /// Moment that the record or data point belongs to. Example: `1753695874000`.
    pub time_stamp: Option<String>,
}

response! {
    QueryHistoryList {
        "QueryId" => query_id: value,
        "QuerySql" => query_sql: value,
        "SimpleQuery" => simple_query: value,
        "TimeStamp" => time_stamp: value,
    }
}
