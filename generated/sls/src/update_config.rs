// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateConfig`, from `sls/UpdateConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutputDetail};

/// Changes a Logtail configuration of the older kind.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateConfigRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.update_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
    /// Body of the call.
    pub body: Option<LogtailConfig>,
}

impl UpdateConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `configName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<LogtailConfig>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateConfigRequest {
        "project" => project: host,
        "configName" => config_name: path,
        "" => body: body,
    }
}

impl Operation for UpdateConfigRequest {
    type Response = UpdateConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateConfig")
        .roa("PUT", "/configs/{configName}")
        .required(&["project", "configName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateConfigRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateConfigResponse = alicloud_runtime::UndocumentedResponse;

/// Body of the call.
#[non_exhaustive]
pub struct LogtailConfig {
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
    /// Example of a log, for working on the settings.
    pub log_sample: Option<String>,
    /// **Required.** Which kind of input it is or is to be.
    pub input_type: Option<String>,
    /// **Required.** Details about the input.
    pub input_detail: Option<Value>,
    /// **Required.** Which kind of output it is or is to be.
    pub output_type: Option<String>,
    /// **Required.** Details about the output.
    pub output_detail: Option<OutputDetail>,
    /// Time that is set or recorded for this: create.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify.
    pub last_modify_time: Option<i64>,
}

impl LogtailConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `configName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
    /// Sets `logSample`.
    pub fn log_sample(mut self, value: impl Into<String>) -> Self {
        self.log_sample = Some(value.into());
        self
    }
    /// Sets `inputType`, which is required.
    pub fn input_type(mut self, value: impl Into<String>) -> Self {
        self.input_type = Some(value.into());
        self
    }
    /// Sets `inputDetail`, which is required.
    pub fn input_detail(mut self, value: impl Into<Value>) -> Self {
        self.input_detail = Some(value.into());
        self
    }
    /// Sets `outputType`, which is required.
    pub fn output_type(mut self, value: impl Into<String>) -> Self {
        self.output_type = Some(value.into());
        self
    }
    /// Sets `outputDetail`, which is required.
    pub fn output_detail(mut self, value: impl Into<OutputDetail>) -> Self {
        self.output_detail = Some(value.into());
        self
    }
    /// Sets `createTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `lastModifyTime`.
    #[inline]
    pub fn last_modify_time(mut self, value: i64) -> Self {
        self.last_modify_time = Some(value);
        self
    }
}

request! {
    LogtailConfig {
        "configName" => config_name: field,
        "logSample" => log_sample: field,
        "inputType" => input_type: field,
        "inputDetail" => input_detail: field,
        "outputType" => output_type: field,
        "outputDetail" => output_detail: field,
        "createTime" => create_time: field,
        "lastModifyTime" => last_modify_time: field,
    }
}
