// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayIsolationRule`, from `mse/ListGatewayIsolationRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the concurrency rules of a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListGatewayIsolationRuleRequest::new()
///     .filter_params("...");
/// let reply = client.list_gateway_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayIsolationRuleRequest {
    /// **Required.** Conditions that narrow the list down.
    pub filter_params: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListGatewayIsolationRuleRequest {
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
    ListGatewayIsolationRuleRequest {
        "FilterParams" => filter_params: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListGatewayIsolationRuleRequest {
    type Response = ListGatewayIsolationRuleResponse;
    type Error = ListGatewayIsolationRuleError;
    const INFO: OperationInfo = super::operation("ListGatewayIsolationRule")
        .required(&["FilterParams"])
        .read_only();
    const ERRORS: &'static [ListGatewayIsolationRuleError] = &[
        ListGatewayIsolationRuleError::IllegalRequest,
        ListGatewayIsolationRuleError::InvalidParameter,
        ListGatewayIsolationRuleError::NoPermission,
        ListGatewayIsolationRuleError::NotFound,
        ListGatewayIsolationRuleError::InternalError,
    ];
}

/// Response to [`ListGatewayIsolationRuleRequest`].
#[non_exhaustive]
pub struct ListGatewayIsolationRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F025D43-8632-5716-AE9B-7EDDF16C****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayIsolationRuleData>,
}

response! {
    ListGatewayIsolationRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayIsolationRuleData {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// What the call found, one entry each.
    pub result: Vec<GatewayIsolationRuleResult>,
    /// Entries found, with their details.
    pub results: Vec<GatewayIsolationRuleResult>,
}

response! {
    GatewayIsolationRuleData {
        "PageNumber" => page_number: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
        "Results" => results: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewayIsolationRuleResult {
    /// Identifier of the item within its collection. Example: `358`.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `14407`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-e2d226bba4b2445c9e29fa7f8216****`.
    pub gateway_unique_id: Option<String>,
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows. Example: `52853`.
    pub route_id: Option<i64>,
    /// What people call the route; it does not take part in matching. Example: `routeName`.
    pub route_name: Option<String>,
    /// Requests that may be in progress at the same time. Example: `100`.
    pub max_concurrency: Option<i32>,
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
    /// Further headers that a blocked request gets, as pairs of key and value. Example: `key:value`.
    pub response_additional_headers: Option<String>,
    /// Whether the rule is in force. Example: `0`.
    pub enable: Option<i32>,
    /// Rules that were filtered for, by their numbers. Example: `358`.
    pub id_list: Vec<i64>,
}

response! {
    GatewayIsolationRuleResult {
        "Id" => id: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "RouteId" => route_id: value,
        "RouteName" => route_name: value,
        "MaxConcurrency" => max_concurrency: value,
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

/// Errors that the documentation of [`ListGatewayIsolationRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListGatewayIsolationRuleError = super::DocumentedError;
