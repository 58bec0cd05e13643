// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConfig`, from `sls/CreateConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutputDetail};

/// Creates a Logtail configuration of the older kind, which tells what logs to collect and how.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_config::OutputDetail;
///
/// let request = alicloud_sls::CreateConfigRequest::new()
///     .project("...")
///     .config_name("...")
///     .input_type("...")
///     .input_detail("...")
///     .output_type("...")
///     .output_detail(OutputDetail::new());
/// let reply = client.create_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
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

impl CreateConfigRequest {
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
    CreateConfigRequest {
        "project" => project: host,
        "configName" => config_name: body,
        "logSample" => log_sample: body,
        "inputType" => input_type: body,
        "inputDetail" => input_detail: body,
        "outputType" => output_type: body,
        "outputDetail" => output_detail: body,
        "createTime" => create_time: body,
        "lastModifyTime" => last_modify_time: body,
    }
}

impl Operation for CreateConfigRequest {
    type Response = CreateConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateConfig")
        .roa("POST", "/configs")
        .required(
            &[
                "project",
                "configName",
                "inputType",
                "inputDetail",
                "outputType",
                "outputDetail",
            ],
        )
        .foreign_protocol("SLS");
}

/// Response to [`CreateConfigRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateConfigResponse = alicloud_runtime::UndocumentedResponse;
