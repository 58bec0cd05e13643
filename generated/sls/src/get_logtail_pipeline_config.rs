// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogtailPipelineConfig`, from `sls/GetLogtailPipelineConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows one Logtail pipeline configuration with inputs, processors and outputs.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLogtailPipelineConfigRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.get_logtail_pipeline_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLogtailPipelineConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl GetLogtailPipelineConfigRequest {
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
}

request! {
    GetLogtailPipelineConfigRequest {
        "project" => project: host,
        "configName" => config_name: path,
    }
}

impl Operation for GetLogtailPipelineConfigRequest {
    type Response = GetLogtailPipelineConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLogtailPipelineConfig")
        .roa("GET", "/pipelineconfigs/{configName}")
        .required(&["project", "configName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetLogtailPipelineConfigRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetLogtailPipelineConfigResponse {
    /// Logtail configuration that is meant; it says what is collected and how. Example: `test-config`.
    pub config_name: Option<String>,
    /// Example of a log, for working on the settings. Example: `text`.
    pub log_sample: Option<String>,
    /// Settings of the whole configuration.
    pub global: Option<Value>,
    /// The inputs that were found or are concerned, one entry each. Example: `text`.
    pub inputs: Vec<Value>,
    /// The processors that were found or are concerned, one entry each. Example: `text`.
    pub processors: Vec<Value>,
    /// The aggregators that were found or are concerned, one entry each.
    pub aggregators: Vec<Value>,
    /// The flushers that were found or are concerned, one entry each. Example: `text`.
    pub flushers: Vec<Value>,
    /// When the item was created. Example: `1655176807`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1655176807`.
    pub last_modify_time: Option<i64>,
}

response! {
    GetLogtailPipelineConfigResponse {
        "configName" => config_name: value,
        "logSample" => log_sample: value,
        "global" => global: value,
        "inputs" => inputs: list(""),
        "processors" => processors: list(""),
        "aggregators" => aggregators: list(""),
        "flushers" => flushers: list(""),
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}
