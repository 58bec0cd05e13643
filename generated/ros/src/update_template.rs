// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `ros/UpdateTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes a stored template; a new content makes a new version.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UpdateTemplateRequest::new()
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// **Required.** ID of a stored template; for a template that another account shares, its resource
    /// name. Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// What the stored template is called. Length: at most 255. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256. Example: `It is a demo.`.
    pub description: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// Additional checks of the template. Items: at most 1.
    pub validation_options: Vec<String>,
    /// What happens to old versions when there are too many.
    pub rotate_strategy: Option<String>,
    /// Whether the template is only saved as a draft.
    pub is_draft: Option<bool>,
}

impl UpdateTemplateRequest {
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
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
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
    /// Sets `ValidationOptions`.
    pub fn validation_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.validation_options = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RotateStrategy`.
    pub fn rotate_strategy(mut self, value: impl Into<String>) -> Self {
        self.rotate_strategy = Some(value.into());
        self
    }
    /// Sets `IsDraft`.
    #[inline]
    pub fn is_draft(mut self, value: bool) -> Self {
        self.is_draft = Some(value);
        self
    }
}

request! {
    UpdateTemplateRequest {
        "TemplateId" => template_id: query,
        "TemplateURL" => template_url: query,
        "TemplateName" => template_name: query,
        "Description" => description: query,
        "TemplateBody" => template_body: form,
        "ValidationOptions" => validation_options: query,
        "RotateStrategy" => rotate_strategy: query,
        "IsDraft" => is_draft: query,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = UpdateTemplateError;
    const INFO: OperationInfo = super::operation("UpdateTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [UpdateTemplateError] = &[
        UpdateTemplateError::TemplateNotFound,
        UpdateTemplateError::InvalidSchema,
        UpdateTemplateError::InvalidTemplateAttribute,
        UpdateTemplateError::InvalidTemplatePropertyType,
        UpdateTemplateError::InvalidTemplateReference,
        UpdateTemplateError::InvalidTemplateSection,
        UpdateTemplateError::InvalidTemplateVersion,
        UpdateTemplateError::TemplateBeingProcessed,
    ];
}

/// Response to [`UpdateTemplateRequest`].
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C5D90E1-66B6-496C-9371-3807F8DA80A8`.
    pub request_id: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
}

response! {
    UpdateTemplateResponse {
        "RequestId" => request_id: value,
        "TemplateId" => template_id: value,
    }
}

/// Errors that the documentation of [`UpdateTemplateRequest`] names.
///
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
/// - [`TemplateBeingProcessed`](super::DocumentedError::TemplateBeingProcessed)
pub type UpdateTemplateError = super::DocumentedError;
