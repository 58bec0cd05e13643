// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRemediation`, from `config/UpdateRemediation.md`.

use alicloud_runtime::codegen::*;

/// Changes a remediation that was set up for a rule of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateRemediationRequest::new()
///     .remediation_id("...");
/// let reply = client.update_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRemediationRequest {
    /// **Required.** ID of the remediation that the call is about.
    pub remediation_id: Option<String>,
    /// Which kind of remediation it is or is to be.
    pub remediation_type: Option<String>,
    /// ID of the remediation template that the call is about.
    pub remediation_template_id: Option<String>,
    /// Which kind of invoke it is or is to be.
    pub invoke_type: Option<String>,
    /// Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateRemediationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RemediationId`, which is required.
    pub fn remediation_id(mut self, value: impl Into<String>) -> Self {
        self.remediation_id = Some(value.into());
        self
    }
    /// Sets `RemediationType`.
    pub fn remediation_type(mut self, value: impl Into<String>) -> Self {
        self.remediation_type = Some(value.into());
        self
    }
    /// Sets `RemediationTemplateId`.
    pub fn remediation_template_id(mut self, value: impl Into<String>) -> Self {
        self.remediation_template_id = Some(value.into());
        self
    }
    /// Sets `InvokeType`.
    pub fn invoke_type(mut self, value: impl Into<String>) -> Self {
        self.invoke_type = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Params`.
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
    UpdateRemediationRequest {
        "RemediationId" => remediation_id: form,
        "RemediationType" => remediation_type: form,
        "RemediationTemplateId" => remediation_template_id: form,
        "InvokeType" => invoke_type: form,
        "SourceType" => source_type: form,
        "Params" => params: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for UpdateRemediationRequest {
    type Response = UpdateRemediationResponse;
    type Error = UpdateRemediationError;
    const INFO: OperationInfo = super::operation("UpdateRemediation")
        .required(&["RemediationId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateRemediationError] = &[
        UpdateRemediationError::ConfigRuleNotExists,
        UpdateRemediationError::RDMemberNoPermission,
        UpdateRemediationError::RemediationInputParamInConsistentWithRule,
        UpdateRemediationError::RemediationTemplateNotExist,
        UpdateRemediationError::InvalidParamsValue,
        UpdateRemediationError::NoPermissionCreateRemediationSLR,
    ];
}

/// Response to [`UpdateRemediationRequest`].
#[non_exhaustive]
pub struct UpdateRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-7c2ba2d0236700a3****`.
    pub remediation_id: Option<String>,
}

response! {
    UpdateRemediationResponse {
        "RequestId" => request_id: value,
        "RemediationId" => remediation_id: value,
    }
}

/// Errors that the documentation of [`UpdateRemediationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`RDMemberNoPermission`](super::DocumentedError::RDMemberNoPermission)
/// - [`RemediationInputParamInConsistentWithRule`](super::DocumentedError::RemediationInputParamInConsistentWithRule)
/// - [`RemediationTemplateNotExist`](super::DocumentedError::RemediationTemplateNotExist)
/// - [`InvalidParamsValue`](super::DocumentedError::InvalidParamsValue)
/// - [`NoPermissionCreateRemediationSLR`](super::DocumentedError::NoPermissionCreateRemediationSLR)
pub type UpdateRemediationError = super::DocumentedError;
