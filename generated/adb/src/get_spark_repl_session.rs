// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkReplSession`, from `adb/GetSparkReplSession.md`.

use alicloud_runtime::codegen::*;

/// Shows an interactive Spark session of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkReplSessionRequest::new()
///     .session_id(1);
/// let reply = client.get_spark_repl_session(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkReplSessionRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the session that the call is about.
    pub session_id: Option<i64>,
}

impl GetSparkReplSessionRequest {
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
    /// Sets `SessionId`, which is required.
    #[inline]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
}

request! {
    GetSparkReplSessionRequest {
        "AppId" => app_id: form,
        "SessionId" => session_id: form,
    }
}

impl Operation for GetSparkReplSessionRequest {
    type Response = GetSparkReplSessionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSparkReplSession")
        .required(&["SessionId"])
        .read_only();
}

/// Response to [`GetSparkReplSessionRequest`], which the documentation does not describe.
pub type GetSparkReplSessionResponse = alicloud_runtime::UndocumentedResponse;
