// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayCircuitBreakerRule`, from `mse/DeleteGatewayCircuitBreakerRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a circuit breaking rule of a gateway route, which is no longer cut off by it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayCircuitBreakerRuleRequest::new()
///     .gateway_unique_id("...")
///     .route_id(1)
///     .rule_id(1);
/// let reply = client.delete_gateway_circuit_breaker_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRuleRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Route of a gateway, by the number that
    /// [`ListGatewayRoute`](super::Client::list_gateway_route) shows.
    pub route_id: Option<i64>,
    /// **Required.** Rule to work on, by the number under which the list operation shows it.
    pub rule_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteGatewayCircuitBreakerRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DeleteGatewayCircuitBreakerRuleRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "RouteId" => route_id: query,
        "RuleId" => rule_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayCircuitBreakerRuleRequest {
    type Response = DeleteGatewayCircuitBreakerRuleResponse;
    type Error = DeleteGatewayCircuitBreakerRuleError;
    const INFO: OperationInfo = super::operation("DeleteGatewayCircuitBreakerRule")
        .required(&["GatewayUniqueId", "RouteId", "RuleId"]);
    const ERRORS: &'static [DeleteGatewayCircuitBreakerRuleError] = &[
        DeleteGatewayCircuitBreakerRuleError::IllegalRequest,
        DeleteGatewayCircuitBreakerRuleError::InvalidParameter,
        DeleteGatewayCircuitBreakerRuleError::NoPermission,
        DeleteGatewayCircuitBreakerRuleError::NotFound,
        DeleteGatewayCircuitBreakerRuleError::InternalError,
    ];
}

/// Response to [`DeleteGatewayCircuitBreakerRuleRequest`].
#[non_exhaustive]
pub struct DeleteGatewayCircuitBreakerRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Whether the operation was carried out. Example: `True`.
    pub data: Option<bool>,
}

response! {
    DeleteGatewayCircuitBreakerRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayCircuitBreakerRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayCircuitBreakerRuleError = super::DocumentedError;
