// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateListenerAttribute`, from `nlb/UpdateListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlpnPolicy, ProxyProtocolV2Config};

/// Changes a listener, such as its server group, certificates, timeout or connection limit.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::UpdateListenerAttributeRequest::new()
///     .listener_id("...");
/// let reply = client.update_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateListenerAttributeRequest {
    /// **Required.** Listener meant, as [`CreateListener`](super::Client::create_listener) or
    /// [`ListListeners`](super::Client::list_listeners) returns it.
    pub listener_id: Option<String>,
    /// Name or note that tells the listener from others.
    pub listener_description: Option<String>,
    /// Server group meant, as [`CreateServerGroup`](super::Client::create_server_group) or
    /// [`ListServerGroups`](super::Client::list_server_groups) returns it.
    pub server_group_id: Option<String>,
    /// TLS security policy, one of the system's or of your own; for listeners with TLS only.
    pub security_policy_id: Option<String>,
    /// Server certificates, for listeners with TLS only. Items: at most 10.
    pub certificate_ids: Vec<String>,
    /// CA certificates that client certificates are checked against, for mutual authentication.
    /// Items: at most 10.
    pub ca_certificate_ids: Vec<String>,
    /// Whether clients must present a certificate too (mutual authentication).
    pub ca_enabled: Option<bool>,
    /// How long a connection may be silent before it is closed. Range: 10 to 3600.
    pub idle_timeout: Option<i32>,
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
    /// Most new connections a second; zero sets no limit.
    pub cps: Option<i32>,
    /// Largest segment of a TCP packet, for TCP and TCPSSL listeners; zero leaves the client's value as
    /// it is.
    pub mss: Option<i32>,
    /// What the Proxy protocol carries besides the client's address.
    pub proxy_protocol_v2_config: Option<ProxyProtocolV2Config>,
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
    /// Sets `ListenerDescription`.
    pub fn listener_description(mut self, value: impl Into<String>) -> Self {
        self.listener_description = Some(value.into());
        self
    }
    /// Sets `ServerGroupId`.
    pub fn server_group_id(mut self, value: impl Into<String>) -> Self {
        self.server_group_id = Some(value.into());
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
    /// Sets `IdleTimeout`.
    #[inline]
    pub fn idle_timeout(mut self, value: i32) -> Self {
        self.idle_timeout = Some(value);
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
    UpdateListenerAttributeRequest {
        "ListenerId" => listener_id: form,
        "ListenerDescription" => listener_description: form,
        "ServerGroupId" => server_group_id: form,
        "SecurityPolicyId" => security_policy_id: form,
        "CertificateIds" => certificate_ids: form,
        "CaCertificateIds" => ca_certificate_ids: form,
        "CaEnabled" => ca_enabled: form,
        "IdleTimeout" => idle_timeout: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
        "ProxyProtocolEnabled" => proxy_protocol_enabled: form,
        "SecSensorEnabled" => sec_sensor_enabled: form,
        "AlpnEnabled" => alpn_enabled: form,
        "AlpnPolicy" => alpn_policy: form,
        "Cps" => cps: form,
        "Mss" => mss: form,
        "ProxyProtocolV2Config" => proxy_protocol_v2_config: form_json,
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
        UpdateListenerAttributeError::MismatchVpcId,
        UpdateListenerAttributeError::ConflictPort,
        UpdateListenerAttributeError::ResourceNotFoundCertificate,
        UpdateListenerAttributeError::IncorrectStatusListener,
        UpdateListenerAttributeError::IdempotenceSignatureMismatch,
        UpdateListenerAttributeError::DryRunOperation,
        UpdateListenerAttributeError::ResourceAlreadyAssociatedCertificate,
        UpdateListenerAttributeError::IllegalParamSizeCertificateIds,
        UpdateListenerAttributeError::SystemBusy,
        UpdateListenerAttributeError::IllegalParamIdleTimeout,
        UpdateListenerAttributeError::OperationDeniedRegionNotSupportHDMonitor,
        UpdateListenerAttributeError::ResourceNotEnoughCaCertificateApiCount,
        UpdateListenerAttributeError::IllegalParam,
        UpdateListenerAttributeError::ForbiddenNoPermission,
        UpdateListenerAttributeError::ResourceNotFoundListener,
        UpdateListenerAttributeError::ResourceNotFoundHdMonitorConfigNotExist,
        UpdateListenerAttributeError::ResourceNotFoundCaCertificate,
        UpdateListenerAttributeError::ResourceNotFoundSecuritypolicy,
    ];
}

/// Response to [`UpdateListenerAttributeRequest`].
#[non_exhaustive]
pub struct UpdateListenerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Asynchronous task that carries out the change; [`GetJobStatus`](super::Client::get_job_status)
    /// tells when it is done. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
}

response! {
    UpdateListenerAttributeResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`UpdateListenerAttributeRequest`] names.
///
/// - [`MismatchVpcId`](super::DocumentedError::MismatchVpcId)
/// - [`ConflictPort`](super::DocumentedError::ConflictPort)
/// - [`ResourceNotFoundCertificate`](super::DocumentedError::ResourceNotFoundCertificate)
/// - [`IncorrectStatusListener`](super::DocumentedError::IncorrectStatusListener)
/// - [`IdempotenceSignatureMismatch`](super::DocumentedError::IdempotenceSignatureMismatch)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`ResourceAlreadyAssociatedCertificate`](super::DocumentedError::ResourceAlreadyAssociatedCertificate)
/// - [`IllegalParamSizeCertificateIds`](super::DocumentedError::IllegalParamSizeCertificateIds)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`IllegalParamIdleTimeout`](super::DocumentedError::IllegalParamIdleTimeout)
/// - [`OperationDeniedRegionNotSupportHDMonitor`](super::DocumentedError::OperationDeniedRegionNotSupportHDMonitor)
/// - [`ResourceNotEnoughCaCertificateApiCount`](super::DocumentedError::ResourceNotEnoughCaCertificateApiCount)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundListener`](super::DocumentedError::ResourceNotFoundListener)
/// - [`ResourceNotFoundHdMonitorConfigNotExist`](super::DocumentedError::ResourceNotFoundHdMonitorConfigNotExist)
/// - [`ResourceNotFoundCaCertificate`](super::DocumentedError::ResourceNotFoundCaCertificate)
/// - [`ResourceNotFoundSecuritypolicy`](super::DocumentedError::ResourceNotFoundSecuritypolicy)
pub type UpdateListenerAttributeError = super::DocumentedError;
