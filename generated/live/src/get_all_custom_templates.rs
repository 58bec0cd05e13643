// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAllCustomTemplates`, from `live/GetAllCustomTemplates.md`.

use alicloud_runtime::codegen::*;

/// Returns every custom stream mixing template of a user.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetAllCustomTemplatesRequest::new();
/// let reply = client.get_all_custom_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAllCustomTemplatesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl GetAllCustomTemplatesRequest {
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
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    GetAllCustomTemplatesRequest {
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
    }
}

impl Operation for GetAllCustomTemplatesRequest {
    type Response = GetAllCustomTemplatesResponse;
    type Error = GetAllCustomTemplatesError;
    const INFO: OperationInfo = super::operation("GetAllCustomTemplates")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAllCustomTemplatesError] = &[
        GetAllCustomTemplatesError::InvalidUserIdMalformed,
        GetAllCustomTemplatesError::InvalidParameterMalformed,
        GetAllCustomTemplatesError::MissingParameter,
        GetAllCustomTemplatesError::CustomTemplateInvalid,
        GetAllCustomTemplatesError::InvalidDomainNameNotFound,
        GetAllCustomTemplatesError::InternalError2,
    ];
}

/// Response to [`GetAllCustomTemplatesRequest`].
#[non_exhaustive]
pub struct GetAllCustomTemplatesResponse {
    /// The custom templates that are concerned. Example: `text`.
    pub custom_templates: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4791648Q-813C-6254-865C-0ED913661230`.
    pub request_id: Option<String>,
}

response! {
    GetAllCustomTemplatesResponse {
        "CustomTemplates" => custom_templates: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetAllCustomTemplatesRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`CustomTemplateInvalid`](super::DocumentedError::CustomTemplateInvalid)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type GetAllCustomTemplatesError = super::DocumentedError;
