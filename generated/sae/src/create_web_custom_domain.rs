// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebCustomDomain`, from `sae/CreateWebCustomDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PathConfig, RouteConfig, WebCertConfig, WebTLSConfig, WebWAFConfig};

/// Binds a custom domain with certificate, protocol, and forwarding to web applications.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateWebCustomDomainRequest::new()
///     .namespace_id("...")
///     .domain_name("...");
/// let reply = client.create_web_custom_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWebCustomDomainRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Settings of the web certificate, and what it works with.
    pub web_cert_config: Option<WebCertConfig>,
    /// Name that the default forwarding application goes by.
    pub default_forwarding_app_name: Option<String>,
    /// **Required.** Domain name that the call or the item is about. Length: 1 to 256.
    pub domain_name: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Settings of the web TLS, and what it works with.
    pub web_tls_config: Option<WebTLSConfig>,
    /// Settings of the web WAF, and what it works with.
    pub web_waf_config: Option<WebWAFConfig>,
    /// Settings of the route, and what it works with.
    pub route_config: Option<RouteConfig>,
}

impl CreateWebCustomDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `WebCertConfig`.
    pub fn web_cert_config(mut self, value: impl Into<WebCertConfig>) -> Self {
        self.web_cert_config = Some(value.into());
        self
    }
    /// Sets `DefaultForwardingAppName`.
    pub fn default_forwarding_app_name(mut self, value: impl Into<String>) -> Self {
        self.default_forwarding_app_name = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `WebTLSConfig`.
    pub fn web_tls_config(mut self, value: impl Into<WebTLSConfig>) -> Self {
        self.web_tls_config = Some(value.into());
        self
    }
    /// Sets `WebWAFConfig`.
    pub fn web_waf_config(mut self, value: impl Into<WebWAFConfig>) -> Self {
        self.web_waf_config = Some(value.into());
        self
    }
    /// Sets `RouteConfig`.
    pub fn route_config(mut self, value: impl Into<RouteConfig>) -> Self {
        self.route_config = Some(value.into());
        self
    }
}

request! {
    CreateWebCustomDomainRequest {
        "NamespaceId" => namespace_id: query,
        "WebCertConfig" => web_cert_config: body,
        "DefaultForwardingAppName" => default_forwarding_app_name: body,
        "DomainName" => domain_name: body,
        "Protocol" => protocol: body,
        "WebTLSConfig" => web_tls_config: body,
        "WebWAFConfig" => web_waf_config: body,
        "RouteConfig" => route_config: body,
    }
}

impl Operation for CreateWebCustomDomainRequest {
    type Response = CreateWebCustomDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebCustomDomain")
        .roa("POST", "/pop/v2/api/web/custom-domains")
        .required(&["NamespaceId", "DomainName"]);
}

/// Response to [`CreateWebCustomDomainRequest`], which the documentation does not describe.
pub type CreateWebCustomDomainResponse = alicloud_runtime::UndocumentedResponse;
