// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewayIsolationRule`, from `mse/UpdateGatewayIsolationRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a concurrency rule of a gateway route.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewayIsolationRuleRequest::new()
///     .id(1)
///     .gateway_unique_id("...")
///     .route_id(1)
///     .route_name("...")
///     .max_concurrency(1)
///     .behavior_type(1)
///     .enable(1);
/// let reply = client.update_gateway_isolation_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleRequest {
    /// **Required.** Concurrency rule to change, by its number.
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
    /// **Required.** Requests that may be in progress at the same time.
    pub max_concurrency: Option<i32>,
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

impl UpdateGatewayIsolationRuleRequest {
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
    /// Sets `MaxConcurrency`, which is required.
    #[inline]
    pub fn max_concurrency(mut self, value: i32) -> Self {
        self.max_concurrency = Some(value);
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
    UpdateGatewayIsolationRuleRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "RouteId" => route_id: query,
        "RouteName" => route_name: query,
        "MaxConcurrency" => max_concurrency: query,
        "BehaviorType" => behavior_type: query,
        "BodyEncoding" => body_encoding: query,
        "ResponseStatusCode" => response_status_code: query,
        "ResponseContentBody" => response_content_body: query,
        "ResponseRedirectUrl" => response_redirect_url: query,
        "Enable" => enable: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewayIsolationRuleRequest {
    type Response = UpdateGatewayIsolationRuleResponse;
    type Error = UpdateGatewayIsolationRuleError;
    const INFO: OperationInfo = super::operation("UpdateGatewayIsolationRule")
        .required(
            &[
                "Id",
                "GatewayUniqueId",
                "RouteId",
                "RouteName",
                "MaxConcurrency",
                "BehaviorType",
                "Enable",
            ],
        );
    const ERRORS: &'static [UpdateGatewayIsolationRuleError] = &[
        UpdateGatewayIsolationRuleError::IllegalRequest,
        UpdateGatewayIsolationRuleError::InvalidParameter,
        UpdateGatewayIsolationRuleError::NoPermission,
        UpdateGatewayIsolationRuleError::NotFound,
        UpdateGatewayIsolationRuleError::InternalError,
    ];
}

/// Response to [`UpdateGatewayIsolationRuleRequest`].
#[non_exhaustive]
pub struct UpdateGatewayIsolationRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94B12406-E44D-57C9-BF93-A8B35BFF****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayIsolationRuleData>,
}

response! {
    UpdateGatewayIsolationRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayIsolationRuleData {
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
    /// Further headers that a blocked request gets, as pairs of key and value. Example: `key=value`.
    pub response_additional_headers: Option<String>,
    /// Whether the rule is in force. Example: `0`.
    pub enable: Option<i32>,
    /// Rules that were filtered for, by their numbers. Example: `358`.
    pub id_list: Vec<i64>,
}

response! {
    GatewayIsolationRuleData {
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

/// Errors that the documentation of [`UpdateGatewayIsolationRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewayIsolationRuleError = super::DocumentedError;
