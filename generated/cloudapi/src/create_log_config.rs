// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLogConfig`, from `cloudapi/CreateLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets up delivery of API logs to a Simple Log Service project and Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateLogConfigRequest::new()
///     .sls_project("...")
///     .sls_log_store("...");
/// let reply = client.create_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLogConfigRequest {
    /// **Required.** Project of Log Service that takes the records.
    pub sls_project: Option<String>,
    /// **Required.** Logstore the entries go to.
    pub sls_log_store: Option<String>,
    /// Which logs the gateway delivers: of calls, or of quality checks.
    pub log_type: Option<String>,
    /// Whether the service role is created.
    pub create_slr: Option<bool>,
}

impl CreateLogConfigRequest {
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
    /// Sets `CreateSlr`.
    #[inline]
    pub fn create_slr(mut self, value: bool) -> Self {
        self.create_slr = Some(value);
        self
    }
}

request! {
    CreateLogConfigRequest {
        "SlsProject" => sls_project: query,
        "SlsLogStore" => sls_log_store: query,
        "LogType" => log_type: query,
        "CreateSlr" => create_slr: query,
    }
}

impl Operation for CreateLogConfigRequest {
    type Response = CreateLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLogConfig")
        .required(&["SlsProject", "SlsLogStore"]);
}

/// Response to [`CreateLogConfigRequest`].
pub type CreateLogConfigResponse = alicloud_runtime::EmptyResponse;
