// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogtailPipelineConfig`, from `sls/DeleteLogtailPipelineConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes a Logtail pipeline configuration from a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteLogtailPipelineConfigRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.delete_logtail_pipeline_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogtailPipelineConfigRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl DeleteLogtailPipelineConfigRequest {
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
    DeleteLogtailPipelineConfigRequest {
        "project" => project: host,
        "configName" => config_name: path,
    }
}

impl Operation for DeleteLogtailPipelineConfigRequest {
    type Response = DeleteLogtailPipelineConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogtailPipelineConfig")
        .roa("DELETE", "/pipelineconfigs/{configName}")
        .required(&["project", "configName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteLogtailPipelineConfigRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteLogtailPipelineConfigResponse = alicloud_runtime::UndocumentedResponse;
