// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamWatermarkRule`, from `live/DeleteLiveStreamWatermarkRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a watermark rule; streams pushed from then on carry no mark from it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamWatermarkRuleRequest::new()
///     .domain("...");
/// let reply = client.delete_live_stream_watermark_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamWatermarkRuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Application part of the stream's address.
    pub app: Option<String>,
    /// Stream that the call or the item is about.
    pub stream: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl DeleteLiveStreamWatermarkRuleRequest {
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
    /// Sets `App`.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteLiveStreamWatermarkRuleRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteLiveStreamWatermarkRuleRequest {
    type Response = DeleteLiveStreamWatermarkRuleResponse;
    type Error = DeleteLiveStreamWatermarkRuleError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamWatermarkRule")
        .required(&["Domain"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveStreamWatermarkRuleError] = &[
        DeleteLiveStreamWatermarkRuleError::InvalidParameters,
    ];
}

/// Response to [`DeleteLiveStreamWatermarkRuleRequest`].
pub type DeleteLiveStreamWatermarkRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveStreamWatermarkRuleRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DeleteLiveStreamWatermarkRuleError = super::DocumentedError;
