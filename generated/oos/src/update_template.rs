// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `oos/UpdateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Replaces the content of a template, which makes a new version.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateTemplateRequest::new()
///     .template_name("...")
///     .content("...");
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Name that the version goes by.
    pub version_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateTemplateRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `VersionName`.
    pub fn version_name(mut self, value: impl Into<String>) -> Self {
        self.version_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "Content" => content: query,
        "Tags" => tags: query_json,
        "VersionName" => version_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTemplate")
        .required(&["TemplateName", "Content"])
        .region("RegionId");
}

/// Response to [`UpdateTemplateRequest`].
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2075899A-585D-4A41-A9B2-28DF4F534F`.
    pub request_id: Option<String>,
    /// Template, with its facts.
    pub template: Option<Template>,
}

response! {
    UpdateTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}
