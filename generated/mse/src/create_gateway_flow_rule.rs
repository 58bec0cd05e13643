// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGatewayFlowRule`, from `mse/CreateGatewayFlowRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that limits how many requests a second a gateway route takes.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateGatewayFlowRuleRequest::new()
///     .gateway_unique_id("...")
///     .route_id(1)
///     .route_name("...")
///     .threshold(1)
///     .behavior_type(1)
///     .enable(1);
/// let reply = client.create_gateway_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGatewayFlowRuleRequest {
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
    /// **Required.** Value from which the rule acts: requests a second, calls at a time or a ratio, by
    /// its kind.
    pub threshold: Option<i32>,
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

impl CreateGatewayFlowRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: i32) -> Self {
        self.threshold = Some(value);
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
    CreateGatewayFlowRuleRequest {
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "RouteId" => route_id: query,
        "RouteName" => route_name: query,
        "Threshold" => threshold: query,
        "BehaviorType" => behavior_type: query,
        "BodyEncoding" => body_encoding: query,
        "ResponseStatusCode" => response_status_code: query,
        "ResponseContentBody" => response_content_body: query,
        "ResponseRedirectUrl" => response_redirect_url: query,
        "Enable" => enable: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateGatewayFlowRuleRequest {
    type Response = CreateGatewayFlowRuleResponse;
    type Error = CreateGatewayFlowRuleError;
    const INFO: OperationInfo = super::operation("CreateGatewayFlowRule")
        .required(
            &[
                "GatewayUniqueId",
                "RouteId",
                "RouteName",
                "Threshold",
                "BehaviorType",
                "Enable",
            ],
        );
    const ERRORS: &'static [CreateGatewayFlowRuleError] = &[
        CreateGatewayFlowRuleError::IllegalRequest,
        CreateGatewayFlowRuleError::InvalidParameter,
        CreateGatewayFlowRuleError::NoPermission,
        CreateGatewayFlowRuleError::NotFound,
        CreateGatewayFlowRuleError::InternalError,
    ];
}

/// Response to [`CreateGatewayFlowRuleRequest`].
#[non_exhaustive]
pub struct CreateGatewayFlowRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72FC625E-9629-591B-9C01-3F0BFDAB****`.
    pub request_id: Option<String>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `608`.
    pub data: Option<i64>,
}

response! {
    CreateGatewayFlowRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateGatewayFlowRuleRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateGatewayFlowRuleError = super::DocumentedError;
