// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateListener`, from `ga/UpdateListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate, PortRange, Protocol, XForwardedForConfig};

/// Changes a listener, such as ports, protocol, certificates, or client affinity.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateListenerRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .name("Listener")
///     .description("Listener")
///     .client_affinity("SOURCE_IP")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****");
/// let reply = client.update_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateListenerRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `Listener`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Listener`.
    pub description: Option<String>,
    /// Whether a client always reaches the same endpoint. Example: `SOURCE_IP`.
    pub client_affinity: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<Open<Protocol>>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Protocol that the proxy uses. Default: `false`. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub proxy_protocol: Option<String>,
    /// The port ranges to work on or to narrow the list down to. Items: at most 100.
    pub port_ranges: Vec<PortRange>,
    /// The certificates to work on or to narrow the list down to. Items: at most 10.
    pub certificates: Vec<Certificate>,
    /// Network ports that belong to the backend. Items: at most 20.
    pub backend_ports: Vec<BackendPort>,
    /// Settings of the x forwarded for, and what it works with.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
    /// ID of the security policy that the call is about.
    pub security_policy_id: Option<String>,
    /// How long the idle may take before it is given up.
    pub idle_timeout: Option<i32>,
    /// How long the request may take before it is given up.
    pub request_timeout: Option<i32>,
    /// Which version of the HTTP is meant.
    pub http_version: Option<String>,
}

impl UpdateListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientAffinity`.
    pub fn client_affinity(mut self, value: impl Into<String>) -> Self {
        self.client_affinity = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `ProxyProtocol`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn proxy_protocol(mut self, value: impl Into<String>) -> Self {
        self.proxy_protocol = Some(value.into());
        self
    }
    /// Sets `PortRanges`.
    pub fn port_ranges(
        mut self,
        value: impl IntoIterator<Item = impl Into<PortRange>>,
    ) -> Self {
        self.port_ranges = value.into_iter().map(Into::into).collect();
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
    /// Sets `BackendPorts`.
    pub fn backend_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackendPort>>,
    ) -> Self {
        self.backend_ports = value.into_iter().map(Into::into).collect();
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
    /// Sets `RequestTimeout`.
    #[inline]
    pub fn request_timeout(mut self, value: i32) -> Self {
        self.request_timeout = Some(value);
        self
    }
    /// Sets `HttpVersion`.
    pub fn http_version(mut self, value: impl Into<String>) -> Self {
        self.http_version = Some(value.into());
        self
    }
}

request! {
    UpdateListenerRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientAffinity" => client_affinity: query,
        "Protocol" => protocol: query,
        "ListenerId" => listener_id: query,
        "ProxyProtocol" => proxy_protocol: query,
        "PortRanges" => port_ranges: query,
        "Certificates" => certificates: query,
        "BackendPorts" => backend_ports: query,
        "XForwardedForConfig" => x_forwarded_for_config: query,
        "SecurityPolicyId" => security_policy_id: query,
        "IdleTimeout" => idle_timeout: query,
        "RequestTimeout" => request_timeout: query,
        "HttpVersion" => http_version: query,
    }
}

impl Operation for UpdateListenerRequest {
    type Response = UpdateListenerResponse;
    type Error = UpdateListenerError;
    const INFO: OperationInfo = super::operation("UpdateListener")
        .required(&["ListenerId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateListenerError] = &[
        UpdateListenerError::NotExistListener,
        UpdateListenerError::NotActiveListener,
        UpdateListenerError::PortRangeIllegalListener,
        UpdateListenerError::PortConflictListener,
        UpdateListenerError::QuotaExceededListenerPort,
        UpdateListenerError::NotExistAccelerator,
        UpdateListenerError::StateErrorAccelerator,
        UpdateListenerError::ExistPortOverride,
        UpdateListenerError::RegionNotSupportHugePortListener,
        UpdateListenerError::PortRangesMustOne,
        UpdateListenerError::SecurityPolicyIdIllegalListener,
        UpdateListenerError::SecurityPolicyIdNotNeed,
        UpdateListenerError::ForbbidenSubUser,
        UpdateListenerError::Forbidden,
        UpdateListenerError::UnknownError,
    ];
}

/// Response to [`UpdateListenerRequest`].
pub type UpdateListenerResponse = alicloud_runtime::EmptyResponse;

/// Network ports that belong to the backend.
#[non_exhaustive]
pub struct BackendPort {
    /// **Required** under conditions. Network port that belongs to the from. Example: `80`.
    pub from_port: Option<i32>,
    /// Network port that belongs to the to. Example: `80`.
    pub to_port: Option<i32>,
}

impl BackendPort {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FromPort`.
    #[inline]
    pub fn from_port(mut self, value: i32) -> Self {
        self.from_port = Some(value);
        self
    }
    /// Sets `ToPort`.
    #[inline]
    pub fn to_port(mut self, value: i32) -> Self {
        self.to_port = Some(value);
        self
    }
}

request! {
    BackendPort {
        "FromPort" => from_port: field,
        "ToPort" => to_port: field,
    }
}

/// Errors that the documentation of [`UpdateListenerRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`NotActiveListener`](super::DocumentedError::NotActiveListener)
/// - [`PortRangeIllegalListener`](super::DocumentedError::PortRangeIllegalListener)
/// - [`PortConflictListener`](super::DocumentedError::PortConflictListener)
/// - [`QuotaExceededListenerPort`](super::DocumentedError::QuotaExceededListenerPort)
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`ExistPortOverride`](super::DocumentedError::ExistPortOverride)
/// - [`RegionNotSupportHugePortListener`](super::DocumentedError::RegionNotSupportHugePortListener)
/// - [`PortRangesMustOne`](super::DocumentedError::PortRangesMustOne)
/// - [`SecurityPolicyIdIllegalListener`](super::DocumentedError::SecurityPolicyIdIllegalListener)
/// - [`SecurityPolicyIdNotNeed`](super::DocumentedError::SecurityPolicyIdNotNeed)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateListenerError = super::DocumentedError;
