// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogConfig`, from `cloudapi/ModifyLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the Simple Log Service project and Logstore that logs of a type go to.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyLogConfigRequest::new()
///     .sls_project("...")
///     .sls_log_store("...");
/// let reply = client.modify_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogConfigRequest {
    /// **Required.** Project of Log Service that takes the records.
    pub sls_project: Option<String>,
    /// **Required.** Logstore the entries go to.
    pub sls_log_store: Option<String>,
    /// Which logs the gateway delivers: of calls, or of quality checks.
    pub log_type: Option<String>,
}

impl ModifyLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlsProject`, which is required.
    pub fn sls_project(mut self, value: impl Into<String>) -> Self {
        self.sls_project = Some(value.into());
        self
    }
    /// Sets `SlsLogStore`, which is required.
    pub fn sls_log_store(mut self, value: impl Into<String>) -> Self {
        self.sls_log_store = Some(value.into());
        self
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
}

request! {
    ModifyLogConfigRequest {
        "SlsProject" => sls_project: query,
        "SlsLogStore" => sls_log_store: query,
        "LogType" => log_type: query,
    }
}

impl Operation for ModifyLogConfigRequest {
    type Response = ModifyLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLogConfig")
        .required(&["SlsProject", "SlsLogStore"]);
}

/// Response to [`ModifyLogConfigRequest`].
pub type ModifyLogConfigResponse = alicloud_runtime::EmptyResponse;
