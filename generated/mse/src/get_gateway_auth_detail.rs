// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayAuthDetail`, from `mse/GetGatewayAuthDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthResourceHeaderList};

/// Returns an authentication of a gateway with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetGatewayAuthDetailRequest::new();
/// let reply = client.get_gateway_auth_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayAuthDetailRequest {
    /// Authentication to look up, by its number.
    pub id: Option<i64>,
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetGatewayAuthDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
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
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetGatewayAuthDetailRequest {
        "Id" => id: query,
        "GatewayId" => gateway_id: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetGatewayAuthDetailRequest {
    type Response = GetGatewayAuthDetailResponse;
    type Error = GetGatewayAuthDetailError;
    const INFO: OperationInfo = super::operation("GetGatewayAuthDetail")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetGatewayAuthDetailError] = &[
        GetGatewayAuthDetailError::IllegalRequest,
        GetGatewayAuthDetailError::InvalidParameter,
        GetGatewayAuthDetailError::NoPermission,
        GetGatewayAuthDetailError::NotFound,
        GetGatewayAuthDetailError::InternalError,
    ];
}

/// Response to [`GetGatewayAuthDetailRequest`].
#[non_exhaustive]
pub struct GetGatewayAuthDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C96CDF8-9E6C-XXXX-XXXX-8F87A10117E6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<GatewayAuthData>,
}

response! {
    GetGatewayAuthDetailResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayAuthData {
    /// Identifier of the item within its collection. Example: `1100`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-6f0dbd108a0249d2b675b3ef50b*****`.
    pub gateway_unique_id: Option<String>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `2274`.
    pub gateway_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `JWT`.
    pub type_: Option<String>,
    /// Party that issued the certificate or token. Example: `https://example.com/auth`.
    pub issuer: Option<String>,
    /// Public keys in JSON by which the signature of a JWT is verified. Example: `text`.
    pub jwks: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    /// Example: `true`.
    pub is_white: Option<bool>,
    /// When the item was created. Example: `2024-02-19T02:41:03.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2024-02-19T02:41:03.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Where in the request the token is looked for. Example: `HEADER`.
    pub token_position: Option<String>,
    /// Header or parameter that carries the token, such as `Authorization`.
    pub token_name: Option<String>,
    /// Word in front of the JWT in its header. Example: `Bearer`.
    pub token_name_prefix: Option<String>,
    /// Whether the token is handed on to the backend after the check. Example: `true`.
    pub token_pass: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it. Example: `false`.
    pub status: Option<bool>,
    /// Address that the user returns to after logging on; the same as registered with the provider.
    /// Example: `https://yourdomain/path`.
    pub redirect_url: Option<String>,
    /// Client name that the identity provider knows the application by; used for OIDC and IDaaS.
    /// Example: `example-app`.
    pub client_id: Option<String>,
    /// Secret that the application got from the identity provider.
    pub client_secret: Option<String>,
    /// Domain for which the cookie with the logged-on state is set. Example: `hello.com`.
    pub cookie_domain: Option<String>,
    /// Scopes that are asked for from the OIDC provider. Example: `["openid","email"]`.
    pub scopes_list: Option<String>,
    /// Page of the IDaaS instance on which users log on. Example: `https://daxxxxcn.aliyunidaas.com/`.
    pub login_url: Option<String>,
    /// Subject that a JWT must carry in its payload. Example: `https://example.com/auth`.
    pub sub: Option<String>,
    /// Authorization service of your own that the gateway asks about each request.
    pub external_auth_z: Option<ExternalAuthZ>,
    /// Grants of the consumer or rules of the authentication, one entry each.
    pub resource_list: Vec<ResourceList>,
    /// Whether the rules are given one by one or as a YAML text. Example: `0`.
    pub auth_resource_mode: Option<i32>,
    /// Rules as a YAML text; for the complex mode. Example: `text`.
    pub auth_resource_config: Option<String>,
}

response! {
    GatewayAuthData {
        "Id" => id: value,
        "Name" => name: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GatewayId" => gateway_id: value,
        "Type" => type_: value,
        "Issuer" => issuer: value,
        "Jwks" => jwks: value,
        "IsWhite" => is_white: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "TokenPosition" => token_position: value,
        "TokenName" => token_name: value,
        "TokenNamePrefix" => token_name_prefix: value,
        "TokenPass" => token_pass: value,
        "Status" => status: value,
        "RedirectUrl" => redirect_url: value,
        "ClientId" => client_id: value,
        "ClientSecret" => client_secret: value,
        "CookieDomain" => cookie_domain: value,
        "ScopesList" => scopes_list: value,
        "LoginUrl" => login_url: value,
        "Sub" => sub: value,
        "ExternalAuthZ" => external_auth_z: value,
        "ResourceList" => resource_list: list(""),
        "AuthResourceMode" => auth_resource_mode: value,
        "AuthResourceConfig" => auth_resource_config: value,
    }
}

/// Authorization service of your own that the gateway asks about each request.
#[non_exhaustive]
pub struct ExternalAuthZ {
    /// Service on the gateway, by the number that
    /// [`ListGatewayService`](super::Client::list_gateway_service) shows. Example: `15300`.
    pub service_id: Option<i64>,
    /// Beginning of the path under which the authorization service is called. Example: `/auth`.
    pub prefix_path: Option<String>,
    /// Header of the request in which the token is found. Example: `Authorization`.
    pub token_key: Option<String>,
    /// Headers of the request that the authorization service gets to see. Example: `x-req`.
    pub allow_request_headers: Vec<String>,
    /// Headers from the authorization service that are handed on to the backend. Example: `x-resp`.
    pub allow_upstream_headers: Vec<String>,
    /// How long to wait before giving up. Example: `10`.
    pub timeout: Option<i32>,
    /// Whether requests are refused, not let through, while the authorization service cannot be
    /// reached. Example: `true`.
    pub is_restrict: Option<bool>,
    /// Backend service that decides about requests.
    pub service: Option<Service>,
    /// Whether the body of the request is sent on to the authorization service. Example: `true`.
    pub with_request_body: Option<bool>,
    /// How much of the body is sent to the authorization service at most. Example: `4000000`.
    pub body_max_bytes: Option<i32>,
}

response! {
    ExternalAuthZ {
        "ServiceId" => service_id: value,
        "PrefixPath" => prefix_path: value,
        "TokenKey" => token_key: value,
        "AllowRequestHeaders" => allow_request_headers: list(""),
        "AllowUpstreamHeaders" => allow_upstream_headers: list(""),
        "Timeout" => timeout: value,
        "IsRestrict" => is_restrict: value,
        "Service" => service: value,
        "WithRequestBody" => with_request_body: value,
        "BodyMaxBytes" => body_max_bytes: value,
    }
}

/// Backend service that decides about requests.
#[non_exhaustive]
pub struct Service {
    /// Name that people know the item by. Example: `httpbin-auth-service`.
    pub name: Option<String>,
    /// Where it comes from, such as a registry, a Kubernetes cluster, DNS or fixed addresses.
    /// Example: `K8s`.
    pub source_type: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    Service {
        "Name" => name: value,
        "SourceType" => source_type: value,
        "GroupName" => group_name: value,
        "Namespace" => namespace: value,
    }
}

/// Grants of the consumer or rules of the authentication, one entry each.
#[non_exhaustive]
pub struct ResourceList {
    /// Identifier of the item within its collection. Example: `1303`.
    pub id: Option<i64>,
    /// Authentication entry of the gateway that the rule belongs to. Example: `2274`.
    pub auth_id: Option<i64>,
    /// Domain name of the gateway, by the number that
    /// [`ListGatewayDomain`](super::Client::list_gateway_domain) shows. Example: `1765`.
    pub domain_id: Option<i64>,
    /// Host that requests must be addressed to, with or without a wildcard. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/test`.
    pub path: Option<String>,
    /// Whether the list names what gets through unchecked rather than what is stopped or checked.
    /// Example: `true`.
    pub is_white: Option<bool>,
    /// Number of the gateway, which the service uses beside the unique ID. Example: `2274`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-6f0dbd108a0249d2b675b3ef50b*****`.
    pub gateway_unique_id: Option<String>,
    /// When the item was created. Example: `2024-02-19T03:32:38.000+0000`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2024-02-19T03:32:38.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// Whether the path is matched in full, by its beginning or by a regular expression.
    /// Example: `EQUAL`.
    pub match_type: Option<String>,
    /// Setting for upper and lower case in matching the path. Example: `true`.
    pub ignore_case: Option<bool>,
    /// Headers that the rule looks at; used for custom authentication only.
    pub auth_resource_header_list: Vec<AuthResourceHeaderList>,
}

response! {
    ResourceList {
        "Id" => id: value,
        "AuthId" => auth_id: value,
        "DomainId" => domain_id: value,
        "DomainName" => domain_name: value,
        "Path" => path: value,
        "IsWhite" => is_white: value,
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "MatchType" => match_type: value,
        "IgnoreCase" => ignore_case: value,
        "AuthResourceHeaderList" => auth_resource_header_list: list(""),
    }
}

/// Errors that the documentation of [`GetGatewayAuthDetailRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetGatewayAuthDetailError = super::DocumentedError;
