// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelSparkReplStatement`, from `adb/CancelSparkReplStatement.md`.

use alicloud_runtime::codegen::*;

/// Cancels a statement that runs in an interactive Spark session.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CancelSparkReplStatementRequest::new();
/// let reply = client.cancel_spark_repl_statement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelSparkReplStatementRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the statement that the call is about.
    pub statement_id: Option<i64>,
    /// ID of the session that the call is about.
    pub session_id: Option<i64>,
}

impl CancelSparkReplStatementRequest {
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
    CancelSparkReplStatementRequest {
        "AppId" => app_id: form,
        "StatementId" => statement_id: form,
        "SessionId" => session_id: form,
    }
}

impl Operation for CancelSparkReplStatementRequest {
    type Response = CancelSparkReplStatementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelSparkReplStatement");
}

/// Response to [`CancelSparkReplStatementRequest`], which the documentation does not describe.
pub type CancelSparkReplStatementResponse = alicloud_runtime::UndocumentedResponse;
