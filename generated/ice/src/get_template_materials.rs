// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateMaterials`, from `ice/GetTemplateMaterials.md`.

use alicloud_runtime::codegen::*;

/// Returns links, valid for 30 minutes, to the material files of an advanced editing template.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetTemplateMaterialsRequest::new()
///     .template_id("...");
/// let reply = client.get_template_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateMaterialsRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// Items of the kind file to work on or to narrow the list down to.
    pub file_list: Option<String>,
}

impl GetTemplateMaterialsRequest {
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
    /// Sets `FileList`.
    pub fn file_list(mut self, value: impl Into<String>) -> Self {
        self.file_list = Some(value.into());
        self
    }
}

request! {
    GetTemplateMaterialsRequest {
        "TemplateId" => template_id: query,
        "FileList" => file_list: query,
    }
}

impl Operation for GetTemplateMaterialsRequest {
    type Response = GetTemplateMaterialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplateMaterials")
        .required(&["TemplateId"])
        .read_only();
}

/// Response to [`GetTemplateMaterialsRequest`].
#[non_exhaustive]
pub struct GetTemplateMaterialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The material URLs that are concerned. Example: `text`.
    pub material_urls: Option<String>,
}

response! {
    GetTemplateMaterialsResponse {
        "RequestId" => request_id: value,
        "MaterialUrls" => material_urls: value,
    }
}
