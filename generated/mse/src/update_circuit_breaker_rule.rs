// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCircuitBreakerRule`, from `mse/UpdateCircuitBreakerRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a circuit breaking rule of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateCircuitBreakerRuleRequest::new()
///     .namespace("...")
///     .app_name("...")
///     .rule_id(1);
/// let reply = client.update_circuit_breaker_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCircuitBreakerRuleRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Value from which the rule acts: requests a second, calls at a time or a ratio, by its kind.
    pub threshold: Option<f64>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Whether slow calls or failed calls are what the circuit breaker counts.
    pub strategy: Option<i32>,
    /// Milliseconds that the open circuit fails all calls before it tries again.
    pub retry_timeout_ms: Option<i32>,
    /// Length of the window over which calls are counted, in milliseconds.
    pub stat_interval_ms: Option<i32>,
    /// Response time in milliseconds beyond which a call counts as slow.
    pub max_allowed_rt_ms: Option<i32>,
    /// Fewest requests in a window from which the circuit can open at all.
    pub min_request_amount: Option<i32>,
    /// How many calls must pass in each step while the circuit breaker recovers.
    pub half_open_base_amount_per_step: Option<i32>,
    /// Steps in which an open circuit goes back to normal.
    pub half_open_recovery_step_num: Option<i32>,
    /// **Required.** Rule to work on, by the number under which the list operation shows it.
    pub rule_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateCircuitBreakerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Threshold`.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Strategy`.
    #[inline]
    pub fn strategy(mut self, value: i32) -> Self {
        self.strategy = Some(value);
        self
    }
    /// Sets `RetryTimeoutMs`.
    #[inline]
    pub fn retry_timeout_ms(mut self, value: i32) -> Self {
        self.retry_timeout_ms = Some(value);
        self
    }
    /// Sets `StatIntervalMs`.
    #[inline]
    pub fn stat_interval_ms(mut self, value: i32) -> Self {
        self.stat_interval_ms = Some(value);
        self
    }
    /// Sets `MaxAllowedRtMs`.
    #[inline]
    pub fn max_allowed_rt_ms(mut self, value: i32) -> Self {
        self.max_allowed_rt_ms = Some(value);
        self
    }
    /// Sets `MinRequestAmount`.
    #[inline]
    pub fn min_request_amount(mut self, value: i32) -> Self {
        self.min_request_amount = Some(value);
        self
    }
    /// Sets `HalfOpenBaseAmountPerStep`.
    #[inline]
    pub fn half_open_base_amount_per_step(mut self, value: i32) -> Self {
        self.half_open_base_amount_per_step = Some(value);
        self
    }
    /// Sets `HalfOpenRecoveryStepNum`.
    #[inline]
    pub fn half_open_recovery_step_num(mut self, value: i32) -> Self {
        self.half_open_recovery_step_num = Some(value);
        self
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateCircuitBreakerRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "AppId" => app_id: query,
        "Strategy" => strategy: query,
        "RetryTimeoutMs" => retry_timeout_ms: query,
        "StatIntervalMs" => stat_interval_ms: query,
        "MaxAllowedRtMs" => max_allowed_rt_ms: query,
        "MinRequestAmount" => min_request_amount: query,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: query,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: query,
        "RuleId" => rule_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateCircuitBreakerRuleRequest {
    type Response = UpdateCircuitBreakerRuleResponse;
    type Error = UpdateCircuitBreakerRuleError;
    const INFO: OperationInfo = super::operation("UpdateCircuitBreakerRule")
        .required(&["Namespace", "AppName", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateCircuitBreakerRuleError] = &[
        UpdateCircuitBreakerRuleError::IllegalRequest,
        UpdateCircuitBreakerRuleError::InvalidParameter,
        UpdateCircuitBreakerRuleError::NoPermission,
        UpdateCircuitBreakerRuleError::NotFound,
        UpdateCircuitBreakerRuleError::InternalError,
    ];
}

/// Response to [`UpdateCircuitBreakerRuleRequest`].
#[non_exhaustive]
pub struct UpdateCircuitBreakerRuleResponse {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CircuitBreakerRuleData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCircuitBreakerRuleResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CircuitBreakerRuleData {
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// Interface of the application that the rule protects, named as in its list of interfaces.
    /// Example: `/a`.
    pub resource: Option<String>,
    /// Whether slow calls or failed calls are what the circuit breaker counts. Example: `0`.
    pub strategy: Option<i32>,
    /// Value from which the rule acts, as stored with the rule. Example: `0.8`.
    pub threshold: Option<f64>,
    /// Whether the rule is in force. Example: `true`.
    pub enable: Option<bool>,
    /// Milliseconds that the open circuit fails all calls before it tries again. Example: `10000`.
    pub retry_timeout_ms: Option<i32>,
    /// Length of the window over which calls are counted, in milliseconds. Example: `20000`.
    pub stat_interval_ms: Option<i32>,
    /// ID that the service gave the application. Example: `hkhon1po62@c3df23522bXXXXX`.
    pub app_id: Option<String>,
    /// Response time in milliseconds beyond which a call counts as slow. Example: `200`.
    pub max_allowed_rt_ms: Option<i32>,
    /// Fewest requests in a window from which the circuit can open at all. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// How many calls must pass in each step while the circuit breaker recovers. Example: `5`.
    pub half_open_base_amount_per_step: Option<i32>,
    /// Steps in which an open circuit goes back to normal. Example: `1`.
    pub half_open_recovery_step_num: Option<i32>,
}

response! {
    CircuitBreakerRuleData {
        "Namespace" => namespace: value,
        "Id" => id: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "Strategy" => strategy: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "RetryTimeoutMs" => retry_timeout_ms: value,
        "StatIntervalMs" => stat_interval_ms: value,
        "AppId" => app_id: value,
        "MaxAllowedRtMs" => max_allowed_rt_ms: value,
        "MinRequestAmount" => min_request_amount: value,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: value,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: value,
    }
}

/// Errors that the documentation of [`UpdateCircuitBreakerRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateCircuitBreakerRuleError = super::DocumentedError;
