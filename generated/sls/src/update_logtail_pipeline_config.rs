// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogtailPipelineConfig`, from `sls/UpdateLogtailPipelineConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes inputs, processors or outputs of a Logtail pipeline configuration.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateLogtailPipelineConfigRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.update_logtail_pipeline_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogtailPipelineConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
    /// Body of the call.
    pub body: Option<LogtailPipelineConfigBody>,
}

impl UpdateLogtailPipelineConfigRequest {
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
    pub fn body(mut self, value: impl Into<LogtailPipelineConfigBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateLogtailPipelineConfigRequest {
        "project" => project: host,
        "configName" => config_name: path,
        "" => body: body,
    }
}

impl Operation for UpdateLogtailPipelineConfigRequest {
    type Response = UpdateLogtailPipelineConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogtailPipelineConfig")
        .roa("PUT", "/pipelineconfigs/{configName}")
        .required(&["project", "configName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLogtailPipelineConfigRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateLogtailPipelineConfigResponse = alicloud_runtime::UndocumentedResponse;

/// Body of the call.
#[non_exhaustive]
pub struct LogtailPipelineConfigBody {
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
    /// Example of a log, for working on the settings.
    pub log_sample: Option<String>,
    /// Settings of the whole configuration.
    pub global: Option<Value>,
    /// **Required.** The inputs to work on or to narrow the list down to.
    pub inputs: Vec<Value>,
    /// The processors to work on or to narrow the list down to.
    pub processors: Vec<Value>,
    /// The aggregators to work on or to narrow the list down to.
    pub aggregators: Vec<Value>,
    /// **Required.** The flushers to work on or to narrow the list down to.
    pub flushers: Vec<Value>,
    /// Settings of a task.
    pub task: Option<Value>,
}

impl LogtailPipelineConfigBody {
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
    /// Sets `global`.
    pub fn global(mut self, value: impl Into<Value>) -> Self {
        self.global = Some(value.into());
        self
    }
    /// Sets `inputs`, which is required.
    pub fn inputs(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.inputs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `processors`.
    pub fn processors(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.processors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `aggregators`.
    pub fn aggregators(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.aggregators = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `flushers`, which is required.
    pub fn flushers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.flushers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `task`.
    pub fn task(mut self, value: impl Into<Value>) -> Self {
        self.task = Some(value.into());
        self
    }
}

request! {
    LogtailPipelineConfigBody {
        "configName" => config_name: field,
        "logSample" => log_sample: field,
        "global" => global: field,
        "inputs" => inputs: field,
        "processors" => processors: field,
        "aggregators" => aggregators: field,
        "flushers" => flushers: field,
        "task" => task: field,
    }
}
