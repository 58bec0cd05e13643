// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteSQLQuery`, from `resourcecenter/ExecuteSQLQuery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Runs an SQL query over those resources of the account that the caller may access.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ExecuteSQLQueryRequest::new()
///     .expression("...");
/// let reply = client.execute_sql_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteSQLQueryRequest {
    /// **Required.** Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ExecuteSQLQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Expression`, which is required.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ExecuteSQLQueryRequest {
        "Expression" => expression: query,
        "Scope" => scope: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ExecuteSQLQueryRequest {
    type Response = ExecuteSQLQueryResponse;
    type Error = ExecuteSQLQueryError;
    const INFO: OperationInfo = super::operation("ExecuteSQLQuery")
        .required(&["Expression"]);
    const ERRORS: &'static [ExecuteSQLQueryError] = &[
        ExecuteSQLQueryError::ExceedLimitExecuteTime,
        ExecuteSQLQueryError::SQLExecuteError,
        ExecuteSQLQueryError::InvalidSearchSql,
        ExecuteSQLQueryError::InvalidParameterScope,
        ExecuteSQLQueryError::LengthExceedLimitExpression,
    ];
}

/// Response to [`ExecuteSQLQueryRequest`].
#[non_exhaustive]
pub struct ExecuteSQLQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D696E6EF-3A6D-5770-801E-4982081FE4D0`.
    pub request_id: Option<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// The rows that were found or are concerned, one entry each. Example: `[ "vsw-xxx" ]`.
    pub rows: Vec<Value>,
}

response! {
    ExecuteSQLQueryResponse {
        "RequestId" => request_id: value,
        "Columns" => columns: list(""),
        "Rows" => rows: list(""),
    }
}

/// Errors that the documentation of [`ExecuteSQLQueryRequest`] names.
///
/// - [`ExceedLimitExecuteTime`](super::DocumentedError::ExceedLimitExecuteTime)
/// - [`SQLExecuteError`](super::DocumentedError::SQLExecuteError)
/// - [`InvalidSearchSql`](super::DocumentedError::InvalidSearchSql)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`LengthExceedLimitExpression`](super::DocumentedError::LengthExceedLimitExpression)
pub type ExecuteSQLQueryError = super::DocumentedError;
