// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApiTemplate`, from `emr/GetApiTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApiTemplate};

/// Shows one API template with its complete content.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::GetApiTemplateRequest::new()
///     .template_id("...");
/// let reply = client.get_api_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApiTemplateRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetApiTemplateRequest {
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
}

request! {
    GetApiTemplateRequest {
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetApiTemplateRequest {
    type Response = GetApiTemplateResponse;
    type Error = GetApiTemplateError;
    const INFO: OperationInfo = super::operation("GetApiTemplate")
        .required(&["RegionId", "TemplateId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetApiTemplateError] = &[
        GetApiTemplateError::ConflictParameters,
        GetApiTemplateError::IncompleteSignature,
        GetApiTemplateError::InvalidAction,
        GetApiTemplateError::InvalidParameter,
        GetApiTemplateError::InvalidParameterValue,
        GetApiTemplateError::MissingAction,
        GetApiTemplateError::MissingParameter,
        GetApiTemplateError::NotAuthorized,
        GetApiTemplateError::ThrottlingException,
        GetApiTemplateError::ResourceNotFound,
        GetApiTemplateError::InternalError,
        GetApiTemplateError::ServiceFailure,
        GetApiTemplateError::ServiceUnavailable,
    ];
}

/// Response to [`GetApiTemplateRequest`].
#[non_exhaustive]
pub struct GetApiTemplateResponse {
    /// What the call returns besides its status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub data: Option<ApiTemplate>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    GetApiTemplateResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetApiTemplateRequest`] names.
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
pub type GetApiTemplateError = super::DocumentedError;
