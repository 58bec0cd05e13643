// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateListener`, from `nlb/CreateListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlpnPolicy, ProxyProtocolV2Config, Tag};

/// Creates a TCP, UDP or TCPSSL listener that forwards to a server group.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::CreateListenerRequest::new()
///     .listener_protocol("...")
///     .listener_port(1)
///     .load_balancer_id("...")
///     .server_group_id("...");
/// let reply = client.create_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateListenerRequest {
    /// **Required.** Protocol that the listener takes in: TCP, UDP or TCP over TLS.
    pub listener_protocol: Option<String>,
    /// **Required.** Port that the listener takes in traffic at; zero stands for a range of ports.
    /// Range: 0 to 65535.
    pub listener_port: Option<i32>,
    /// Name or note that tells the listener from others.
    pub listener_description: Option<String>,
    /// **Required.** Network Load Balancer instance meant, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returns it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Server group meant, as [`CreateServerGroup`](super::Client::create_server_group)
    /// or [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// How long a connection may be silent before it is closed. Range: 10 to 3600.
    pub idle_timeout: Option<i32>,
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    pub security_policy_id: Option<String>,
    /// Server certificates, for listeners with TLS only. Items: at most 10.
    pub certificate_ids: Vec<String>,
    /// CA certificates that client certificates are checked against, for mutual authentication.
    /// Items: at most 10.
    pub ca_certificate_ids: Vec<String>,
    /// Whether clients must present a certificate too (mutual authentication).
    pub ca_enabled: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the client's address is passed to the backend servers by the Proxy protocol.
    pub proxy_protocol_enabled: Option<bool>,
    /// Whether metrics are collected by the second.
    pub sec_sensor_enabled: Option<bool>,
    /// Whether the application protocol is agreed on during the TLS handshake (ALPN).
    pub alpn_enabled: Option<bool>,
    /// Which versions of HTTP are agreed on by ALPN, and which is preferred.
    pub alpn_policy: Option<Open<AlpnPolicy>>,
    /// First port of the range; needed when `ListenerPort` is zero.
    pub start_port: Option<i32>,
    /// Last port of the range; needed when `ListenerPort` is zero.
    pub end_port: Option<i32>,
    /// Most new connections a second; zero sets no limit.
    pub cps: Option<i32>,
    /// Largest segment of a TCP packet, for TCP and TCPSSL listeners; zero leaves the client's value as
    /// it is.
    pub mss: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// What the Proxy protocol carries besides the client's address.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
}

impl CreateListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`, which is required.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
        self
    }
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
        self
    }
    /// Sets `SecurityPolicyId`.
    pub fn security_policy_id(mut self, value: impl Into<String>) -> Self {
        self.security_policy_id = Some(value.into());
        self
    }
    /// Sets `CertificateIds`.
    pub fn certificate_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.certificate_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CaCertificateIds`.
    pub fn ca_certificate_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ca_certificate_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CaEnabled`.
    #[inline]
    pub fn ca_enabled(mut self, value: bool) -> Self {
        self.ca_enabled = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProxyProtocolEnabled`.
    #[inline]
    pub fn proxy_protocol_enabled(mut self, value: bool) -> Self {
        self.proxy_protocol_enabled = Some(value);
        self
    }
    /// Sets `SecSensorEnabled`.
    #[inline]
    pub fn sec_sensor_enabled(mut self, value: bool) -> Self {
        self.sec_sensor_enabled = Some(value);
        self
    }
    /// Sets `AlpnEnabled`.
    #[inline]
    pub fn alpn_enabled(mut self, value: bool) -> Self {
        self.alpn_enabled = Some(value);
        self
    }
    /// Sets `AlpnPolicy`.
    pub fn alpn_policy(mut self, value: impl Into<Open<AlpnPolicy>>) -> Self {
        self.alpn_policy = Some(value.into());
        self
    }
    /// Sets `StartPort`.
    #[inline]
    pub fn start_port(mut self, value: i32) -> Self {
        self.start_port = Some(value);
        self
    }
    /// Sets `EndPort`.
    #[inline]
    pub fn end_port(mut self, value: i32) -> Self {
        self.end_port = Some(value);
        self
    }
    /// Sets `Cps`.
    #[inline]
    pub fn cps(mut self, value: i32) -> Self {
        self.cps = Some(value);
        self
    }
    /// Sets `Mss`.
    #[inline]
    pub fn mss(mut self, value: i32) -> Self {
        self.mss = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProxyProtocolV2Config`.
    pub fn proxy_protocol_v2_config(
        mut self,
        value: impl Into<ProxyProtocolV2Config>,
    ) -> Self {
        self.proxy_protocol_v2_config = Some(value.into());
        self
    }
}

request! {
    CreateListenerRequest {
        "ListenerProtocol" => listener_protocol: form,
        "ListenerPort" => listener_port: form,
        "ListenerDescription" => listener_description: form,
        "LoadBalancerId" => load_balancer_id: form,
        "ServerGroupId" => server_group_id: form,
        "IdleTimeout" => idle_timeout: form,
        "SecurityPolicyId" => security_policy_id: form,
        "CertificateIds" => certificate_ids: form,
        "CaCertificateIds" => ca_certificate_ids: form,
        "CaEnabled" => ca_enabled: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "ProxyProtocolEnabled" => proxy_protocol_enabled: form,
        "SecSensorEnabled" => sec_sensor_enabled: form,
        "AlpnEnabled" => alpn_enabled: form,
        "AlpnPolicy" => alpn_policy: form,
        "StartPort" => start_port: form,
        "EndPort" => end_port: form,
        "Cps" => cps: form,
        "Mss" => mss: form,
        "Tag" => tag: form,
        "ProxyProtocolV2Config" => proxy_protocol_v2_config: form_json,
    }
}

impl Operation for CreateListenerRequest {
    type Response = CreateListenerResponse;
    type Error = CreateListenerError;
    const INFO: OperationInfo = super::operation("CreateListener")
        .required(
            &["ListenerProtocol", "ListenerPort", "LoadBalancerId", "ServerGroupId"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateListenerError] = &[
        CreateListenerError::ConflictPort,
        CreateListenerError::IllegalParamMssConflictWithUdpAndGeneve,
        CreateListenerError::QuotaExceededAny,
        CreateListenerError::SystemBusy,
        CreateListenerError::MismatchVpcId,
        CreateListenerError::ResourceNotEnoughAny,
        CreateListenerError::ConflictLock,
        CreateListenerError::IllegalParamAnyPortListenerConflictWithNonAnyPortServerGroup,
        CreateListenerError::IncorrectStatusLoadbalancer,
        CreateListenerError::ResourceNotFoundCertificate,
        CreateListenerError::IllegalParamServerGroupId,
        CreateListenerError::IllegalParamNonAnyPortListenerConflictWithAnyPortServerGroup,
        CreateListenerError::MissingParamCertificate,
        CreateListenerError::IllegalParamPort,
        CreateListenerError::QuotaExceededQuotaInsufficient,
        CreateListenerError::MismatchProtocol,
        CreateListenerError::ResourceNotEnoughCaCertificateApiCount,
        CreateListenerError::MissingParamServerGroupId,
        CreateListenerError::IllegalParamListenerDescription,
        CreateListenerError::DryRunOperation,
        CreateListenerError::IllegalParamIdleTimeout,
        CreateListenerError::MissingParamAny,
        CreateListenerError::IllegalParam,
        CreateListenerError::IllegalParamSizeCertificateIds,
        CreateListenerError::DuplicatedParamListener,
        CreateListenerError::IllegalParamPreserveClientIpSwitch,
        CreateListenerError::OperationDeniedRegionNotSupportHDMonitor,
        CreateListenerError::ForbiddenNoPermission,
        CreateListenerError::ResourceNotFoundVSwitch,
        CreateListenerError::ResourceNotFoundLoadBalancer,
        CreateListenerError::ResourceNotFoundServerGroup,
        CreateListenerError::ResourceNotFoundCaCertificate,
        CreateListenerError::ResourceNotFoundHdMonitorConfigNotExist,
    ];
}

/// Response to [`CreateListenerRequest`].
#[non_exhaustive]
pub struct CreateListenerResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    /// Example: `lsn-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    CreateListenerResponse {
        "RequestId" => request_id: value,
        "ListenerId" => listener_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`CreateListenerRequest`] names.
///
/// - [`ConflictPort`](super::DocumentedError::ConflictPort)
/// - [`IllegalParamMssConflictWithUdpAndGeneve`](super::DocumentedError::IllegalParamMssConflictWithUdpAndGeneve)
/// - [`QuotaExceededAny`](super::DocumentedError::QuotaExceededAny)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`ResourceNotEnoughAny`](super::DocumentedError::ResourceNotEnoughAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`IllegalParamAnyPortListenerConflictWithNonAnyPortServerGroup`](super::DocumentedError::IllegalParamAnyPortListenerConflictWithNonAnyPortServerGroup)
/// - [`IncorrectStatusLoadbalancer`](super::DocumentedError::IncorrectStatusLoadbalancer)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
/// - [`IllegalParamServerGroupId`](super::DocumentedError::IllegalParamServerGroupId)
/// - [`IllegalParamNonAnyPortListenerConflictWithAnyPortServerGroup`](super::DocumentedError::IllegalParamNonAnyPortListenerConflictWithAnyPortServerGroup)
/// - [`MissingParamCertificate`](super::DocumentedError::MissingParamCertificate)
/// - [`IllegalParamPort`](super::DocumentedError::IllegalParamPort)
/// - [`QuotaExceededQuotaInsufficient`](super::DocumentedError::QuotaExceededQuotaInsufficient)
/// - [`MismatchProtocol`](super::DocumentedError::MismatchProtocol)
/// - [`ResourceNotEnoughCaCertificateApiCount`](super::DocumentedError::ResourceNotEnoughCaCertificateApiCount)
/// - [`MissingParamServerGroupId`](super::DocumentedError::MissingParamServerGroupId)
/// - [`IllegalParamListenerDescription`](super::DocumentedError::IllegalParamListenerDescription)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`IllegalParamIdleTimeout`](super::DocumentedError::IllegalParamIdleTimeout)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`IllegalParamSizeCertificateIds`](super::DocumentedError::IllegalParamSizeCertificateIds)
/// - [`DuplicatedParamListener`](super::DocumentedError::DuplicatedParamListener)
/// - [`IllegalParamPreserveClientIpSwitch`](super::DocumentedError::IllegalParamPreserveClientIpSwitch)
/// - [`OperationDeniedRegionNotSupportHDMonitor`](super::DocumentedError::OperationDeniedRegionNotSupportHDMonitor)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
/// - [`ResourceNotFoundCaCertificate`](super::DocumentedError::ResourceNotFoundCaCertificate)
/// - [`ResourceNotFoundHdMonitorConfigNotExist`](super::DocumentedError::ResourceNotFoundHdMonitorConfigNotExist)
pub type CreateListenerError = super::DocumentedError;
