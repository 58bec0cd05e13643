// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAggregateRemediation`, from `config/StartAggregateRemediation.md`.

use alicloud_runtime::codegen::*;

/// Runs the remediation of a rule in an account group by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::StartAggregateRemediationRequest::new()
///     .config_rule_id("...")
///     .aggregator_id("...");
/// let reply = client.start_aggregate_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAggregateRemediationRequest {
    /// **Required.** ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
    /// ID of the resource account that the call is about.
    pub resource_account_id: Option<i64>,
}

impl StartAggregateRemediationRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `ResourceAccountId`.
    #[inline]
    pub fn resource_account_id(mut self, value: i64) -> Self {
        self.resource_account_id = Some(value);
        self
    }
}

request! {
    StartAggregateRemediationRequest {
        "ConfigRuleId" => config_rule_id: query,
        "AggregatorId" => aggregator_id: query,
        "ResourceAccountId" => resource_account_id: query,
    }
}

impl Operation for StartAggregateRemediationRequest {
    type Response = StartAggregateRemediationResponse;
    type Error = StartAggregateRemediationError;
    const INFO: OperationInfo = super::operation("StartAggregateRemediation")
        .required(&["ConfigRuleId", "AggregatorId"]);
    const ERRORS: &'static [StartAggregateRemediationError] = &[
        StartAggregateRemediationError::NoPermission,
        StartAggregateRemediationError::AccountNotExisted,
        StartAggregateRemediationError::ServiceUnavailable,
    ];
}

/// Response to [`StartAggregateRemediationRequest`].
#[non_exhaustive]
pub struct StartAggregateRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7817373-78CB-4F9A-8AFA-E7A88E9D64A2`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    StartAggregateRemediationResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`StartAggregateRemediationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartAggregateRemediationError = super::DocumentedError;
