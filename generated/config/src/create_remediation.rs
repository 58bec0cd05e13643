// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRemediation`, from `config/CreateRemediation.md`.

use alicloud_runtime::codegen::*;

/// Sets up remediation for an existing rule of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateRemediationRequest::new()
///     .config_rule_id("...")
///     .remediation_type("...")
///     .remediation_template_id("...")
///     .invoke_type("...")
///     .params("...");
/// let reply = client.create_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRemediationRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** Which kind of remediation it is or is to be.
    pub remediation_type: Option<String>,
    /// **Required.** ID of the remediation template that the call is about.
    pub remediation_template_id: Option<String>,
    /// **Required.** Which kind of invoke it is or is to be.
    pub invoke_type: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** The params that are concerned.
    pub params: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateRemediationRequest {
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
    /// Sets `RemediationType`, which is required.
    pub fn remediation_type(mut self, value: impl Into<String>) -> Self {
        self.remediation_type = Some(value.into());
        self
    }
    /// Sets `RemediationTemplateId`, which is required.
    pub fn remediation_template_id(mut self, value: impl Into<String>) -> Self {
        self.remediation_template_id = Some(value.into());
        self
    }
    /// Sets `InvokeType`, which is required.
    pub fn invoke_type(mut self, value: impl Into<String>) -> Self {
        self.invoke_type = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Params`, which is required.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateRemediationRequest {
        "ConfigRuleId" => config_rule_id: form,
        "RemediationType" => remediation_type: form,
        "RemediationTemplateId" => remediation_template_id: form,
        "InvokeType" => invoke_type: form,
        "SourceType" => source_type: form,
        "Params" => params: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for CreateRemediationRequest {
    type Response = CreateRemediationResponse;
    type Error = CreateRemediationError;
    const INFO: OperationInfo = super::operation("CreateRemediation")
        .required(
            &[
                "ConfigRuleId",
                "RemediationType",
                "RemediationTemplateId",
                "InvokeType",
                "Params",
            ],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateRemediationError] = &[
        CreateRemediationError::ConfigRuleNotExists,
        CreateRemediationError::RemediationInputParamInConsistentWithRule,
        CreateRemediationError::RemediationTemplateNotExist,
        CreateRemediationError::InvalidParamsValue,
        CreateRemediationError::NoPermissionCreateRemediationSLR,
    ];
}

/// Response to [`CreateRemediationRequest`].
#[non_exhaustive]
pub struct CreateRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-909ba2d4716700eb****`.
    pub remediation_id: Option<String>,
}

response! {
    CreateRemediationResponse {
        "RequestId" => request_id: value,
        "RemediationId" => remediation_id: value,
    }
}

/// Errors that the documentation of [`CreateRemediationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`RemediationInputParamInConsistentWithRule`](super::DocumentedError::RemediationInputParamInConsistentWithRule)
/// - [`RemediationTemplateNotExist`](super::DocumentedError::RemediationTemplateNotExist)
/// - [`InvalidParamsValue`](super::DocumentedError::InvalidParamsValue)
/// - [`NoPermissionCreateRemediationSLR`](super::DocumentedError::NoPermissionCreateRemediationSLR)
pub type CreateRemediationError = super::DocumentedError;
