// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApiTemplate`, from `emr/DeleteApiTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes an API template, which then can no longer be run.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::DeleteApiTemplateRequest::new()
///     .template_id("...")
///     .api_name("...");
/// let reply = client.delete_api_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Name that the API goes by.
    pub api_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteApiTemplateRequest {
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
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `ApiName`, which is required.
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteApiTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
        "ApiName" => api_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteApiTemplateRequest {
    type Response = DeleteApiTemplateResponse;
    type Error = DeleteApiTemplateError;
    const INFO: OperationInfo = super::operation("DeleteApiTemplate")
        .required(&["RegionId", "TemplateId", "ApiName"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [DeleteApiTemplateError] = &[
        DeleteApiTemplateError::ConflictParameters,
        DeleteApiTemplateError::IncompleteSignature,
        DeleteApiTemplateError::InvalidAction,
        DeleteApiTemplateError::InvalidParameter,
        DeleteApiTemplateError::InvalidParameterValue,
        DeleteApiTemplateError::MissingAction,
        DeleteApiTemplateError::MissingParameter,
        DeleteApiTemplateError::NotAuthorized,
        DeleteApiTemplateError::ThrottlingException,
        DeleteApiTemplateError::ResourceNotFound,
        DeleteApiTemplateError::InternalError,
        DeleteApiTemplateError::ServiceFailure,
        DeleteApiTemplateError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteApiTemplateRequest`].
#[non_exhaustive]
pub struct DeleteApiTemplateResponse {
    /// Whether the call did what it was asked. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    DeleteApiTemplateResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteApiTemplateRequest`] names.
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
pub type DeleteApiTemplateError = super::DocumentedError;
