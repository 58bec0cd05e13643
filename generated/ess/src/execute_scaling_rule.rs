// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteScalingRule`, from `ess/ExecuteScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Carries out a simple or step scaling rule at once.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::ExecuteScalingRuleRequest::new()
///     .scaling_rule_ari("...");
/// let reply = client.execute_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteScalingRuleRequest {
    /// **Required.** Unique name of a scaling rule, as
    /// [`CreateScalingRule`](super::Client::create_scaling_rule) returned it.
    /// Example: `ari:acs:ess:cn-hangzhou:140692647406****:scalingrule/asr-bp1dvirgwkoowxk7****`.
    pub scaling_rule_ari: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Threshold to compute with when a step rule is carried out by hand. Example: `1.0`.
    pub breach_threshold: Option<f64>,
    /// Value of the metric to compute with when a step rule is carried out by hand. Example: `1.0`.
    pub metric_value: Option<f64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ExecuteScalingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingRuleAri`, which is required.
    pub fn scaling_rule_ari(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_ari = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `BreachThreshold`.
    #[inline]
    pub fn breach_threshold(mut self, value: f64) -> Self {
        self.breach_threshold = Some(value);
        self
    }
    /// Sets `MetricValue`.
    #[inline]
    pub fn metric_value(mut self, value: f64) -> Self {
        self.metric_value = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ExecuteScalingRuleRequest {
        "ScalingRuleAri" => scaling_rule_ari: query,
        "ClientToken" => client_token: query,
        "BreachThreshold" => breach_threshold: query,
        "MetricValue" => metric_value: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ExecuteScalingRuleRequest {
    type Response = ExecuteScalingRuleResponse;
    type Error = ExecuteScalingRuleError;
    const INFO: OperationInfo = super::operation("ExecuteScalingRule")
        .required(&["ScalingRuleAri"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ExecuteScalingRuleError] = &[
        ExecuteScalingRuleError::InvalidScalingRuleAriNotFound,
        ExecuteScalingRuleError::ForbiddenUnauthorized,
        ExecuteScalingRuleError::IncorrectScalingGroupStatus,
        ExecuteScalingRuleError::ScalingActivityInProgress,
        ExecuteScalingRuleError::InsufficientBalance,
        ExecuteScalingRuleError::QuotaExceedInstance,
        ExecuteScalingRuleError::IncorrectLoadBalancerStatus,
        ExecuteScalingRuleError::IncorrectLoadBalancerHealthCheck,
        ExecuteScalingRuleError::InvalidLoadBalancerIdIncorrectInstanceNetworkType,
        ExecuteScalingRuleError::InvalidLoadBalancerIdVPCMismatch,
        ExecuteScalingRuleError::IncorrectDBInstanceStatus,
        ExecuteScalingRuleError::QuotaExceededDBInstanceSecurityIP,
        ExecuteScalingRuleError::QuotaExceededSecurityGroupInstance,
        ExecuteScalingRuleError::IncorrectCapacityNoChange,
        ExecuteScalingRuleError::QuotaExceededScalingInstance,
        ExecuteScalingRuleError::QuotaExceededAfterpayInstance,
        ExecuteScalingRuleError::ResourceNotAvailableEcs,
        ExecuteScalingRuleError::ScalingRuleInvalidScalingRuleType,
        ExecuteScalingRuleError::InvalidStepAdjustmentsNoStepFound,
        ExecuteScalingRuleError::MissingParameterMetricValue,
        ExecuteScalingRuleError::MissingParameterBreachThreshold,
        ExecuteScalingRuleError::MetricValueBeyondPermitRange,
        ExecuteScalingRuleError::BreachThresholdBeyondPermitRange,
    ];
}

/// Response to [`ExecuteScalingRuleRequest`].
#[non_exhaustive]
pub struct ExecuteScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp13o672yeautiil****`.
    pub scaling_activity_id: Option<String>,
}

response! {
    ExecuteScalingRuleResponse {
        "RequestId" => request_id: value,
        "ScalingActivityId" => scaling_activity_id: value,
    }
}

/// Errors that the documentation of [`ExecuteScalingRuleRequest`] names.
///
/// - [`InvalidScalingRuleAriNotFound`](super::DocumentedError::InvalidScalingRuleAriNotFound)
/// - [`ForbiddenUnauthorized`](super::DocumentedError::ForbiddenUnauthorized)
/// - [`IncorrectScalingGroupStatus`](super::DocumentedError::IncorrectScalingGroupStatus)
/// - [`ScalingActivityInProgress`](super::DocumentedError::ScalingActivityInProgress)
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`QuotaExceedInstance`](super::DocumentedError::QuotaExceedInstance)
/// - [`IncorrectLoadBalancerStatus`](super::DocumentedError::IncorrectLoadBalancerStatus)
/// - [`IncorrectLoadBalancerHealthCheck`](super::DocumentedError::IncorrectLoadBalancerHealthCheck)
/// - [`InvalidLoadBalancerIdIncorrectInstanceNetworkType`](super::DocumentedError::InvalidLoadBalancerIdIncorrectInstanceNetworkType)
/// - [`InvalidLoadBalancerIdVPCMismatch`](super::DocumentedError::InvalidLoadBalancerIdVPCMismatch)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`QuotaExceededDBInstanceSecurityIP`](super::DocumentedError::QuotaExceededDBInstanceSecurityIP)
/// - [`QuotaExceededSecurityGroupInstance`](super::DocumentedError::QuotaExceededSecurityGroupInstance)
/// - [`IncorrectCapacityNoChange`](super::DocumentedError::IncorrectCapacityNoChange)
/// - [`QuotaExceededScalingInstance`](super::DocumentedError::QuotaExceededScalingInstance)
/// - [`QuotaExceededAfterpayInstance`](super::DocumentedError::QuotaExceededAfterpayInstance)
/// - [`ResourceNotAvailableEcs`](super::DocumentedError::ResourceNotAvailableEcs)
/// - [`ScalingRuleInvalidScalingRuleType`](super::DocumentedError::ScalingRuleInvalidScalingRuleType)
/// - [`InvalidStepAdjustmentsNoStepFound`](super::DocumentedError::InvalidStepAdjustmentsNoStepFound)
/// - [`MissingParameterMetricValue`](super::DocumentedError::MissingParameterMetricValue)
/// - [`MissingParameterBreachThreshold`](super::DocumentedError::MissingParameterBreachThreshold)
/// - [`MetricValueBeyondPermitRange`](super::DocumentedError::MetricValueBeyondPermitRange)
/// - [`BreachThresholdBeyondPermitRange`](super::DocumentedError::BreachThresholdBeyondPermitRange)
pub type ExecuteScalingRuleError = super::DocumentedError;
