// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGatewayAuth`, from `mse/AddGatewayAuth.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthResourceHeaderList};

/// Sets up an authentication on a gateway, by JWT, OIDC, IDaaS or a service of your own.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::AddGatewayAuthRequest::new();
/// let reply = client.add_gateway_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGatewayAuthRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How callers prove themselves: JWT, OIDC, IDaaS or a service of your own (`ExternalAuthZ`).
    pub type_: Option<String>,
    /// Party that issued the certificate or token.
    pub issuer: Option<String>,
    /// Public keys in JSON by which the signature of a JWT is verified.
    pub jwks: Option<String>,
    /// Where in the request the token is looked for.
    pub token_position: Option<String>,
    /// Header or parameter that carries the token, such as `Authorization`.
    pub token_name: Option<String>,
    /// Word in front of the JWT in its header, which the gateway strips.
    pub token_name_prefix: Option<String>,
    /// Whether the token is handed on to the backend after the check.
    pub token_pass: Option<bool>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    pub is_white: Option<bool>,
    /// Not open for use; a new authentication always starts switched off.
    pub status: Option<bool>,
    /// Address that the user returns to after logging on; the same as registered with the provider.
    pub redirect_url: Option<String>,
    /// Client name that the identity provider knows the application by; used for OIDC and IDaaS.
    pub client_id: Option<String>,
    /// Secret that the application got from the identity provider; used for OIDC and IDaaS.
    pub client_secret: Option<String>,
    /// Domain for which the cookie with the logged-on state is set.
    pub cookie_domain: Option<String>,
    /// Scopes that are asked for from the OIDC provider.
    pub scopes_list: Vec<String>,
    /// Page of the IDaaS instance on which users log on.
    pub login_url: Option<String>,
    /// Subject that a JWT must carry in its payload; the issuer counts when it is left out.
    pub sub: Option<String>,
    /// Settings of an authorization service of your own that the gateway asks about each request.
    pub external_auth_zjson: Option<ExternalAuthZJSON>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Whether the rules are given one by one or as a YAML text.
    pub auth_resource_mode: Option<i32>,
    /// Rules as a YAML text; for the complex mode.
    pub auth_resource_config: Option<String>,
    /// Rules that say which requests are checked; one that matches suffices.
    pub auth_resource_list: Vec<AuthResourceList>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl AddGatewayAuthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Issuer`.
    pub fn issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }
    /// Sets `Jwks`.
    pub fn jwks(mut self, value: impl Into<String>) -> Self {
        self.jwks = Some(value.into());
        self
    }
    /// Sets `TokenPosition`.
    pub fn token_position(mut self, value: impl Into<String>) -> Self {
        self.token_position = Some(value.into());
        self
    }
    /// Sets `TokenName`.
    pub fn token_name(mut self, value: impl Into<String>) -> Self {
        self.token_name = Some(value.into());
        self
    }
    /// Sets `TokenNamePrefix`.
    pub fn token_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.token_name_prefix = Some(value.into());
        self
    }
    /// Sets `TokenPass`.
    #[inline]
    pub fn token_pass(mut self, value: bool) -> Self {
        self.token_pass = Some(value);
        self
    }
    /// Sets `IsWhite`.
    #[inline]
    pub fn is_white(mut self, value: bool) -> Self {
        self.is_white = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `RedirectUrl`.
    pub fn redirect_url(mut self, value: impl Into<String>) -> Self {
        self.redirect_url = Some(value.into());
        self
    }
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `ClientSecret`.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
    /// Sets `CookieDomain`.
    pub fn cookie_domain(mut self, value: impl Into<String>) -> Self {
        self.cookie_domain = Some(value.into());
        self
    }
    /// Sets `ScopesList`.
    pub fn scopes_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LoginUrl`.
    pub fn login_url(mut self, value: impl Into<String>) -> Self {
        self.login_url = Some(value.into());
        self
    }
    /// Sets `Sub`.
    pub fn sub(mut self, value: impl Into<String>) -> Self {
        self.sub = Some(value.into());
        self
    }
    /// Sets `ExternalAuthZJSON`.
    pub fn external_auth_zjson(mut self, value: impl Into<ExternalAuthZJSON>) -> Self {
        self.external_auth_zjson = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AuthResourceMode`.
    #[inline]
    pub fn auth_resource_mode(mut self, value: i32) -> Self {
        self.auth_resource_mode = Some(value);
        self
    }
    /// Sets `AuthResourceConfig`.
    pub fn auth_resource_config(mut self, value: impl Into<String>) -> Self {
        self.auth_resource_config = Some(value.into());
        self
    }
    /// Sets `AuthResourceList`.
    pub fn auth_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AuthResourceList>>,
    ) -> Self {
        self.auth_resource_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    AddGatewayAuthRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "Issuer" => issuer: query,
        "Jwks" => jwks: query,
        "TokenPosition" => token_position: query,
        "TokenName" => token_name: query,
        "TokenNamePrefix" => token_name_prefix: query,
        "TokenPass" => token_pass: query,
        "IsWhite" => is_white: query,
        "Status" => status: query,
        "RedirectUrl" => redirect_url: query,
        "ClientId" => client_id: query,
        "ClientSecret" => client_secret: query,
        "CookieDomain" => cookie_domain: query,
        "ScopesList" => scopes_list: query_json,
        "LoginUrl" => login_url: query,
        "Sub" => sub: query,
        "ExternalAuthZJSON" => external_auth_zjson: query_json,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AuthResourceMode" => auth_resource_mode: query,
        "AuthResourceConfig" => auth_resource_config: query,
        "AuthResourceList" => auth_resource_list: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for AddGatewayAuthRequest {
    type Response = AddGatewayAuthResponse;
    type Error = AddGatewayAuthError;
    const INFO: OperationInfo = super::operation("AddGatewayAuth")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AddGatewayAuthError] = &[
        AddGatewayAuthError::IllegalRequest,
        AddGatewayAuthError::InvalidParameter,
        AddGatewayAuthError::NoPermission,
        AddGatewayAuthError::NotFound,
        AddGatewayAuthError::InternalError,
    ];
}

/// Response to [`AddGatewayAuthRequest`].
#[non_exhaustive]
pub struct AddGatewayAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4279C00F-A5E1-53C6-A43B-751C1C524D0B`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, as a rule the ID of what was made or changed. Example: `333`.
    pub data: Option<i64>,
}

response! {
    AddGatewayAuthResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Settings of an authorization service of your own that the gateway asks about each request.
#[non_exhaustive]
pub struct ExternalAuthZJSON {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows.
    pub service_id: Option<i64>,
    /// Beginning of the path under which the authorization service is called.
    pub prefix_path: Option<String>,
    /// Header of the request in which the token is found.
    pub token_key: Option<String>,
    /// Headers of the request that the authorization service gets to see.
    pub allow_request_headers: Vec<String>,
    /// Headers from the authorization service that are handed on to the backend.
    pub allow_upstream_headers: Vec<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
    /// Whether requests are refused, not let through, while the authorization service cannot be
    /// reached.
    pub is_restrict: Option<bool>,
    /// Whether the body of the request is sent on to the authorization service.
    pub with_request_body: Option<bool>,
    /// How much of the body is sent to the authorization service at most.
    pub body_max_bytes: Option<i32>,
    /// Whether the gateway looks for the route anew after the authorization service has responded.
    pub with_rematch_route: Option<bool>,
}

impl ExternalAuthZJSON {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceId`.
    #[inline]
    pub fn service_id(mut self, value: i64) -> Self {
        self.service_id = Some(value);
        self
    }
    /// Sets `PrefixPath`.
    pub fn prefix_path(mut self, value: impl Into<String>) -> Self {
        self.prefix_path = Some(value.into());
        self
    }
    /// Sets `TokenKey`.
    pub fn token_key(mut self, value: impl Into<String>) -> Self {
        self.token_key = Some(value.into());
        self
    }
    /// Sets `AllowRequestHeaders`.
    pub fn allow_request_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_request_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllowUpstreamHeaders`.
    pub fn allow_upstream_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow_upstream_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `IsRestrict`.
    #[inline]
    pub fn is_restrict(mut self, value: bool) -> Self {
        self.is_restrict = Some(value);
        self
    }
    /// Sets `WithRequestBody`.
    #[inline]
    pub fn with_request_body(mut self, value: bool) -> Self {
        self.with_request_body = Some(value);
        self
    }
    /// Sets `BodyMaxBytes`.
    #[inline]
    pub fn body_max_bytes(mut self, value: i32) -> Self {
        self.body_max_bytes = Some(value);
        self
    }
    /// Sets `WithRematchRoute`.
    #[inline]
    pub fn with_rematch_route(mut self, value: bool) -> Self {
        self.with_rematch_route = Some(value);
        self
    }
}

request! {
    ExternalAuthZJSON {
        "ServiceId" => service_id: field,
        "PrefixPath" => prefix_path: field,
        "TokenKey" => token_key: field,
        "AllowRequestHeaders" => allow_request_headers: field,
        "AllowUpstreamHeaders" => allow_upstream_headers: field,
        "Timeout" => timeout: field,
        "IsRestrict" => is_restrict: field,
        "WithRequestBody" => with_request_body: field,
        "BodyMaxBytes" => body_max_bytes: field,
        "WithRematchRoute" => with_rematch_route: field,
    }
}

/// Rules that say which requests are checked; one that matches suffices.
#[non_exhaustive]
pub struct AuthResourceList {
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows.
    pub domain_id: Option<i64>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Whether the path is matched in full, by its beginning or by a regular expression.
    pub match_type: Option<String>,
    /// Setting for upper and lower case in the path; only used for custom authentication.
    pub ignore_case: Option<bool>,
    /// Headers that the rule looks at; used for custom authentication only.
    pub auth_resource_header_list: Vec<AuthResourceHeaderList>,
}

impl AuthResourceList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainId`.
    #[inline]
    pub fn domain_id(mut self, value: i64) -> Self {
        self.domain_id = Some(value);
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `MatchType`.
    pub fn match_type(mut self, value: impl Into<String>) -> Self {
        self.match_type = Some(value.into());
        self
    }
    /// Sets `IgnoreCase`.
    #[inline]
    pub fn ignore_case(mut self, value: bool) -> Self {
        self.ignore_case = Some(value);
        self
    }
    /// Sets `AuthResourceHeaderList`.
    pub fn auth_resource_header_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AuthResourceHeaderList>>,
    ) -> Self {
        self.auth_resource_header_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AuthResourceList {
        "DomainId" => domain_id: field,
        "Path" => path: field,
        "MatchType" => match_type: field,
        "IgnoreCase" => ignore_case: field,
        "AuthResourceHeaderList" => auth_resource_header_list: field,
    }
}

/// Errors that the documentation of [`AddGatewayAuthRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddGatewayAuthError = super::DocumentedError;
