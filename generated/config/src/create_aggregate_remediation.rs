// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAggregateRemediation`, from `config/CreateAggregateRemediation.md`.

use alicloud_runtime::codegen::*;

/// Sets up remediation for a rule of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::CreateAggregateRemediationRequest::new()
///     .config_rule_id("...")
///     .remediation_type("...")
///     .remediation_template_id("...")
///     .invoke_type("...")
///     .params("...")
///     .aggregator_id("...");
/// let reply = client.create_aggregate_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAggregateRemediationRequest {
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
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateAggregateRemediationRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateAggregateRemediationRequest {
        "ConfigRuleId" => config_rule_id: form,
        "RemediationType" => remediation_type: form,
        "RemediationTemplateId" => remediation_template_id: form,
        "InvokeType" => invoke_type: form,
        "SourceType" => source_type: form,
        "Params" => params: form,
        "AggregatorId" => aggregator_id: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for CreateAggregateRemediationRequest {
    type Response = CreateAggregateRemediationResponse;
    type Error = CreateAggregateRemediationError;
    const INFO: OperationInfo = super::operation("CreateAggregateRemediation")
        .required(
            &[
                "ConfigRuleId",
                "RemediationType",
                "RemediationTemplateId",
                "InvokeType",
                "Params",
                "AggregatorId",
            ],
        )
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateAggregateRemediationError] = &[
        CreateAggregateRemediationError::ConfigRuleNotExists,
        CreateAggregateRemediationError::RemediationInputParamInConsistentWithRule,
        CreateAggregateRemediationError::RemediationTemplateNotExist,
        CreateAggregateRemediationError::InvalidParamsValue,
        CreateAggregateRemediationError::NoPermissionCreateRemediationSLR,
    ];
}

/// Response to [`CreateAggregateRemediationRequest`].
#[non_exhaustive]
pub struct CreateAggregateRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// ID of the remediation that the item belongs to or stands for.
    /// Example: `crr-909ba2d4716700eb****`.
    pub remediation_id: Option<String>,
}

response! {
    CreateAggregateRemediationResponse {
        "RequestId" => request_id: value,
        "RemediationId" => remediation_id: value,
    }
}

/// Errors that the documentation of [`CreateAggregateRemediationRequest`] names.
///
/// - [`ConfigRuleNotExists`](super::DocumentedError::ConfigRuleNotExists)
/// - [`RemediationInputParamInConsistentWithRule`](super::DocumentedError::RemediationInputParamInConsistentWithRule)
/// - [`RemediationTemplateNotExist`](super::DocumentedError::RemediationTemplateNotExist)
/// - [`InvalidParamsValue`](super::DocumentedError::InvalidParamsValue)
/// - [`NoPermissionCreateRemediationSLR`](super::DocumentedError::NoPermissionCreateRemediationSLR)
pub type CreateAggregateRemediationError = super::DocumentedError;
