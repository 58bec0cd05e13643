// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplate`, from `ice/GetTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateStatus};

/// Shows an editing template; an advanced one is usable once its status is `Available`.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::get_template::TemplateStatus;
///
/// let request = alicloud_ice::GetTemplateRequest::new();
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_template(request)
///     .wait()
///     .until(TemplateStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Whether the IDs of the media that the template uses come along.
    pub related_mediaid_flag: Option<String>,
}

impl GetTemplateRequest {
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
    /// Sets `RelatedMediaidFlag`.
    pub fn related_mediaid_flag(mut self, value: impl Into<String>) -> Self {
        self.related_mediaid_flag = Some(value.into());
        self
    }
}

request! {
    GetTemplateRequest {
        "TemplateId" => template_id: query,
        "RelatedMediaidFlag" => related_mediaid_flag: query,
    }
}

impl Operation for GetTemplateRequest {
    type Response = GetTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplate").read_only();
}

impl Stateful for GetTemplateRequest {
    type State = TemplateStatus;
    const FAILURES: &'static [TemplateStatus] = &[
        TemplateStatus::UploadFailed,
        TemplateStatus::ProcessFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.template.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`GetTemplateRequest`].
#[non_exhaustive]
pub struct GetTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The template with its settings.
    pub template: Option<Template>,
}

response! {
    GetTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// The template with its settings.
#[non_exhaustive]
pub struct Template {
    /// ID of the template whose settings are used or shown.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Timeline`.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Media ID of a video that shows what the template does.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub preview_media: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<Open<TemplateStatus>>,
    /// Where the create comes from. Example: `OpenAPI`.
    pub create_source: Option<String>,
    /// Where the modified comes from. Example: `OpenAPI`.
    pub modified_source: Option<String>,
    /// State that the preview media is in. Example: `Normal`.
    pub preview_media_status: Option<String>,
    /// When the item was created. Example: `2020-12-26T04:11:10Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Timestamp>,
    /// Web address under which the cover is found.
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// Material that fills the places of the template, as JSON.
    /// Example: `{"Media1":"mediaId","Text1":"text"}`.
    pub clips_param: Option<String>,
    /// The related mediaids that are concerned.
    /// Example: `{"video":["**"],"audio":["**"],"image":["**"]}`.
    pub related_mediaids: Option<String>,
}

response! {
    Template {
        "TemplateId" => template_id: value,
        "Name" => name: value,
        "Type" => type_: value,
        "Config" => config: value,
        "PreviewMedia" => preview_media: value,
        "Status" => status: value,
        "CreateSource" => create_source: value,
        "ModifiedSource" => modified_source: value,
        "PreviewMediaStatus" => preview_media_status: value,
        "CreationTime" => creation_time: value,
        "ModifiedTime" => modified_time: value,
        "CoverURL" => cover_url: value,
        "ClipsParam" => clips_param: value,
        "RelatedMediaids" => related_mediaids: value,
    }
}
