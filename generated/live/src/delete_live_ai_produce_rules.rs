// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAIProduceRules`, from `live/DeleteLiveAIProduceRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule by which live subtitles are added to streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAIProduceRulesRequest::new()
///     .domain("...")
///     .app("...");
/// let reply = client.delete_live_ai_produce_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAIProduceRulesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the rules that the call is about.
    pub rules_id: Option<String>,
    /// Name that the suffix goes by.
    pub suffix_name: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
}

impl DeleteLiveAIProduceRulesRequest {
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
    /// Sets `RulesId`.
    pub fn rules_id(mut self, value: impl Into<String>) -> Self {
        self.rules_id = Some(value.into());
        self
    }
    /// Sets `SuffixName`.
    pub fn suffix_name(mut self, value: impl Into<String>) -> Self {
        self.suffix_name = Some(value.into());
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
}

request! {
    DeleteLiveAIProduceRulesRequest {
        "RegionId" => region_id: query,
        "RulesId" => rules_id: query,
        "SuffixName" => suffix_name: query,
        "Domain" => domain: query,
        "App" => app: query,
    }
}

impl Operation for DeleteLiveAIProduceRulesRequest {
    type Response = DeleteLiveAIProduceRulesResponse;
    type Error = DeleteLiveAIProduceRulesError;
    const INFO: OperationInfo = super::operation("DeleteLiveAIProduceRules")
        .required(&["Domain", "App"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveAIProduceRulesError] = &[
        DeleteLiveAIProduceRulesError::MissingParameter,
        DeleteLiveAIProduceRulesError::InvalidParameter2,
        DeleteLiveAIProduceRulesError::IncorrectSubtitleStatusAny,
    ];
}

/// Response to [`DeleteLiveAIProduceRulesRequest`].
pub type DeleteLiveAIProduceRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveAIProduceRulesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`IncorrectSubtitleStatusAny`](super::DocumentedError::IncorrectSubtitleStatusAny)
pub type DeleteLiveAIProduceRulesError = super::DocumentedError;
