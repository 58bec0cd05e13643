// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomTemplate`, from `live/CreateCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Saves a custom template for mixing streams under a name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateCustomTemplateRequest::new()
///     .custom_template("...")
///     .template("...");
/// let reply = client.create_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Encoding settings as JSON.
    pub custom_template: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl CreateCustomTemplateRequest {
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
    /// Sets `CustomTemplate`, which is required.
    pub fn custom_template(mut self, value: impl Into<String>) -> Self {
        self.custom_template = Some(value.into());
        self
    }
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    CreateCustomTemplateRequest {
        "RegionId" => region_id: query,
        "CustomTemplate" => custom_template: query,
        "Template" => template: query,
    }
}

impl Operation for CreateCustomTemplateRequest {
    type Response = CreateCustomTemplateResponse;
    type Error = CreateCustomTemplateError;
    const INFO: OperationInfo = super::operation("CreateCustomTemplate")
        .required(&["CustomTemplate", "Template"])
        .region("RegionId");
    const ERRORS: &'static [CreateCustomTemplateError] = &[
        CreateCustomTemplateError::TemplateAlreadyExist,
        CreateCustomTemplateError::InvalidUserIdMalformed,
        CreateCustomTemplateError::InvalidParameterMalformed,
        CreateCustomTemplateError::MissingParameter,
        CreateCustomTemplateError::CustomTemplateInvalid,
        CreateCustomTemplateError::InvalidDomainNameNotFound,
        CreateCustomTemplateError::InternalError2,
    ];
}

/// Response to [`CreateCustomTemplateRequest`].
pub type CreateCustomTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateCustomTemplateRequest`] names.
///
/// - [`TemplateAlreadyExist`](super::DocumentedError::TemplateAlreadyExist)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`CustomTemplateInvalid`](super::DocumentedError::CustomTemplateInvalid)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateCustomTemplateError = super::DocumentedError;
