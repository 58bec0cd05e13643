// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogConfig`, from `cloudapi/DeleteLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes the log delivery configuration of the given log type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteLogConfigRequest::new();
/// let reply = client.delete_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogConfigRequest {
    /// Which logs the gateway delivers: of calls, or of quality checks.
    pub log_type: Option<String>,
}

impl DeleteLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
}

request! {
    DeleteLogConfigRequest {
        "LogType" => log_type: query,
    }
}

impl Operation for DeleteLogConfigRequest {
    type Response = DeleteLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogConfig");
}

/// Response to [`DeleteLogConfigRequest`].
pub type DeleteLogConfigResponse = alicloud_runtime::EmptyResponse;
