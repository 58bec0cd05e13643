// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecommendTemplates`, from `elasticsearch/RecommendTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateName};

/// Returns cluster configurations that suit a usage scenario.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::RecommendTemplatesRequest::new()
///     .instance_id("es-cn-oew20apwz0007****")
///     .usage_scenario("general");
/// let reply = client.recommend_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecommendTemplatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew20apwz0007****`.
    pub instance_id: Option<String>,
    /// **Required.** Use that the cluster serves. Example: `general`.
    pub usage_scenario: Option<Open<UsageScenario>>,
}

impl RecommendTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `usageScenario`, which is required.
    pub fn usage_scenario(mut self, value: impl Into<Open<UsageScenario>>) -> Self {
        self.usage_scenario = Some(value.into());
        self
    }
}

request! {
    RecommendTemplatesRequest {
        "InstanceId" => instance_id: path,
        "usageScenario" => usage_scenario: query,
    }
}

impl Operation for RecommendTemplatesRequest {
    type Response = RecommendTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecommendTemplates")
        .roa("GET", "/openapi/instances/{InstanceId}/recommended-templates")
        .required(&["InstanceId", "usageScenario"])
        .read_only();
}

/// Response to [`RecommendTemplatesRequest`].
#[non_exhaustive]
pub struct RecommendTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66B060CF-7381-49C7-9B89-7757927FDA16`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<TemplateConfig>,
}

response! {
    RecommendTemplatesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct TemplateConfig {
    /// Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Name that the template goes by. Example: `dynamicSettings`.
    pub template_name: Option<Open<TemplateName>>,
}

response! {
    TemplateConfig {
        "content" => content: value,
        "templateName" => template_name: value,
    }
}

values! {
    /// Use that the cluster serves.
    pub enum UsageScenario {
        /// Anything.
        General = "general",
        /// Analyzing and showing data.
        AnalysisVisualization = "analysisVisualization",
        /// Speeding up queries of a database.
        DbAcceleration = "dbAcceleration",
        /// Search.
        Search = "search",
        /// Logs.
        Log = "log",
    }
}
