// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTemplate`, from `ros/CreateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Stores a template of your own, for making stacks from it later.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateTemplateRequest::new()
///     .template_name("MyTemplate");
/// let reply = client.create_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// **Required.** What the stored template is called. Length: at most 255. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// Free text that describes the item to people. Length: at most 256. Example: `It is a demo.`.
    pub description: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Additional checks of the template. Items: at most 1.
    pub validation_options: Vec<String>,
}

impl CreateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ValidationOptions`.
    pub fn validation_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.validation_options = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTemplateRequest {
        "TemplateName" => template_name: query,
        "TemplateURL" => template_url: query,
        "Description" => description: query,
        "TemplateBody" => template_body: form,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "ValidationOptions" => validation_options: query,
    }
}

impl Operation for CreateTemplateRequest {
    type Response = CreateTemplateResponse;
    type Error = CreateTemplateError;
    const INFO: OperationInfo = super::operation("CreateTemplate")
        .required(&["TemplateName"]);
    const ERRORS: &'static [CreateTemplateError] = &[
        CreateTemplateError::InvalidSchema,
        CreateTemplateError::InvalidTemplateAttribute,
        CreateTemplateError::InvalidTemplatePropertyType,
        CreateTemplateError::InvalidTemplateReference,
        CreateTemplateError::InvalidTemplateSection,
        CreateTemplateError::InvalidTemplateVersion,
    ];
}

/// Response to [`CreateTemplateRequest`].
#[non_exhaustive]
pub struct CreateTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C5D90E1-66B6-496C-9371-3807F8DA80A8`.
    pub request_id: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
}

response! {
    CreateTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}

/// Errors that the documentation of [`CreateTemplateRequest`] names.
///
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
pub type CreateTemplateError = super::DocumentedError;
