// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayCircuitBreakerRule`, from `mse/ListGatewayCircuitBreakerRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the circuit breaking rules of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayCircuitBreakerRuleRequest::new()
///     .filter_params("...");
/// let reply = client.list_gateway_circuit_breaker_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleRequest {
    /// **Required.** Conditions that narrow the list down.
    pub filter_params: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayCircuitBreakerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FilterParams`, which is required.
    pub fn filter_params(mut self, value: impl Into<String>) -> Self {
        self.filter_params = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListGatewayCircuitBreakerRuleRequest {
        "FilterParams" => filter_params: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayCircuitBreakerRuleRequest {
    type Response = ListGatewayCircuitBreakerRuleResponse;
    type Error = ListGatewayCircuitBreakerRuleError;
    const INFO: OperationInfo = super::operation("ListGatewayCircuitBreakerRule")
        .required(&["FilterParams"])
        .read_only();
    const ERRORS: &'static [ListGatewayCircuitBreakerRuleError] = &[
        ListGatewayCircuitBreakerRuleError::IllegalRequest,
        ListGatewayCircuitBreakerRuleError::InvalidParameter,
        ListGatewayCircuitBreakerRuleError::NoPermission,
        ListGatewayCircuitBreakerRuleError::NotFound,
        ListGatewayCircuitBreakerRuleError::InternalError,
    ];
}

/// Response to [`ListGatewayCircuitBreakerRuleRequest`].
#[non_exhaustive]
pub struct ListGatewayCircuitBreakerRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayCircuitBreakerRuleData>,
}

response! {
    ListGatewayCircuitBreakerRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayCircuitBreakerRuleData {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayCircuitBreakerRuleResult>,
    /// Entries found, with their details.
    pub results: Vec<GatewayCircuitBreakerRuleResult>,
}

response! {
    GatewayCircuitBreakerRuleData {
        "PageNumber" => page_number: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
        "Results" => results: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayCircuitBreakerRuleResult {
    /// Identifier of the item within its collection. Example: `467`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `11919`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-5017305290e14centbrveca****`.
    pub gateway_unique_id: Option<String>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `3091`.
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
    /// Response time in milliseconds beyond which a request counts as slow. Example: `14`.
    pub max_allowed_ms: Option<i32>,
    /// Whether the threshold counts for one node, for the cluster, or is split among the nodes.
    /// Example: `0`.
    pub limit_mode: Option<i32>,
    /// Whether a blocked request gets a fixed text or is sent to another page. Example: `0`.
    pub behavior_type: Option<i32>,
    /// Whether the body of the response to blocked requests is plain text or JSON. Example: `0`.
    pub body_encoding: Option<i32>,
    /// HTTP status that a blocked request gets. Example: `204`.
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
    /// Rules that were filtered for, by their numbers. Example: `467`.
    pub id_list: Vec<i64>,
}

response! {
    GatewayCircuitBreakerRuleResult {
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

/// Errors that the documentation of [`ListGatewayCircuitBreakerRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayCircuitBreakerRuleError = super::DocumentedError;
