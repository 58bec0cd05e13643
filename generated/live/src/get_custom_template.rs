// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCustomTemplate`, from `live/GetCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns one custom stream mixing template, by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetCustomTemplateRequest::new()
///     .template("...");
/// let reply = client.get_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCustomTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl GetCustomTemplateRequest {
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
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    GetCustomTemplateRequest {
        "RegionId" => region_id: query,
        "Template" => template: query,
    }
}

impl Operation for GetCustomTemplateRequest {
    type Response = GetCustomTemplateResponse;
    type Error = GetCustomTemplateError;
    const INFO: OperationInfo = super::operation("GetCustomTemplate")
        .required(&["Template"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetCustomTemplateError] = &[
        GetCustomTemplateError::InvalidUserIdMalformed,
        GetCustomTemplateError::InvalidParameterMalformed,
        GetCustomTemplateError::MissingParameter,
        GetCustomTemplateError::CustomTemplateInvalid,
        GetCustomTemplateError::InvalidDomainNameNotFound,
        GetCustomTemplateError::InternalError2,
    ];
}

/// Response to [`GetCustomTemplateRequest`].
#[non_exhaustive]
pub struct GetCustomTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC1E78D3-FA8B-4457-DEE2-6093E1232254`.
    pub request_id: Option<String>,
    /// Encoding settings as JSON. Example: `{height:1080,scale:[16:9],gop:60,bframes:30,cdesc:h264}`.
    pub custom_template: Option<String>,
    /// Template that is used, by name, ID or content. Example: `TestTemplate`.
    pub template: Option<String>,
}

response! {
    GetCustomTemplateResponse {
        "RequestId" => request_id: value,
        "CustomTemplate" => custom_template: value,
        "Template" => template: value,
    }
}

/// Errors that the documentation of [`GetCustomTemplateRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`CustomTemplateInvalid`](super::DocumentedError::CustomTemplateInvalid)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type GetCustomTemplateError = super::DocumentedError;
