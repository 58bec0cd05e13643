// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartRemediation`, from `config/StartRemediation.md`.

use alicloud_runtime::codegen::*;

/// Runs the remediation of a rule by hand on its noncompliant resources.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartRemediationRequest::new()
///     .config_rule_id("...");
/// let reply = client.start_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartRemediationRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
}

impl StartRemediationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`, which is required.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
}

request! {
    StartRemediationRequest {
        "ConfigRuleId" => config_rule_id: query,
    }
}

impl Operation for StartRemediationRequest {
    type Response = StartRemediationResponse;
    type Error = StartRemediationError;
    const INFO: OperationInfo = super::operation("StartRemediation")
        .required(&["ConfigRuleId"]);
    const ERRORS: &'static [StartRemediationError] = &[
        StartRemediationError::RemediationTemplateNotExist,
        StartRemediationError::RemediationInputParamInConsistentWithRule,
        StartRemediationError::NoPermissionCreateRemediationSLR,
    ];
}

/// Response to [`StartRemediationRequest`].
#[non_exhaustive]
pub struct StartRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    StartRemediationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartRemediationRequest`] names.
///
/// - [`RemediationTemplateNotExist`](super::DocumentedError::RemediationTemplateNotExist)
/// - [`RemediationInputParamInConsistentWithRule`](super::DocumentedError::RemediationInputParamInConsistentWithRule)
/// - [`NoPermissionCreateRemediationSLR`](super::DocumentedError::NoPermissionCreateRemediationSLR)
pub type StartRemediationError = super::DocumentedError;
