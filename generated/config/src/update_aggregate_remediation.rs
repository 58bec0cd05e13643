// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAggregateRemediation`, from `config/UpdateAggregateRemediation.md`.

use alicloud_runtime::codegen::*;

/// Changes a remediation that was set up for a rule of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::UpdateAggregateRemediationRequest::new()
///     .remediation_id("...")
///     .aggregator_id("...");
/// let reply = client.update_aggregate_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAggregateRemediationRequest {
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
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl UpdateAggregateRemediationRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    UpdateAggregateRemediationRequest {
        "RemediationId" => remediation_id: form,
        "RemediationType" => remediation_type: form,
        "RemediationTemplateId" => remediation_template_id: form,
        "InvokeType" => invoke_type: form,
        "SourceType" => source_type: form,
        "Params" => params: form,
        "AggregatorId" => aggregator_id: form,
    }
}

impl Operation for UpdateAggregateRemediationRequest {
    type Response = UpdateAggregateRemediationResponse;
    type Error = UpdateAggregateRemediationError;
    const INFO: OperationInfo = super::operation("UpdateAggregateRemediation")
        .required(&["RemediationId", "AggregatorId"]);
    const ERRORS: &'static [UpdateAggregateRemediationError] = &[
        UpdateAggregateRemediationError::ConfigRuleNotExists,
        UpdateAggregateRemediationError::RDMemberNoPermission,
        UpdateAggregateRemediationError::RemediationInputParamInConsistentWithRule,
        UpdateAggregateRemediationError::RemediationTemplateNotExist,
        UpdateAggregateRemediationError::InvalidParamsValue,
        UpdateAggregateRemediationError::NoPermissionCreateRemediationSLR,
    ];
}

/// Response to [`UpdateAggregateRemediationRequest`].
#[non_exhaustive]
pub struct UpdateAggregateRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-909ba2d4716700eb****`.
    pub remediation_id: Option<String>,
}

response! {
    UpdateAggregateRemediationResponse {
        "RequestId" => request_id: value,
        "RemediationId" => remediation_id: value,
    }
}

/// Errors that the documentation of [`UpdateAggregateRemediationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`RDMemberNoPermission`](super::DocumentedError::RDMemberNoPermission)
/// - [`RemediationInputParamInConsistentWithRule`](super::DocumentedError::RemediationInputParamInConsistentWithRule)
/// - [`RemediationTemplateNotExist`](super::DocumentedError::RemediationTemplateNotExist)
/// - [`InvalidParamsValue`](super::DocumentedError::InvalidParamsValue)
/// - [`NoPermissionCreateRemediationSLR`](super::DocumentedError::NoPermissionCreateRemediationSLR)
pub type UpdateAggregateRemediationError = super::DocumentedError;
