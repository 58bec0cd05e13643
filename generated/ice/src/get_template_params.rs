// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateParams`, from `ice/GetTemplateParams.md`.

use alicloud_runtime::codegen::*;

/// Lists the replaceable materials of an advanced editing template with their default values and
/// covers.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetTemplateParamsRequest::new();
/// let reply = client.get_template_params(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateParamsRequest {
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetTemplateParamsRequest {
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
}

request! {
    GetTemplateParamsRequest {
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetTemplateParamsRequest {
    type Response = GetTemplateParamsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplateParams")
        .method("GET")
        .read_only();
}

/// Response to [`GetTemplateParamsRequest`].
#[non_exhaustive]
pub struct GetTemplateParamsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****2876-6263-4B75-8F2C-CD0F7FCF****`.
    pub request_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    /// Example: `******419c8741c1b4325f035b******`.
    pub template_id: Option<String>,
    /// Items of the kind param that were found or are concerned.
    pub param_list: Vec<ParamList>,
}

response! {
    GetTemplateParamsResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
        "ParamList" => param_list: list(""),
    }
}

/// Items of the kind param that were found or are concerned.
#[non_exhaustive]
pub struct ParamList {
    /// Name in a pair of name and value. Example: `video1`.
    pub key: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Image`.
    pub type_: Option<String>,
    /// Web address under which the cover is found.
    /// Example: `https://ice-materials-***.alicdn.com/***/********20221****.jpg`.
    pub cover_url: Option<String>,
    /// Web address under which the media is found.
    pub media_url: Option<String>,
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
}

response! {
    ParamList {
        "Key" => key: value,
        "Type" => type_: value,
        "CoverUrl" => cover_url: value,
        "MediaUrl" => media_url: value,
        "Content" => content: value,
    }
}
