// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveStreamWatermarkRule`, from `live/AddLiveStreamWatermarkRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that puts a watermark template on a given stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveStreamWatermarkRuleRequest::new()
///     .name("...")
///     .domain("...")
///     .app("...")
///     .stream("...")
///     .template_id("...");
/// let reply = client.add_live_stream_watermark_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl AddLiveStreamWatermarkRuleRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    AddLiveStreamWatermarkRuleRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Stream" => stream: query,
        "TemplateId" => template_id: query,
        "Description" => description: query,
    }
}

impl Operation for AddLiveStreamWatermarkRuleRequest {
    type Response = AddLiveStreamWatermarkRuleResponse;
    type Error = AddLiveStreamWatermarkRuleError;
    const INFO: OperationInfo = super::operation("AddLiveStreamWatermarkRule")
        .required(&["Name", "Domain", "App", "Stream", "TemplateId"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveStreamWatermarkRuleError] = &[
        AddLiveStreamWatermarkRuleError::InvalidParameters,
    ];
}

/// Response to [`AddLiveStreamWatermarkRuleRequest`].
#[non_exhaustive]
pub struct AddLiveStreamWatermarkRuleResponse {
    /// ID of the rule that the call or the item is about.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0df228-4a64-af62-20e91b9676b3`.
    pub request_id: Option<String>,
}

response! {
    AddLiveStreamWatermarkRuleResponse {
        "RuleId" => rule_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddLiveStreamWatermarkRuleRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type AddLiveStreamWatermarkRuleError = super::DocumentedError;
