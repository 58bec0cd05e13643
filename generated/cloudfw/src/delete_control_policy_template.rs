// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteControlPolicyTemplate`, from `cloudfw/DeleteControlPolicyTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a template for access control rules.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteControlPolicyTemplateRequest::new()
///     .template_id("...");
/// let reply = client.delete_control_policy_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteControlPolicyTemplateRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DeleteControlPolicyTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DeleteControlPolicyTemplateRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DeleteControlPolicyTemplateRequest {
    type Response = DeleteControlPolicyTemplateResponse;
    type Error = DeleteControlPolicyTemplateError;
    const INFO: OperationInfo = super::operation("DeleteControlPolicyTemplate")
        .required(&["TemplateId"]);
    const ERRORS: &'static [DeleteControlPolicyTemplateError] = &[
        DeleteControlPolicyTemplateError::ErrorParametersUid,
        DeleteControlPolicyTemplateError::ErrorParameterIpVersion,
        DeleteControlPolicyTemplateError::ErrorParametersDirection,
        DeleteControlPolicyTemplateError::ErrorDBSelect,
        DeleteControlPolicyTemplateError::ErrorUnmarshalJSON,
    ];
}

/// Response to [`DeleteControlPolicyTemplateRequest`].
pub type DeleteControlPolicyTemplateResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteControlPolicyTemplateRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type DeleteControlPolicyTemplateError = super::DocumentedError;
