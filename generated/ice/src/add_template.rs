// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTemplate`, from `ice/AddTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateStatus};

/// Stores a reusable editing template whose materials can be swapped when a video is produced from
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddTemplateRequest::new();
/// let reply = client.add_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTemplateRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// Media ID of a video that shows what the template does.
    pub preview_media: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// The related mediaids that are concerned.
    pub related_mediaids: Option<String>,
}

impl AddTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `CoverUrl`.
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /// Sets `PreviewMedia`.
    pub fn preview_media(mut self, value: impl Into<String>) -> Self {
        self.preview_media = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `RelatedMediaids`.
    pub fn related_mediaids(mut self, value: impl Into<String>) -> Self {
        self.related_mediaids = Some(value.into());
        self
    }
}

request! {
    AddTemplateRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "Config" => config: form,
        "CoverUrl" => cover_url: query,
        "PreviewMedia" => preview_media: query,
        "Status" => status: query,
        "Source" => source: query,
        "RelatedMediaids" => related_mediaids: query,
    }
}

impl Operation for AddTemplateRequest {
    type Response = AddTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTemplate");
}

/// Response to [`AddTemplateRequest`].
#[non_exhaustive]
pub struct AddTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// The template with its settings.
    pub template: Option<Template>,
}

response! {
    AddTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// The template with its settings.
#[non_exhaustive]
pub struct Template {
    /// ID of the template whose settings are used or shown.
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub template_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Timeline`.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// Media ID of a video that shows what the template does.
    /// Example: `****01bf24bf41c78b2754cb3187****`.
    pub preview_media: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<Open<TemplateStatus>>,
    /// Where the create comes from. Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Where the modified comes from. Example: `OpenAPI`.
    pub modified_source: Option<String>,
}

response! {
    Template {
        "TemplateId" => template_id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Config" => config: value,
        "CoverUrl" => cover_url: value,
        "PreviewMedia" => preview_media: value,
        "Status" => status: value,
        "CreateSource" => create_source: value,
        "ModifiedSource" => modified_source: value,
    }
}
