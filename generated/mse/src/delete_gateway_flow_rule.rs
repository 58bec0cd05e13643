// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGatewayFlowRule`, from `mse/DeleteGatewayFlowRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a traffic shaping rule of a gateway route, which is no longer limited by it.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteGatewayFlowRuleRequest::new()
///     .gateway_unique_id("...")
///     .route_id(1)
///     .rule_id(1);
/// let reply = client.delete_gateway_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayFlowRuleRequest {
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

impl DeleteGatewayFlowRuleRequest {
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
    DeleteGatewayFlowRuleRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "RouteId" => route_id: query,
        "RuleId" => rule_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteGatewayFlowRuleRequest {
    type Response = DeleteGatewayFlowRuleResponse;
    type Error = DeleteGatewayFlowRuleError;
    const INFO: OperationInfo = super::operation("DeleteGatewayFlowRule")
        .required(&["GatewayUniqueId", "RouteId", "RuleId"]);
    const ERRORS: &'static [DeleteGatewayFlowRuleError] = &[
        DeleteGatewayFlowRuleError::IllegalRequest,
        DeleteGatewayFlowRuleError::InvalidParameter,
        DeleteGatewayFlowRuleError::NoPermission,
        DeleteGatewayFlowRuleError::NotFound,
        DeleteGatewayFlowRuleError::InternalError,
    ];
}

/// Response to [`DeleteGatewayFlowRuleRequest`].
#[non_exhaustive]
pub struct DeleteGatewayFlowRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B74E7F7-DF54-5AB1-B8F2-67391B83****`.
    pub request_id: Option<String>,
    /// Whether the operation was carried out. Example: `True`.
    pub data: Option<bool>,
}

response! {
    DeleteGatewayFlowRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayFlowRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteGatewayFlowRuleError = super::DocumentedError;
