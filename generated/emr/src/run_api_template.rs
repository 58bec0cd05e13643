// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunApiTemplate`, from `emr/RunApiTemplate.md`.

use alicloud_runtime::codegen::*;

/// Runs a stored API template, which carries out the operation it was made for.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::RunApiTemplateRequest::new()
///     .template_id("...")
///     .api_name("...");
/// let reply = client.run_api_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunApiTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// **Required.** Name that the API goes by.
    pub api_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RunApiTemplateRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RunApiTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
        "ApiName" => api_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RunApiTemplateRequest {
    type Response = RunApiTemplateResponse;
    type Error = RunApiTemplateError;
    const INFO: OperationInfo = super::operation("RunApiTemplate")
        .required(&["RegionId", "TemplateId", "ApiName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RunApiTemplateError] = &[
        RunApiTemplateError::ConflictParameters,
        RunApiTemplateError::IncompleteSignature,
        RunApiTemplateError::InvalidAction,
        RunApiTemplateError::InvalidParameter,
        RunApiTemplateError::InvalidParameterValue,
        RunApiTemplateError::MissingAction,
        RunApiTemplateError::MissingParameter,
        RunApiTemplateError::NotAuthorized,
        RunApiTemplateError::ThrottlingException,
        RunApiTemplateError::ResourceNotFound,
        RunApiTemplateError::InternalError,
        RunApiTemplateError::ServiceFailure,
        RunApiTemplateError::ServiceUnavailable,
    ];
}

/// Response to [`RunApiTemplateRequest`].
#[non_exhaustive]
pub struct RunApiTemplateResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    RunApiTemplateResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RunApiTemplateRequest`] names.
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
pub type RunApiTemplateError = super::DocumentedError;
