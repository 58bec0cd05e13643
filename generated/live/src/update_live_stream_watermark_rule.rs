// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveStreamWatermarkRule`, from `live/UpdateLiveStreamWatermarkRule.md`.

use alicloud_runtime::codegen::*;

/// Changes which watermark template a watermark rule uses, or its description.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveStreamWatermarkRuleRequest::new()
///     .rule_id("...");
/// let reply = client.update_live_stream_watermark_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveStreamWatermarkRuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl UpdateLiveStreamWatermarkRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    UpdateLiveStreamWatermarkRuleRequest {
        "RegionId" => region_id: query,
        "RuleId" => rule_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for UpdateLiveStreamWatermarkRuleRequest {
    type Response = UpdateLiveStreamWatermarkRuleResponse;
    type Error = UpdateLiveStreamWatermarkRuleError;
    const INFO: OperationInfo = super::operation("UpdateLiveStreamWatermarkRule")
        .required(&["RuleId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveStreamWatermarkRuleError] = &[
        UpdateLiveStreamWatermarkRuleError::InvalidParameters,
    ];
}

/// Response to [`UpdateLiveStreamWatermarkRuleRequest`].
pub type UpdateLiveStreamWatermarkRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveStreamWatermarkRuleRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type UpdateLiveStreamWatermarkRuleError = super::DocumentedError;
