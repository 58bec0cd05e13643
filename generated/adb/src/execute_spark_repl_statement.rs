// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteSparkReplStatement`, from `adb/ExecuteSparkReplStatement.md`.

use alicloud_runtime::codegen::*;

/// Runs a piece of code in an interactive Spark session.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ExecuteSparkReplStatementRequest::new()
///     .code("...")
///     .code_type("...")
///     .session_id(1);
/// let reply = client.execute_spark_repl_statement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteSparkReplStatementRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Code to run.
    pub code: Option<String>,
    /// **Required.** Which kind of code it is or is to be.
    pub code_type: Option<String>,
    /// **Required.** ID of the session that the call is about.
    pub session_id: Option<i64>,
}

impl ExecuteSparkReplStatementRequest {
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
    /// Sets `Code`, which is required.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `CodeType`, which is required.
    pub fn code_type(mut self, value: impl Into<String>) -> Self {
        self.code_type = Some(value.into());
        self
    }
    /// Sets `SessionId`, which is required.
    #[inline]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
}

request! {
    ExecuteSparkReplStatementRequest {
        "AppId" => app_id: form,
        "Code" => code: form,
        "CodeType" => code_type: form,
        "SessionId" => session_id: form,
    }
}

impl Operation for ExecuteSparkReplStatementRequest {
    type Response = ExecuteSparkReplStatementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteSparkReplStatement")
        .required(&["Code", "CodeType", "SessionId"]);
}

/// Response to [`ExecuteSparkReplStatementRequest`], which the documentation does not describe.
pub type ExecuteSparkReplStatementResponse = alicloud_runtime::UndocumentedResponse;
