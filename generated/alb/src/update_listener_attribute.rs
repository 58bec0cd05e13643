// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateListenerAttribute`, from `alb/UpdateListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate, DefaultAction, GroupConfig, QuicConfig, ServerGroupTuple, XForwardedForConfig};

/// Changes the settings of a listener, such as certificates, timeouts, and the default action.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.update_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateListenerAttributeRequest {
    /// **Required.** Listener concerned, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returned it.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Certificates that the listener presents, one entry each. Items: at most 2.
    pub certificates: Vec<Certificate>,
    /// CA certificates that client certificates are checked against. Items: at most 1.
    pub ca_certificates: Vec<Certificate>,
    /// What is done with requests that no rule matches.
    pub default_actions: Vec<DefaultAction>,
}

impl UpdateListenerAttributeRequest {
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
    /// Sets `DefaultActions`.
    pub fn default_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<DefaultAction>>,
    ) -> Self {
        self.default_actions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateListenerAttributeRequest {
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
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
    }
}

impl Operation for UpdateListenerAttributeRequest {
    type Response = UpdateListenerAttributeResponse;
    type Error = UpdateListenerAttributeError;
    const INFO: OperationInfo = super::operation("UpdateListenerAttribute")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateListenerAttributeError] = &[
        UpdateListenerAttributeError::IncorrectStatusLoadBalancer,
        UpdateListenerAttributeError::IncorrectBusinessStatusLoadBalancer,
        UpdateListenerAttributeError::IncorrectStatusListener,
        UpdateListenerAttributeError::OperationDeniedCrossLoadBalancerQUICListener,
        UpdateListenerAttributeError::ResourceAlreadyAssociatedListener,
        UpdateListenerAttributeError::OperationDeniedGRPCServerGroup,
        UpdateListenerAttributeError::ResourceAlreadyAssociatedCertificate,
        UpdateListenerAttributeError::ResourceQuotaExceededSecurityPolicyAttachedNum,
        UpdateListenerAttributeError::ResourceQuotaExceededServerGroupAttachedNum,
        UpdateListenerAttributeError::ResourceQuotaExceededLoadBalancerServersNum,
        UpdateListenerAttributeError::ResourceQuotaExceededServerAddedNum,
        UpdateListenerAttributeError::OperationDeniedServerGroupProtocolNotSupport,
        UpdateListenerAttributeError::UnsupportedFeatureFullTraceHttps,
        UpdateListenerAttributeError::ResourceInConfiguringListener,
        UpdateListenerAttributeError::MismatchVpcId,
        UpdateListenerAttributeError::InvalidParameter,
        UpdateListenerAttributeError::ForbiddenLoadBalancer,
        UpdateListenerAttributeError::ResourceNotFoundListener,
        UpdateListenerAttributeError::ResourceNotFoundServerGroup,
        UpdateListenerAttributeError::ResourceNotFoundSecurityPolicy,
        UpdateListenerAttributeError::ResourceNotFoundCertificate,
    ];
}

/// Response to [`UpdateListenerAttributeRequest`].
#[non_exhaustive]
pub struct UpdateListenerAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF******`.
    pub request_id: Option<String>,
}

response! {
    UpdateListenerAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateListenerAttributeRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`OperationDeniedCrossLoadBalancerQUICListener`](super::DocumentedError::OperationDeniedCrossLoadBalancerQUICListener)
/// - [`ResourceAlreadyAssociatedListener`](super::DocumentedError::ResourceAlreadyAssociatedListener)
/// - [`OperationDeniedGRPCServerGroup`](super::DocumentedError::OperationDeniedGRPCServerGroup)
/// - [`ResourceAlreadyAssociatedCertificate`](super::DocumentedError::ResourceAlreadyAssociatedCertificate)
/// - [`ResourceQuotaExceededSecurityPolicyAttachedNum`](super::DocumentedError::ResourceQuotaExceededSecurityPolicyAttachedNum)
/// - [`ResourceQuotaExceededServerGroupAttachedNum`](super::DocumentedError::ResourceQuotaExceededServerGroupAttachedNum)
/// - [`ResourceQuotaExceededLoadBalancerServersNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerServersNum)
/// - [`ResourceQuotaExceededServerAddedNum`](super::DocumentedError::ResourceQuotaExceededServerAddedNum)
/// - [`OperationDeniedServerGroupProtocolNotSupport`](super::DocumentedError::OperationDeniedServerGroupProtocolNotSupport)
/// - [`UnsupportedFeatureFullTraceHttps`](super::DocumentedError::UnsupportedFeatureFullTraceHttps)
/// - [`ResourceInConfiguringListener`](super::DocumentedError::ResourceInConfiguringListener)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
pub type UpdateListenerAttributeError = super::DocumentedError;
