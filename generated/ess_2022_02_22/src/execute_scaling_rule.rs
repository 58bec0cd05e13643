// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteScalingRule`, from `ess_2022_02_22/ExecuteScalingRule.md`.

use alicloud_runtime::codegen::*;

/// Runs a scaling rule by hand; works for simple and step rules only.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ExecuteScalingRuleRequest::new()
///     .scaling_rule_ari("...");
/// let reply = client.execute_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteScalingRuleRequest {
    /// **Required.** Unique name of a scaling rule, as
    /// [`CreateScalingRule`](super::Client::create_scaling_rule) returned it.
    pub scaling_rule_ari: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Value at which the breach sets in.
    pub breach_threshold: Option<f64>,
    /// Value that the metric has or is given.
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteScalingRule")
        .required(&["ScalingRuleAri"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ExecuteScalingRuleRequest`].
#[non_exhaustive]
pub struct ExecuteScalingRuleResponse {
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp13o672yeautiil****`.
    pub scaling_activity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
}

response! {
    ExecuteScalingRuleResponse {
        "ScalingActivityId" => scaling_activity_id: value,
        "RequestId" => request_id: value,
    }
}
