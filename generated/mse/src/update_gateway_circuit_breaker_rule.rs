// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayCircuitBreakerRule`, from `mse/UpdateGatewayCircuitBreakerRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a circuit breaking rule of a gateway route.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayCircuitBreakerRuleRequest::new()
///     .id(1)
///     .gateway_unique_id("...")
///     .route_id(1)
///     .route_name("...")
///     .strategy(1)
///     .trigger_ratio(1)
///     .stat_duration_sec(1)
///     .recovery_timeout_sec(1)
///     .min_request_amount(1)
///     .behavior_type(1)
///     .enable(1);
/// let reply = client.update_gateway_circuit_breaker_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleRequest {
    /// **Required.** Circuit breaking rule to change, by its number.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Route of a gateway, by the number that
    /// [`ListGatewayRoute`](super::Client::list_gateway_route) shows.
    pub route_id: Option<i64>,
    /// **Required.** What people call the route; it does not take part in matching.
    pub route_name: Option<String>,
    /// **Required.** Whether slow calls or failed calls are what the circuit breaker counts.
    pub strategy: Option<i32>,
    /// **Required.** Percentage of slow or failed requests from which the circuit opens.
    pub trigger_ratio: Option<i32>,
    /// **Required.** Length of the window, in seconds, over which the circuit breaker counts.
    pub stat_duration_sec: Option<i32>,
    /// **Required.** Seconds that the circuit stays open before calls are tried again.
    pub recovery_timeout_sec: Option<i32>,
    /// **Required.** Fewest requests in a window from which the circuit can open at all.
    pub min_request_amount: Option<i32>,
    /// Response time in milliseconds beyond which a request counts as slow.
    pub max_allowed_ms: Option<i32>,
    /// **Required.** Whether a blocked request gets a fixed text or is sent to another page.
    pub behavior_type: Option<i32>,
    /// Whether the body of the response to blocked requests is plain text or JSON.
    pub body_encoding: Option<i32>,
    /// HTTP status that a blocked request gets.
    pub response_status_code: Option<i32>,
    /// Body that the gateway returns to a request that the rule blocks.
    pub response_content_body: Option<String>,
    /// Page that a blocked request is sent to; only when that is the behavior chosen.
    pub response_redirect_url: Option<String>,
    /// **Required.** Whether the rule is in force.
    pub enable: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewayCircuitBreakerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `RouteId`, which is required.
    #[inline]
    pub fn route_id(mut self, value: i64) -> Self {
        self.route_id = Some(value);
        self
    }
    /// Sets `RouteName`, which is required.
    pub fn route_name(mut self, value: impl Into<String>) -> Self {
        self.route_name = Some(value.into());
        self
    }
    /// Sets `Strategy`, which is required.
    #[inline]
    pub fn strategy(mut self, value: i32) -> Self {
        self.strategy = Some(value);
        self
    }
    /// Sets `TriggerRatio`, which is required.
    #[inline]
    pub fn trigger_ratio(mut self, value: i32) -> Self {
        self.trigger_ratio = Some(value);
        self
    }
    /// Sets `StatDurationSec`, which is required.
    #[inline]
    pub fn stat_duration_sec(mut self, value: i32) -> Self {
        self.stat_duration_sec = Some(value);
        self
    }
    /// Sets `RecoveryTimeoutSec`, which is required.
    #[inline]
    pub fn recovery_timeout_sec(mut self, value: i32) -> Self {
        self.recovery_timeout_sec = Some(value);
        self
    }
    /// Sets `MinRequestAmount`, which is required.
    #[inline]
    pub fn min_request_amount(mut self, value: i32) -> Self {
        self.min_request_amount = Some(value);
        self
    }
    /// Sets `MaxAllowedMs`.
    #[inline]
    pub fn max_allowed_ms(mut self, value: i32) -> Self {
        self.max_allowed_ms = Some(value);
        self
    }
    /// Sets `BehaviorType`, which is required.
    #[inline]
    pub fn behavior_type(mut self, value: i32) -> Self {
        self.behavior_type = Some(value);
        self
    }
    /// Sets `BodyEncoding`.
    #[inline]
    pub fn body_encoding(mut self, value: i32) -> Self {
        self.body_encoding = Some(value);
        self
    }
    /// Sets `ResponseStatusCode`.
    #[inline]
    pub fn response_status_code(mut self, value: i32) -> Self {
        self.response_status_code = Some(value);
        self
    }
    /// Sets `ResponseContentBody`.
    pub fn response_content_body(mut self, value: impl Into<String>) -> Self {
        self.response_content_body = Some(value.into());
        self
    }
    /// Sets `ResponseRedirectUrl`.
    pub fn response_redirect_url(mut self, value: impl Into<String>) -> Self {
        self.response_redirect_url = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewayCircuitBreakerRuleRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "RouteId" => route_id: query,
        "RouteName" => route_name: query,
        "Strategy" => strategy: query,
        "TriggerRatio" => trigger_ratio: query,
        "StatDurationSec" => stat_duration_sec: query,
        "RecoveryTimeoutSec" => recovery_timeout_sec: query,
        "MinRequestAmount" => min_request_amount: query,
        "MaxAllowedMs" => max_allowed_ms: query,
        "BehaviorType" => behavior_type: query,
        "BodyEncoding" => body_encoding: query,
        "ResponseStatusCode" => response_status_code: query,
        "ResponseContentBody" => response_content_body: query,
        "ResponseRedirectUrl" => response_redirect_url: query,
        "Enable" => enable: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayCircuitBreakerRuleRequest {
    type Response = UpdateGatewayCircuitBreakerRuleResponse;
    type Error = UpdateGatewayCircuitBreakerRuleError;
    const INFO: OperationInfo = super::operation("UpdateGatewayCircuitBreakerRule")
        .required(
            &[
                "Id",
                "GatewayUniqueId",
                "RouteId",
                "RouteName",
                "Strategy",
                "TriggerRatio",
                "StatDurationSec",
                "RecoveryTimeoutSec",
                "MinRequestAmount",
                "BehaviorType",
                "Enable",
            ],
        );
    const ERRORS: &'static [UpdateGatewayCircuitBreakerRuleError] = &[
        UpdateGatewayCircuitBreakerRuleError::IllegalRequest,
        UpdateGatewayCircuitBreakerRuleError::InvalidParameter,
        UpdateGatewayCircuitBreakerRuleError::NoPermission,
        UpdateGatewayCircuitBreakerRuleError::NotFound,
        UpdateGatewayCircuitBreakerRuleError::InternalError,
    ];
}

/// Response to [`UpdateGatewayCircuitBreakerRuleRequest`].
#[non_exhaustive]
pub struct UpdateGatewayCircuitBreakerRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayCircuitBreakerRuleData>,
}

response! {
    UpdateGatewayCircuitBreakerRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayCircuitBreakerRuleData {
    /// Identifier of the item within its collection. Example: `369`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `14407`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-c9bc5afd61014165bd58f621b491****`.
    pub gateway_unique_id: Option<String>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `645`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `routeName`.
    pub route_name: Option<String>,
    /// Whether slow calls or failed calls are what the circuit breaker counts. Example: `0`.
    pub strategy: Option<i32>,
    /// Percentage of slow or failed requests from which the circuit opens. Example: `10`.
    pub trigger_ratio: Option<i32>,
    /// Length of the window, in seconds, over which the circuit breaker counts. Example: `11`.
    pub stat_duration_sec: Option<i32>,
    /// Seconds that the circuit stays open before calls are tried again. Example: `12`.
    pub recovery_timeout_sec: Option<i32>,
    /// Fewest requests in a window from which the circuit can open at all. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// Response time in milliseconds beyond which a request counts as slow. Example: `10`.
    pub max_allowed_ms: Option<i32>,
    /// Whether the threshold counts for one node, for the cluster, or is split among the nodes.
    /// Example: `0`.
    pub limit_mode: Option<i32>,
    /// Whether a blocked request gets a fixed text or is sent to another page. Example: `0`.
    pub behavior_type: Option<i32>,
    /// Whether the body of the response to blocked requests is plain text or JSON. Example: `0`.
    pub body_encoding: Option<i32>,
    /// HTTP status that a blocked request gets. Example: `201`.
    pub response_status_code: Option<i32>,
    /// Body that the gateway returns to a request that the rule blocks. Example: `text`.
    pub response_content_body: Option<String>,
    /// Page that a blocked request is sent to; only when that is the behavior chosen.
    /// Example: `www.******.com`.
    pub response_redirect_url: Option<String>,
    /// Further headers that a blocked request gets, as pairs of key and value. Example: `key=value`.
    pub response_additional_headers: Option<String>,
    /// Whether the rule is in force. Example: `0`.
    pub enable: Option<i32>,
    /// Rules that were filtered for, by their numbers. Example: `369`.
    pub id_list: Vec<i64>,
}

response! {
    GatewayCircuitBreakerRuleData {
        "Id" => id: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "RouteId" => route_id: value,
        "RouteName" => route_name: value,
        "Strategy" => strategy: value,
        "TriggerRatio" => trigger_ratio: value,
        "StatDurationSec" => stat_duration_sec: value,
        "RecoveryTimeoutSec" => recovery_timeout_sec: value,
        "MinRequestAmount" => min_request_amount: value,
        "MaxAllowedMs" => max_allowed_ms: value,
        "LimitMode" => limit_mode: value,
        "BehaviorType" => behavior_type: value,
        "BodyEncoding" => body_encoding: value,
        "ResponseStatusCode" => response_status_code: value,
        "ResponseContentBody" => response_content_body: value,
        "ResponseRedirectUrl" => response_redirect_url: value,
        "ResponseAdditionalHeaders" => response_additional_headers: value,
        "Enable" => enable: value,
        "IdList" => id_list: list(""),
    }
}

/// Errors that the documentation of [`UpdateGatewayCircuitBreakerRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayCircuitBreakerRuleError = super::DocumentedError;
