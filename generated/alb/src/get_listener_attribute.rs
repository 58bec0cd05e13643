// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetListenerAttribute`, from `alb/GetListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogTracingConfig, Certificate, DefaultAction, GroupConfig, ListenerXForwardedForConfig, LogConfig, QuicConfig, ServerGroupTuple, Tag};

/// Returns the settings and the state of a listener.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::GetListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.get_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetListenerAttributeRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
}

impl GetListenerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    GetListenerAttributeRequest {
        "ListenerId" => listener_id: query,
    }
}

impl Operation for GetListenerAttributeRequest {
    type Response = GetListenerAttributeResponse;
    type Error = GetListenerAttributeError;
    const INFO: OperationInfo = super::operation("GetListenerAttribute")
        .required(&["ListenerId"])
        .read_only();
    const ERRORS: &'static [GetListenerAttributeError] = &[
        GetListenerAttributeError::ForbiddenLoadBalancer,
        GetListenerAttributeError::ResourceNotFoundListener,
    ];
}

/// Response to [`GetListenerAttributeRequest`].
#[non_exhaustive]
pub struct GetListenerAttributeResponse {
    /// Access control lists of the listener and how they work.
    pub acl_config: Option<AclConfig>,
    /// Certificates that the listener presents, one entry each.
    pub certificates: Vec<Certificate>,
    /// CA certificates that client certificates are checked against.
    pub ca_certificates: Vec<CaCertificate>,
    /// Whether clients have to present a certificate. Example: `false`.
    pub ca_enabled: Option<bool>,
    /// What is done with requests that no rule matches.
    pub default_actions: Vec<DefaultAction>,
    /// Whether responses are compressed. Example: `true`.
    pub gzip_enabled: Option<bool>,
    /// Whether clients may use HTTP/2. Example: `true`.
    pub http2_enabled: Option<bool>,
    /// How long a connection without requests stays open. Example: `2`.
    pub idle_timeout: Option<i32>,
    /// Your own label for the listener, to recognize it by. Example: `HTTP_80`.
    pub listener_description: Option<String>,
    /// Listener that was created or that the item belongs to. Example: `lsn-o4u54y73wq7b******`.
    pub listener_id: Option<String>,
    /// Network port that belongs to the listener. Example: `80`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener uses. Example: `HTTP`.
    pub listener_protocol: Option<String>,
    /// Whether the listener runs, is stopped, or is still being created or changed.
    /// Example: `Running`.
    pub listener_status: Option<String>,
    /// Load balancer that was created or that the item belongs to. Example: `alb-bd6oylbckp6k9x****`.
    pub load_balancer_id: Option<String>,
    /// What the access log of the listener records.
    pub log_config: Option<LogConfig>,
    /// How clients of an HTTPS listener are upgraded to QUIC.
    pub quic_config: Option<QuicConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF******`.
    pub request_id: Option<String>,
    /// How long the load balancer waits for a server's response before it returns status 504.
    /// Example: `34`.
    pub request_timeout: Option<i32>,
    /// TLS security policy, either created or in use by the listener.
    /// Example: `tls_cipher_policy_1_1`.
    pub security_policy_id: Option<String>,
    /// Which facts about the client are passed on in `X-Forwarded` headers.
    pub x_forwarded_for_config: Option<ListenerXForwardedForConfig>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetListenerAttributeResponse {
        "AclConfig" => acl_config: value,
        "Certificates" => certificates: list(""),
        "CaCertificates" => ca_certificates: list(""),
        "CaEnabled" => ca_enabled: value,
        "DefaultActions" => default_actions: list(""),
        "GzipEnabled" => gzip_enabled: value,
        "Http2Enabled" => http2_enabled: value,
        "IdleTimeout" => idle_timeout: value,
        "ListenerDescription" => listener_description: value,
        "ListenerId" => listener_id: value,
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "ListenerStatus" => listener_status: value,
        "LoadBalancerId" => load_balancer_id: value,
        "LogConfig" => log_config: value,
        "QuicConfig" => quic_config: value,
        "RequestId" => request_id: value,
        "RequestTimeout" => request_timeout: value,
        "SecurityPolicyId" => security_policy_id: value,
        "XForwardedForConfig" => x_forwarded_for_config: value,
        "Tags" => tags: list(""),
    }
}

/// Access control lists of the listener and how they work.
#[non_exhaustive]
pub struct AclConfig {
    /// Access control lists with the listeners that use them, one entry each.
    pub acl_relations: Vec<AclRelation>,
    /// Whether the addresses listed are let in or turned away. Example: `White`.
    pub acl_type: Option<String>,
}

response! {
    AclConfig {
        "AclRelations" => acl_relations: list(""),
        "AclType" => acl_type: value,
    }
}

/// Access control lists with the listeners that use them, one entry each.
#[non_exhaustive]
pub struct AclRelation {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-doc****`.
    pub acl_id: Option<String>,
    /// Whether the list is bound to the listener already, or is on its way in or out.
    /// Example: `Associating`.
    pub status: Option<String>,
}

response! {
    AclRelation {
        "AclId" => acl_id: value,
        "Status" => status: value,
    }
}

/// CA certificates that client certificates are checked against.
#[non_exhaustive]
pub struct CaCertificate {
    /// CA certificate that client certificates are checked against. Example: `139a00*****`.
    pub certificate_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Associated`.
    pub status: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
}

response! {
    CaCertificate {
        "CertificateId" => certificate_id: value,
        "Status" => status: value,
        "IsDefault" => is_default: value,
    }
}

/// Errors that the documentation of [`GetListenerAttributeRequest`] names.
///
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
pub type GetListenerAttributeError = super::DocumentedError;
