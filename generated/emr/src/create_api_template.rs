// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApiTemplate`, from `emr/CreateApiTemplate.md`.

use alicloud_runtime::codegen::*;

/// Creates a template that presets the parameters for calls of an API.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::CreateApiTemplateRequest::new()
///     .template_name("...")
///     .api_name("...")
///     .content("...");
/// let reply = client.create_api_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiTemplateRequest {
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
}

impl CreateApiTemplateRequest {
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
}

request! {
    CreateApiTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "ApiName" => api_name: query,
        "Content" => content: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateApiTemplateRequest {
    type Response = CreateApiTemplateResponse;
    type Error = CreateApiTemplateError;
    const INFO: OperationInfo = super::operation("CreateApiTemplate")
        .required(&["RegionId", "TemplateName", "ApiName", "Content"])
        .region("RegionId");
    const ERRORS: &'static [CreateApiTemplateError] = &[
        CreateApiTemplateError::ConflictParameters,
        CreateApiTemplateError::IncompleteSignature,
        CreateApiTemplateError::InvalidAction,
        CreateApiTemplateError::InvalidParameter,
        CreateApiTemplateError::InvalidParameterValue,
        CreateApiTemplateError::MissingAction,
        CreateApiTemplateError::MissingParameter,
        CreateApiTemplateError::NotAuthorized,
        CreateApiTemplateError::ThrottlingException,
        CreateApiTemplateError::ResourceNotFound,
        CreateApiTemplateError::InternalError,
        CreateApiTemplateError::ServiceFailure,
        CreateApiTemplateError::ServiceUnavailable,
    ];
}

/// Response to [`CreateApiTemplateRequest`].
#[non_exhaustive]
pub struct CreateApiTemplateResponse {
    /// ID of the template whose settings are used or shown. Example: `at-41b4c6a0fc63****`.
    pub template_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `at-41b4c6a0fc63****`.
    pub success: Option<String>,
}

response! {
    CreateApiTemplateResponse {
        "TemplateId" => template_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateApiTemplateRequest`] names.
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
pub type CreateApiTemplateError = super::DocumentedError;
