// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateListener`, from `alb/CreateListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate, DefaultAction, GroupConfig, QuicConfig, ServerGroupTuple, Tag, XForwardedForConfig};

/// Adds an HTTP, HTTPS, or QUIC listener to a load balancer. Works asynchronously.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::create_listener::DefaultAction;
///
/// let request = alicloud_alb::CreateListenerRequest::new()
///     .load_balancer_id("...")
///     .listener_protocol("...")
///     .listener_port(1)
///     .default_actions([DefaultAction::new()]);
/// let reply = client.create_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateListenerRequest {
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Protocol that the listener uses.
    pub listener_protocol: Option<String>,
    /// **Required.** Network port that belongs to the listener.
    pub listener_port: Option<i32>,
    /// Your own label for the listener, to recognize it by.
    pub listener_description: Option<String>,
    /// How long the load balancer waits for a server's response before it returns status 504.
    /// Range: at least 1.
    pub request_timeout: Option<i32>,
    /// How long a connection without requests stays open. Range: at least 1.
    pub idle_timeout: Option<i32>,
    /// Whether responses are compressed.
    pub gzip_enabled: Option<bool>,
    /// Whether clients may use HTTP/2.
    pub http2_enabled: Option<bool>,
    /// TLS security policy, predefined or custom, that sets the protocol versions and ciphers of an
    /// HTTPS listener.
    pub security_policy_id: Option<String>,
    /// Whether clients have to present a certificate.
    pub ca_enabled: Option<bool>,
    /// Which facts about the client are passed on in `X-Forwarded` headers.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
    /// How clients of an HTTPS listener are upgraded to QUIC.
    pub quic_config: Option<QuicConfig>,
    /// Certificates that the listener presents, one entry each. Items: at most 1.
    pub certificates: Vec<Certificate>,
    /// CA certificates that client certificates are checked against. Items: at most 1.
    pub ca_certificates: Vec<Certificate>,
    /// **Required.** What is done with requests that no rule matches.
    pub default_actions: Vec<DefaultAction>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ListenerProtocol`, which is required.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `ListenerDescription`.
    pub fn listener_description(mut self, value: impl Into<String>) -> Self {
        self.listener_description = Some(value.into());
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `GzipEnabled`.
    #[inline]
    pub fn gzip_enabled(mut self, value: bool) -> Self {
        self.gzip_enabled = Some(value);
        self
    }
    /// Sets `Http2Enabled`.
    #[inline]
    pub fn http2_enabled(mut self, value: bool) -> Self {
        self.http2_enabled = Some(value);
        self
    }
    /// Sets `SecurityPolicyId`.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `CaEnabled`.
    #[inline]
    pub fn ca_enabled(mut self, value: bool) -> Self {
        self.ca_enabled = Some(value);
        self
    }
    /// Sets `XForwardedForConfig`.
    pub fn x_forwarded_for_config(
        mut self,
        value: impl Into<XForwardedForConfig>,
    ) -> Self {
        self.x_forwarded_for_config = Some(value.into());
        self
    }
    /// Sets `QuicConfig`.
    pub fn quic_config(mut self, value: impl Into<QuicConfig>) -> Self {
        self.quic_config = Some(value.into());
        self
    }
    /// Sets `Certificates`.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.certificates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CaCertificates`.
    pub fn ca_certificates(
        mut self,
        value: impl IntoIterator<Item = impl Into<Certificate>>,
    ) -> Self {
        self.ca_certificates = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DefaultActions`, which is required.
    pub fn default_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<DefaultAction>>,
    ) -> Self {
        self.default_actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateListenerRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ListenerProtocol" => listener_protocol: query,
        "ListenerPort" => listener_port: query,
        "ListenerDescription" => listener_description: query,
        "RequestTimeout" => request_timeout: query,
        "IdleTimeout" => idle_timeout: query,
        "GzipEnabled" => gzip_enabled: query,
        "Http2Enabled" => http2_enabled: query,
        "SecurityPolicyId" => security_policy_id: query,
        "CaEnabled" => ca_enabled: query,
        "XForwardedForConfig" => x_forwarded_for_config: query,
        "QuicConfig" => quic_config: query,
        "Certificates" => certificates: query,
        "CaCertificates" => ca_certificates: query,
        "DefaultActions" => default_actions: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateListenerRequest {
    type Response = CreateListenerResponse;
    type Error = CreateListenerError;
    const INFO: OperationInfo = super::operation("CreateListener")
        .required(
            &["LoadBalancerId", "ListenerProtocol", "ListenerPort", "DefaultActions"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateListenerError] = &[
        CreateListenerError::ResourceAlreadyExistListener,
        CreateListenerError::IncorrectStatusLoadBalancer,
        CreateListenerError::IncorrectBusinessStatusLoadBalancer,
        CreateListenerError::ResourceQuotaExceededLoadBalancerListenersNum,
        CreateListenerError::OperationDeniedCrossLoadBalancerQUICListener,
        CreateListenerError::ResourceAlreadyAssociatedListener,
        CreateListenerError::ResourceQuotaExceededSecurityPolicyAttachedNum,
        CreateListenerError::ResourceQuotaExceededServerGroupAttachedNum,
        CreateListenerError::ResourceQuotaExceededLoadBalancerServersNum,
        CreateListenerError::ResourceQuotaExceededServerAddedNum,
        CreateListenerError::MismatchVpcId,
        CreateListenerError::OperationDeniedServerGroupProtocolNotSupport,
        CreateListenerError::OperationDeniedGRPCServerGroup,
        CreateListenerError::MismatchLoadBalancerEditionAndConnectionDrain,
        CreateListenerError::MismatchLoadBalancerEditionAndSlowStartEnable,
        CreateListenerError::InvalidParameter,
        CreateListenerError::ForbiddenSecurityPolicy,
        CreateListenerError::ForbiddenLoadBalancer,
        CreateListenerError::ForbiddenListener,
        CreateListenerError::ResourceNotFoundLoadBalancer,
        CreateListenerError::ResourceNotFoundServerGroup,
        CreateListenerError::ResourceNotFoundSecurityPolicy,
        CreateListenerError::ResourceNotFoundListener,
        CreateListenerError::ResourceNotFoundCertificate,
    ];
}

/// Response to [`CreateListenerRequest`].
#[non_exhaustive]
pub struct CreateListenerResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// Listener that was created or that the item belongs to. Example: `lsn-o4u54y73wq7b******`.
    pub listener_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876*******`.
    pub request_id: Option<String>,
}

response! {
    CreateListenerResponse {
        "JobId" => job_id: value,
        "ListenerId" => listener_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateListenerRequest`] names.
///
/// - [`ResourceAlreadyExistListener`](super::DocumentedError::ResourceAlreadyExistListener)
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`ResourceQuotaExceededLoadBalancerListenersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerListenersNum)
/// - [`OperationDeniedCrossLoadBalancerQUICListener`](super::DocumentedError::OperationDeniedCrossLoadBalancerQUICListener)
/// - [`ResourceAlreadyAssociatedListener`](super::DocumentedError::ResourceAlreadyAssociatedListener)
/// - [`ResourceQuotaExceededSecurityPolicyAttachedNum`](super::DocumentedError::ResourceQuotaExceededSecurityPolicyAttachedNum)
/// - [`ResourceQuotaExceededServerGroupAttachedNum`](super::DocumentedError::ResourceQuotaExceededServerGroupAttachedNum)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`OperationDeniedServerGroupProtocolNotSupport`](super::DocumentedError::OperationDeniedServerGroupProtocolNotSupport)
/// - [`OperationDeniedGRPCServerGroup`](super::DocumentedError::OperationDeniedGRPCServerGroup)
/// - [`MismatchLoadBalancerEditionAndConnectionDrain`](super::DocumentedError::MismatchLoadBalancerEditionAndConnectionDrain)
/// - [`MismatchLoadBalancerEditionAndSlowStartEnable`](super::DocumentedError::MismatchLoadBalancerEditionAndSlowStartEnable)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenSecurityPolicy`](super::DocumentedError::ForbiddenSecurityPolicy)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ForbiddenListener`](super::DocumentedError::ForbiddenListener)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
pub type CreateListenerError = super::DocumentedError;
