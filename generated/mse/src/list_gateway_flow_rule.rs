// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayFlowRule`, from `mse/ListGatewayFlowRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the traffic shaping rules of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayFlowRuleRequest::new()
///     .filter_params("...");
/// let reply = client.list_gateway_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayFlowRuleRequest {
    /// **Required.** Conditions that narrow the list down.
    pub filter_params: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayFlowRuleRequest {
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
    ListGatewayFlowRuleRequest {
        "FilterParams" => filter_params: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayFlowRuleRequest {
    type Response = ListGatewayFlowRuleResponse;
    type Error = ListGatewayFlowRuleError;
    const INFO: OperationInfo = super::operation("ListGatewayFlowRule")
        .required(&["FilterParams"])
        .read_only();
    const ERRORS: &'static [ListGatewayFlowRuleError] = &[
        ListGatewayFlowRuleError::IllegalRequest,
        ListGatewayFlowRuleError::InvalidParameter,
        ListGatewayFlowRuleError::NoPermission,
        ListGatewayFlowRuleError::NotFound,
        ListGatewayFlowRuleError::InternalError,
    ];
}

/// Response to [`ListGatewayFlowRuleRequest`].
#[non_exhaustive]
pub struct ListGatewayFlowRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0951EBF0-798E-5E0B-8D38-460A14AD****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayFlowRuleData>,
}

response! {
    ListGatewayFlowRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayFlowRuleData {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayFlowRuleResult>,
    /// Entries found, with their details.
    pub results: Vec<DataGatewayFlowRuleResult>,
}

response! {
    GatewayFlowRuleData {
        "PageNumber" => page_number: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
        "Results" => results: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayFlowRuleResult {
    /// Identifier of the item within its collection. Example: `549`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `14407`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-e2d226bba4b2445c9e29fa7f8216****`.
    pub gateway_unique_id: Option<String>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `48811`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `routeA`.
    pub route_name: Option<String>,
    /// Value from which the rule acts, as stored with the rule. Example: `10`.
    pub threshold: Option<i32>,
    /// Whether a blocked request gets a fixed text or is sent to another page. Example: `0`.
    pub behavior_type: Option<i32>,
    /// Whether the body of the response to blocked requests is plain text or JSON. Example: `0`.
    pub body_encoding: Option<i32>,
    /// HTTP status that a blocked request gets. Example: `429`.
    pub response_status_code: Option<i32>,
    /// Body that the gateway returns to a request that the rule blocks. Example: `text`.
    pub response_content_body: Option<String>,
    /// Page that a blocked request is sent to; only when that is the behavior chosen.
    /// Example: `www.******.com`.
    pub response_redirect_url: Option<String>,
    /// Whether the rule is in force. Example: `0`.
    pub enable: Option<i32>,
}

response! {
    GatewayFlowRuleResult {
        "Id" => id: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "RouteId" => route_id: value,
        "RouteName" => route_name: value,
        "Threshold" => threshold: value,
        "BehaviorType" => behavior_type: value,
        "BodyEncoding" => body_encoding: value,
        "ResponseStatusCode" => response_status_code: value,
        "ResponseContentBody" => response_content_body: value,
        "ResponseRedirectUrl" => response_redirect_url: value,
        "Enable" => enable: value,
    }
}

/// Entries found, with their details.
#[non_exhaustive]
pub struct DataGatewayFlowRuleResult {
    /// Identifier of the item within its collection. Example: `549`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `14407`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-e2d226bba4b2445c9e29fa7f8216****`.
    pub gateway_unique_id: Option<String>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `48811`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `routeA`.
    pub route_name: Option<String>,
    /// Value from which the rule acts, as stored with the rule. Example: `10`.
    pub threshold: Option<i32>,
    /// Length of the window over which requests are counted, in milliseconds. Example: `10`.
    pub stat_duration_ms: Option<i32>,
    /// Whether the threshold counts for one node, for the cluster, or is split among the nodes.
    /// Example: `0`.
    pub limit_mode: Option<i32>,
    /// Whether a blocked request gets a fixed text or is sent to another page. Example: `0`.
    pub behavior_type: Option<i32>,
    /// Whether the body of the response to blocked requests is plain text or JSON. Example: `0`.
    pub body_encoding: Option<i32>,
    /// HTTP status that a blocked request gets. Example: `429`.
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
    /// Rules that were filtered for, by their numbers. Example: `549`.
    pub id_list: Vec<i64>,
}

response! {
    DataGatewayFlowRuleResult {
        "Id" => id: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "RouteId" => route_id: value,
        "RouteName" => route_name: value,
        "Threshold" => threshold: value,
        "StatDurationMs" => stat_duration_ms: value,
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

/// Errors that the documentation of [`ListGatewayFlowRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayFlowRuleError = super::DocumentedError;
