// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveAIProduceRules`, from `live/UpdateLiveAIProduceRules.md`.

use alicloud_runtime::codegen::*;

/// Changes a subtitle rule, such as which subtitle template it applies.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveAIProduceRulesRequest::new()
///     .domain("...")
///     .app("...");
/// let reply = client.update_live_ai_produce_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveAIProduceRulesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// Ending that the name of the produced stream gets.
    pub suffix: Option<String>,
    /// Name that the subtitle goes by.
    pub subtitle_name: Option<String>,
    /// Name that the studio goes by.
    pub studio_name: Option<String>,
    /// Whether the work starts only when somebody watches, and ends some minutes after the last viewer.
    pub is_lazy: Option<bool>,
    /// ID of the rules that the call is about.
    pub rules_id: Option<String>,
    /// Size and quality of the stream that is put out, as a template.
    pub live_template: Option<String>,
    /// ID of the subtitle that the call is about.
    pub subtitle_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl UpdateLiveAIProduceRulesRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`, which is required.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Suffix`.
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
    /// Sets `SubtitleName`.
    pub fn subtitle_name(mut self, value: impl Into<String>) -> Self {
        self.subtitle_name = Some(value.into());
        self
    }
    /// Sets `StudioName`.
    pub fn studio_name(mut self, value: impl Into<String>) -> Self {
        self.studio_name = Some(value.into());
        self
    }
    /// Sets `IsLazy`.
    #[inline]
    pub fn is_lazy(mut self, value: bool) -> Self {
        self.is_lazy = Some(value);
        self
    }
    /// Sets `RulesId`.
    pub fn rules_id(mut self, value: impl Into<String>) -> Self {
        self.rules_id = Some(value.into());
        self
    }
    /// Sets `LiveTemplate`.
    pub fn live_template(mut self, value: impl Into<String>) -> Self {
        self.live_template = Some(value.into());
        self
    }
    /// Sets `SubtitleId`.
    pub fn subtitle_id(mut self, value: impl Into<String>) -> Self {
        self.subtitle_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    UpdateLiveAIProduceRulesRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Suffix" => suffix: query,
        "SubtitleName" => subtitle_name: query,
        "StudioName" => studio_name: query,
        "IsLazy" => is_lazy: query,
        "RulesId" => rules_id: query,
        "LiveTemplate" => live_template: query,
        "SubtitleId" => subtitle_id: query,
        "Description" => description: query,
    }
}

impl Operation for UpdateLiveAIProduceRulesRequest {
    type Response = UpdateLiveAIProduceRulesResponse;
    type Error = UpdateLiveAIProduceRulesError;
    const INFO: OperationInfo = super::operation("UpdateLiveAIProduceRules")
        .required(&["Domain", "App"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveAIProduceRulesError] = &[
        UpdateLiveAIProduceRulesError::MissingParameter,
        UpdateLiveAIProduceRulesError::InvalidParameter2,
    ];
}

/// Response to [`UpdateLiveAIProduceRulesRequest`].
pub type UpdateLiveAIProduceRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveAIProduceRulesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type UpdateLiveAIProduceRulesError = super::DocumentedError;
