// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DynamicUpdateWaterMarkStreamRule`, from `live/DynamicUpdateWaterMarkStreamRule.md`.

use alicloud_runtime::codegen::*;

/// Replaces the watermark template of a running stream rule, so that the picture changes during the
/// broadcast.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DynamicUpdateWaterMarkStreamRuleRequest::new()
///     .domain("...")
///     .app("...")
///     .stream("...")
///     .template_id("...");
/// let reply = client.dynamic_update_water_mark_stream_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DynamicUpdateWaterMarkStreamRuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DynamicUpdateWaterMarkStreamRuleRequest {
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
    /// Sets `Stream`, which is required.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DynamicUpdateWaterMarkStreamRuleRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DynamicUpdateWaterMarkStreamRuleRequest {
    type Response = DynamicUpdateWaterMarkStreamRuleResponse;
    type Error = DynamicUpdateWaterMarkStreamRuleError;
    const INFO: OperationInfo = super::operation("DynamicUpdateWaterMarkStreamRule")
        .required(&["Domain", "App", "Stream", "TemplateId"])
        .region("RegionId");
    const ERRORS: &'static [DynamicUpdateWaterMarkStreamRuleError] = &[
        DynamicUpdateWaterMarkStreamRuleError::InvalidParameters,
    ];
}

/// Response to [`DynamicUpdateWaterMarkStreamRuleRequest`].
pub type DynamicUpdateWaterMarkStreamRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DynamicUpdateWaterMarkStreamRuleRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type DynamicUpdateWaterMarkStreamRuleError = super::DocumentedError;
