// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomTemplate`, from `live/DeleteCustomTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom template for mixing streams; give its name.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCustomTemplateRequest::new()
///     .template("...");
/// let reply = client.delete_custom_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl DeleteCustomTemplateRequest {
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
    DeleteCustomTemplateRequest {
        "RegionId" => region_id: query,
        "Template" => template: query,
    }
}

impl Operation for DeleteCustomTemplateRequest {
    type Response = DeleteCustomTemplateResponse;
    type Error = DeleteCustomTemplateError;
    const INFO: OperationInfo = super::operation("DeleteCustomTemplate")
        .required(&["Template"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCustomTemplateError] = &[
        DeleteCustomTemplateError::InvalidUserIdMalformed,
        DeleteCustomTemplateError::InvalidParameterMalformed,
        DeleteCustomTemplateError::MissingParameter,
        DeleteCustomTemplateError::CustomTemplateInvalid,
        DeleteCustomTemplateError::InvalidDomainNameNotFound,
        DeleteCustomTemplateError::InternalError2,
    ];
}

/// Response to [`DeleteCustomTemplateRequest`].
pub type DeleteCustomTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomTemplateRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`CustomTemplateInvalid`](super::DocumentedError::CustomTemplateInvalid)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCustomTemplateError = super::DocumentedError;
