// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `ice/UpdateTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes title, configuration and other properties of an editing template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateTemplateRequest::new();
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
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

impl UpdateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    UpdateTemplateRequest {
        "TemplateId" => template_id: query,
        "Name" => name: query,
        "Config" => config: form,
        "CoverUrl" => cover_url: query,
        "PreviewMedia" => preview_media: query,
        "Status" => status: query,
        "Source" => source: query,
        "RelatedMediaids" => related_mediaids: query,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTemplate");
}

/// Response to [`UpdateTemplateRequest`].
pub type UpdateTemplateResponse = alicloud_runtime::EmptyResponse;
