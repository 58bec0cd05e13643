// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartConfigRuleEvaluationByResource`, from `config/StartConfigRuleEvaluationByResource.md`.

use alicloud_runtime::codegen::*;

/// Checks one resource anew by the rules that apply to it.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartConfigRuleEvaluationByResourceRequest::new()
///     .resource_id("...");
/// let reply = client.start_config_rule_evaluation_by_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartConfigRuleEvaluationByResourceRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl StartConfigRuleEvaluationByResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    StartConfigRuleEvaluationByResourceRequest {
        "ResourceId" => resource_id: form,
    }
}

impl Operation for StartConfigRuleEvaluationByResourceRequest {
    type Response = StartConfigRuleEvaluationByResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartConfigRuleEvaluationByResource")
        .required(&["ResourceId"]);
}

/// Response to [`StartConfigRuleEvaluationByResourceRequest`], which the documentation does not describe.
pub type StartConfigRuleEvaluationByResourceResponse = alicloud_runtime::UndocumentedResponse;
