// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIngress`, from `sae/UpdateIngress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IngressData};

/// Changes an Ingress: port, certificates, default rule, or routing rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateIngressRequest::new()
///     .ingress_id(1);
/// let reply = client.update_ingress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIngressRequest {
    /// **Required.** ID of the ingress that the call is about.
    pub ingress_id: Option<i64>,
    /// ID that the certificate is kept under in the service.
    pub cert_id: Option<String>,
    /// IDs of the certificates to work on or to narrow the list down to.
    pub cert_ids: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Network port that belongs to the listener.
    pub listener_port: Option<String>,
    /// Where requests go that fit no other rule, as JSON.
    pub default_rule: Option<String>,
    /// The rules that are concerned.
    pub rules: Option<String>,
    /// Which kind of load balance it is or is to be.
    pub load_balance_type: Option<String>,
    /// Protocol that the listener uses.
    pub listener_protocol: Option<String>,
    /// How long the request may take before it is given up.
    pub request_timeout: Option<i32>,
    /// ID of the security policy that the call is about.
    pub security_policy_id: Option<String>,
    /// How long the idle may take before it is given up.
    pub idle_timeout: Option<i32>,
    /// Whether this is switched on: x forwarded for.
    pub enable_x_forwarded_for: Option<bool>,
    /// Whether this is switched on: x forwarded for client src port.
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    /// Whether this is switched on: x forwarded for proto.
    pub enable_x_forwarded_for_proto: Option<bool>,
    /// Whether this is switched on: x forwarded for SLB id.
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    /// Whether this is switched on: x forwarded for SLB port.
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    /// Settings of the cors, and what it works with.
    pub cors_config: Option<String>,
    /// Whether this is switched on: gzip.
    pub enable_gzip: Option<bool>,
}

impl UpdateIngressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IngressId`, which is required.
    #[inline]
    pub fn ingress_id(mut self, value: i64) -> Self {
        self.ingress_id = Some(value);
        self
    }
    /// Sets `CertId`.
    pub fn cert_id(mut self, value: impl Into<String>) -> Self {
        self.cert_id = Some(value.into());
        self
    }
    /// Sets `CertIds`.
    pub fn cert_ids(mut self, value: impl Into<String>) -> Self {
        self.cert_ids = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ListenerPort`.
    pub fn listener_port(mut self, value: impl Into<String>) -> Self {
        self.listener_port = Some(value.into());
        self
    }
    /// Sets `DefaultRule`.
    pub fn default_rule(mut self, value: impl Into<String>) -> Self {
        self.default_rule = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `LoadBalanceType`.
    pub fn load_balance_type(mut self, value: impl Into<String>) -> Self {
        self.load_balance_type = Some(value.into());
        self
    }
    /// Sets `ListenerProtocol`.
    pub fn listener_protocol(mut self, value: impl Into<String>) -> Self {
        self.listener_protocol = Some(value.into());
        self
    }
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `SecurityPolicyId`.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `EnableXForwardedFor`.
    #[inline]
    pub fn enable_x_forwarded_for(mut self, value: bool) -> Self {
        self.enable_x_forwarded_for = Some(value);
        self
    }
    /// Sets `EnableXForwardedForClientSrcPort`.
    #[inline]
    pub fn enable_x_forwarded_for_client_src_port(mut self, value: bool) -> Self {
        self.enable_x_forwarded_for_client_src_port = Some(value);
        self
    }
    /// Sets `EnableXForwardedForProto`.
    #[inline]
    pub fn enable_x_forwarded_for_proto(mut self, value: bool) -> Self {
        self.enable_x_forwarded_for_proto = Some(value);
        self
    }
    /// Sets `EnableXForwardedForSlbId`.
    #[inline]
    pub fn enable_x_forwarded_for_slb_id(mut self, value: bool) -> Self {
        self.enable_x_forwarded_for_slb_id = Some(value);
        self
    }
    /// Sets `EnableXForwardedForSlbPort`.
    #[inline]
    pub fn enable_x_forwarded_for_slb_port(mut self, value: bool) -> Self {
        self.enable_x_forwarded_for_slb_port = Some(value);
        self
    }
    /// Sets `CorsConfig`.
    pub fn cors_config(mut self, value: impl Into<String>) -> Self {
        self.cors_config = Some(value.into());
        self
    }
    /// Sets `EnableGzip`.
    #[inline]
    pub fn enable_gzip(mut self, value: bool) -> Self {
        self.enable_gzip = Some(value);
        self
    }
}

request! {
    UpdateIngressRequest {
        "IngressId" => ingress_id: query,
        "CertId" => cert_id: query,
        "CertIds" => cert_ids: query,
        "Description" => description: query,
        "ListenerPort" => listener_port: query,
        "DefaultRule" => default_rule: query,
        "Rules" => rules: form,
        "LoadBalanceType" => load_balance_type: query,
        "ListenerProtocol" => listener_protocol: query,
        "RequestTimeout" => request_timeout: query,
        "SecurityPolicyId" => security_policy_id: query,
        "IdleTimeout" => idle_timeout: query,
        "EnableXForwardedFor" => enable_x_forwarded_for: query,
        "EnableXForwardedForClientSrcPort" => enable_x_forwarded_for_client_src_port: query,
        "EnableXForwardedForProto" => enable_x_forwarded_for_proto: query,
        "EnableXForwardedForSlbId" => enable_x_forwarded_for_slb_id: query,
        "EnableXForwardedForSlbPort" => enable_x_forwarded_for_slb_port: query,
        "CorsConfig" => cors_config: query,
        "EnableGzip" => enable_gzip: query,
    }
}

impl Operation for UpdateIngressRequest {
    type Response = UpdateIngressResponse;
    type Error = UpdateIngressError;
    const INFO: OperationInfo = super::operation("UpdateIngress")
        .roa("PUT", "/pop/v1/sam/ingress/Ingress")
        .required(&["IngressId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateIngressError] = &[
        UpdateIngressError::InvalidParameterNotEmpty,
        UpdateIngressError::InvalidParameterObviously,
        UpdateIngressError::InvalidParameterWithMessage,
        UpdateIngressError::ExceedIngressRule,
        UpdateIngressError::SlbListenerPortNotAvailable,
        UpdateIngressError::SSLCertNotFound,
    ];
}

/// Response to [`UpdateIngressRequest`].
#[non_exhaustive]
pub struct UpdateIngressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IngressData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateIngressResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateIngressRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`ExceedIngressRule`](super::DocumentedError::ExceedIngressRule)
/// - [`SlbListenerPortNotAvailable`](super::DocumentedError::SlbListenerPortNotAvailable)
/// - [`SSLCertNotFound`](super::DocumentedError::SSLCertNotFound)
pub type UpdateIngressError = super::DocumentedError;
