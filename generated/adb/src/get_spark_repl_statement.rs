// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkReplStatement`, from `adb/GetSparkReplStatement.md`.

use alicloud_runtime::codegen::*;

/// Shows a statement of an interactive Spark session with its state.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkReplStatementRequest::new();
/// let reply = client.get_spark_repl_statement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkReplStatementRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the statement that the call is about.
    pub statement_id: Option<i64>,
    /// ID of the session that the call is about.
    pub session_id: Option<i64>,
}

impl GetSparkReplStatementRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `StatementId`.
    #[inline]
    pub fn statement_id(mut self, value: i64) -> Self {
        self.statement_id = Some(value);
        self
    }
    /// Sets `SessionId`.
    #[inline]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
}

request! {
    GetSparkReplStatementRequest {
        "AppId" => app_id: form,
        "StatementId" => statement_id: form,
        "SessionId" => session_id: form,
    }
}

impl Operation for GetSparkReplStatementRequest {
    type Response = GetSparkReplStatementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSparkReplStatement").read_only();
}

/// Response to [`GetSparkReplStatementRequest`], which the documentation does not describe.
pub type GetSparkReplStatementResponse = alicloud_runtime::UndocumentedResponse;
