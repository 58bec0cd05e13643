// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteMultiAccountSQLQuery`, from `resourcecenter/ExecuteMultiAccountSQLQuery.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Runs an SQL query over the resources of several accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ExecuteMultiAccountSQLQueryRequest::new()
///     .expression("...")
///     .scope("...");
/// let reply = client.execute_multi_account_sql_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryRequest {
    /// **Required.** Condition or formula, in the notation that the operation defines.
    pub expression: Option<String>,
    /// **Required.** Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ExecuteMultiAccountSQLQueryRequest {
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
    /// Sets `Scope`, which is required.
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
    ExecuteMultiAccountSQLQueryRequest {
        "Expression" => expression: query,
        "Scope" => scope: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ExecuteMultiAccountSQLQueryRequest {
    type Response = ExecuteMultiAccountSQLQueryResponse;
    type Error = ExecuteMultiAccountSQLQueryError;
    const INFO: OperationInfo = super::operation("ExecuteMultiAccountSQLQuery")
        .required(&["Expression", "Scope"]);
    const ERRORS: &'static [ExecuteMultiAccountSQLQueryError] = &[
        ExecuteMultiAccountSQLQueryError::NoPermission,
        ExecuteMultiAccountSQLQueryError::NotExistsResourceDirectory,
        ExecuteMultiAccountSQLQueryError::NotExistsResourceDirectoryFolderId,
        ExecuteMultiAccountSQLQueryError::ExceedLimitExecuteTime,
        ExecuteMultiAccountSQLQueryError::SQLExecuteError,
        ExecuteMultiAccountSQLQueryError::InvalidSearchSql,
        ExecuteMultiAccountSQLQueryError::InvalidParameterScope,
        ExecuteMultiAccountSQLQueryError::ServiceNotEnabledSpecifiedAccount,
    ];
}

/// Response to [`ExecuteMultiAccountSQLQueryRequest`].
#[non_exhaustive]
pub struct ExecuteMultiAccountSQLQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `44C8A952-D6B0-5BC8-82D5-93BA02E26F2E`.
    pub request_id: Option<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// The rows that were found or are concerned, one entry each. Example: `[ "vsw-xxx“ ]`.
    pub rows: Vec<Value>,
}

response! {
    ExecuteMultiAccountSQLQueryResponse {
        "RequestId" => request_id: value,
        "Columns" => columns: list(""),
        "Rows" => rows: list(""),
    }
}

/// Errors that the documentation of [`ExecuteMultiAccountSQLQueryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotExistsResourceDirectory`](super::DocumentedError::NotExistsResourceDirectory)
/// - [`NotExistsResourceDirectoryFolderId`](super::DocumentedError::NotExistsResourceDirectoryFolderId)
/// - [`ExceedLimitExecuteTime`](super::DocumentedError::ExceedLimitExecuteTime)
/// - [`SQLExecuteError`](super::DocumentedError::SQLExecuteError)
/// - [`InvalidSearchSql`](super::DocumentedError::InvalidSearchSql)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`ServiceNotEnabledSpecifiedAccount`](super::DocumentedError::ServiceNotEnabledSpecifiedAccount)
pub type ExecuteMultiAccountSQLQueryError = super::DocumentedError;
