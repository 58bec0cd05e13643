// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfig`, from `sls/GetConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows one Logtail configuration of the older kind in detail.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetConfigRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.get_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl GetConfigRequest {
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
    GetConfigRequest {
        "project" => project: host,
        "configName" => config_name: path,
    }
}

impl Operation for GetConfigRequest {
    type Response = GetConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConfig")
        .roa("GET", "/configs/{configName}")
        .required(&["project", "configName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetConfigRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetConfigResponse {
    /// Logtail configuration that is meant; it says what is collected and how. Example: `test-config`.
    pub config_name: Option<String>,
    /// Example of a log, for working on the settings. Example: `text`.
    pub log_sample: Option<String>,
    /// Which kind of input it is or is to be. Example: `file`.
    pub input_type: Option<String>,
    /// Details about the input. Example: `text`.
    pub input_detail: Option<Value>,
    /// Which kind of output it is or is to be. Example: `LogService`.
    pub output_type: Option<String>,
    /// Details about the output.
    pub output_detail: Option<OutputDetail>,
    /// When the item was created. Example: `1655176807`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1655176807`.
    pub last_modify_time: Option<i64>,
}

response! {
    GetConfigResponse {
        "configName" => config_name: value,
        "logSample" => log_sample: value,
        "inputType" => input_type: value,
        "inputDetail" => input_detail: value,
        "outputType" => output_type: value,
        "outputDetail" => output_detail: value,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}

/// Details about the output.
#[non_exhaustive]
pub struct OutputDetail {
    /// Endpoint at which the service is reached. Example: `cn-hangzhou-intranet.log.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Logstore that is meant; it holds the logs. Example: `test-logstore`.
    pub logstore_name: Option<String>,
    /// Where the Log project lies, such as `cn-hangzhou`.
    pub region: Option<String>,
}

response! {
    OutputDetail {
        "endpoint" => endpoint: value,
        "logstoreName" => logstore_name: value,
        "region" => region: value,
    }
}
