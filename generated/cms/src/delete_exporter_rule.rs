// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExporterRule`, from `cms/DeleteExporterRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule that exports monitoring data; what was exported stays.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteExporterRuleRequest::new()
///     .rule_name("myRuleName");
/// let reply = client.delete_exporter_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExporterRuleRequest {
    /// **Required.** Name of the alert or event rule. Example: `myRuleName`.
    pub rule_name: Option<String>,
}

impl DeleteExporterRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
}

request! {
    DeleteExporterRuleRequest {
        "RuleName" => rule_name: query,
    }
}

impl Operation for DeleteExporterRuleRequest {
    type Response = DeleteExporterRuleResponse;
    type Error = DeleteExporterRuleError;
    const INFO: OperationInfo = super::operation("DeleteExporterRule")
        .required(&["RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteExporterRuleError] = &[
        DeleteExporterRuleError::ParameterInvalid,
        DeleteExporterRuleError::AccessForbidden,
        DeleteExporterRuleError::ResourceNotFound,
        DeleteExporterRuleError::InternalError,
    ];
}

/// Response to [`DeleteExporterRuleRequest`].
#[non_exhaustive]
pub struct DeleteExporterRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A5F022D-AC7C-460E-94AE-B9E75083D023`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteExporterRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteExporterRuleRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteExporterRuleError = super::DocumentedError;
