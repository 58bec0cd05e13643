// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLiveTranscodeTemplate`, from `ice/GetLiveTranscodeTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AudioParams, TemplateConfig, VideoParams};

/// Shows the encoding settings of one live transcoding template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetLiveTranscodeTemplateRequest::new()
///     .template_id("...");
/// let reply = client.get_live_transcode_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetLiveTranscodeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    GetLiveTranscodeTemplateRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetLiveTranscodeTemplateRequest {
    type Response = GetLiveTranscodeTemplateResponse;
    type Error = GetLiveTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("GetLiveTranscodeTemplate")
        .required(&["TemplateId"])
        .read_only();
    const ERRORS: &'static [GetLiveTranscodeTemplateError] = &[
        GetLiveTranscodeTemplateError::InvalidParam,
    ];
}

/// Response to [`GetLiveTranscodeTemplateRequest`].
#[non_exhaustive]
pub struct GetLiveTranscodeTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// What the template contains.
    pub template_content: Option<TemplateContent>,
}

response! {
    GetLiveTranscodeTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateContent" => template_content: value,
    }
}

/// What the template contains.
#[non_exhaustive]
pub struct TemplateContent {
    /// Name that people know the item by. Example: `my-template`.
    pub name: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `bcfa57950bc649b2abfb476ecd36ea4f`.
    pub template_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `normal`.
    pub type_: Option<String>,
    /// Class that the item belongs to. Example: `customized`.
    pub category: Option<String>,
    /// When the item was created. Example: `2022-07-25T06:15:14Z`.
    pub create_time: Option<Timestamp>,
    /// Settings of the template, and what it works with.
    pub template_config: Option<TemplateConfig>,
}

response! {
    TemplateContent {
        "Name" => name: value,
        "TemplateId" => template_id: value,
        "Type" => type_: value,
        "Category" => category: value,
        "CreateTime" => create_time: value,
        "TemplateConfig" => template_config: value,
    }
}

/// Errors that the documentation of [`GetLiveTranscodeTemplateRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
pub type GetLiveTranscodeTemplateError = super::DocumentedError;
