// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveAIProduceRules`, from `live/AddLiveAIProduceRules.md`.

use alicloud_runtime::codegen::*;

/// Creates a subtitle rule that applies a subtitle template to the streams of a domain and app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveAIProduceRulesRequest::new()
///     .domain("...")
///     .app("...")
///     .live_template("...");
/// let reply = client.add_live_ai_produce_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveAIProduceRulesRequest {
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
    /// **Required.** Size and quality of the stream that is put out, as a template.
    pub live_template: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl AddLiveAIProduceRulesRequest {
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
    /// Sets `LiveTemplate`, which is required.
    pub fn live_template(mut self, value: impl Into<String>) -> Self {
        self.live_template = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    AddLiveAIProduceRulesRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Suffix" => suffix: query,
        "SubtitleName" => subtitle_name: query,
        "StudioName" => studio_name: query,
        "IsLazy" => is_lazy: query,
        "LiveTemplate" => live_template: query,
        "Description" => description: query,
    }
}

impl Operation for AddLiveAIProduceRulesRequest {
    type Response = AddLiveAIProduceRulesResponse;
    type Error = AddLiveAIProduceRulesError;
    const INFO: OperationInfo = super::operation("AddLiveAIProduceRules")
        .required(&["Domain", "App", "LiveTemplate"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveAIProduceRulesError] = &[
        AddLiveAIProduceRulesError::MissingParameter,
        AddLiveAIProduceRulesError::InvalidParameter2,
    ];
}

/// Response to [`AddLiveAIProduceRulesRequest`].
#[non_exhaustive]
pub struct AddLiveAIProduceRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
    /// ID of the rules that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub rules_id: Option<String>,
}

response! {
    AddLiveAIProduceRulesResponse {
        "RequestId" => request_id: value,
        "RulesId" => rules_id: value,
    }
}

/// Errors that the documentation of [`AddLiveAIProduceRulesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type AddLiveAIProduceRulesError = super::DocumentedError;
