// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateApiTemplate`, from `emr/UpdateApiTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes name and content of an API template.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::UpdateApiTemplateRequest::new()
///     .template_name("...")
///     .api_name("...")
///     .content("...")
///     .template_id("...");
/// let reply = client.update_api_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateApiTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// **Required.** Name that the API goes by.
    pub api_name: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl UpdateApiTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `ApiName`, which is required.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    UpdateApiTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "ApiName" => api_name: query,
        "Content" => content: query,
        "ResourceGroupId" => resource_group_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for UpdateApiTemplateRequest {
    type Response = UpdateApiTemplateResponse;
    type Error = UpdateApiTemplateError;
    const INFO: OperationInfo = super::operation("UpdateApiTemplate")
        .required(&["RegionId", "TemplateName", "ApiName", "Content", "TemplateId"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [UpdateApiTemplateError] = &[
        UpdateApiTemplateError::ConflictParameters,
        UpdateApiTemplateError::IncompleteSignature,
        UpdateApiTemplateError::InvalidAction,
        UpdateApiTemplateError::InvalidParameter,
        UpdateApiTemplateError::InvalidParameterValue,
        UpdateApiTemplateError::MissingAction,
        UpdateApiTemplateError::MissingParameter,
        UpdateApiTemplateError::NotAuthorized,
        UpdateApiTemplateError::ThrottlingException,
        UpdateApiTemplateError::ResourceNotFound,
        UpdateApiTemplateError::InternalError,
        UpdateApiTemplateError::ServiceFailure,
        UpdateApiTemplateError::ServiceUnavailable,
    ];
}

/// Response to [`UpdateApiTemplateRequest`].
#[non_exhaustive]
pub struct UpdateApiTemplateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    UpdateApiTemplateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateApiTemplateRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type UpdateApiTemplateError = super::DocumentedError;
