// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHoneypotProbe`, from `sas/CreateHoneypotProbe.md`.

use alicloud_runtime::codegen::*;

/// Creates a honeypot probe that steers suspicious traffic to the honeypots.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHoneypotProbeRequest::new()
///     .control_node_id("...")
///     .probe_type("...")
///     .display_name("...");
/// let reply = client.create_honeypot_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHoneypotProbeRequest {
    /// **Required.** ID of the control node that the call is about.
    pub control_node_id: Option<String>,
    /// **Required.** Which kind of probe it is or is to be.
    pub probe_type: Option<String>,
    /// **Required.** Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Which version of the probe is meant.
    pub probe_version: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the business group that the call is about.
    pub business_group_id: Option<String>,
    /// Items of the kind honeypot bind to work on or to narrow the list down to. Items: at most 20.
    pub honeypot_bind_list: Vec<HoneypotBindList>,
    /// Whether the probe watches for ping sweeps in its network.
    pub ping: Option<bool>,
    /// Whether the probe watches for forged ARP messages in its network.
    pub arp: Option<bool>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IP address that belongs to the proxy.
    pub proxy_ip: Option<String>,
}

impl CreateHoneypotProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ControlNodeId`, which is required.
    pub fn control_node_id(mut self, value: impl Into<String>) -> Self {
        self.control_node_id = Some(value.into());
        self
    }
    /// Sets `ProbeType`, which is required.
    pub fn probe_type(mut self, value: impl Into<String>) -> Self {
        self.probe_type = Some(value.into());
        self
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `ProbeVersion`.
    pub fn probe_version(mut self, value: impl Into<String>) -> Self {
        self.probe_version = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `BusinessGroupId`.
    pub fn business_group_id(mut self, value: impl Into<String>) -> Self {
        self.business_group_id = Some(value.into());
        self
    }
    /// Sets `HoneypotBindList`.
    pub fn honeypot_bind_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<HoneypotBindList>>,
    ) -> Self {
        self.honeypot_bind_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ping`.
    #[inline]
    pub fn ping(mut self, value: bool) -> Self {
        self.ping = Some(value);
        self
    }
    /// Sets `Arp`.
    #[inline]
    pub fn arp(mut self, value: bool) -> Self {
        self.arp = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ProxyIp`.
    pub fn proxy_ip(mut self, value: impl Into<String>) -> Self {
        self.proxy_ip = Some(value.into());
        self
    }
}

request! {
    CreateHoneypotProbeRequest {
        "ControlNodeId" => control_node_id: query,
        "ProbeType" => probe_type: query,
        "DisplayName" => display_name: query,
        "ProbeVersion" => probe_version: query,
        "Uuid" => uuid: query,
        "BusinessGroupId" => business_group_id: query,
        "HoneypotBindList" => honeypot_bind_list: query,
        "Ping" => ping: query,
        "Arp" => arp: query,
        "VpcId" => vpc_id: query,
        "ProxyIp" => proxy_ip: query,
    }
}

impl Operation for CreateHoneypotProbeRequest {
    type Response = CreateHoneypotProbeResponse;
    type Error = CreateHoneypotProbeError;
    const INFO: OperationInfo = super::operation("CreateHoneypotProbe")
        .required(&["ControlNodeId", "ProbeType", "DisplayName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHoneypotProbeError] = &[
        CreateHoneypotProbeError::AgentNotOnline,
        CreateHoneypotProbeError::IllegalParam,
        CreateHoneypotProbeError::NodeNotExist,
        CreateHoneypotProbeError::BindPortAlreadyExist,
        CreateHoneypotProbeError::MachineNotExist,
        CreateHoneypotProbeError::ProbeAlreadyCreate,
        CreateHoneypotProbeError::ProbeNameAlreadyExists,
        CreateHoneypotProbeError::NoPermission,
        CreateHoneypotProbeError::ServerError,
    ];
}

/// Response to [`CreateHoneypotProbeRequest`].
#[non_exhaustive]
pub struct CreateHoneypotProbeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7A839E8-70AE-591D-8D9E-C5419A2240DB`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// The probe that was made, with its ID.
    pub honeypot_probe: Option<HoneypotProbe>,
}

response! {
    CreateHoneypotProbeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "HoneypotProbe" => honeypot_probe: value,
    }
}

/// Items of the kind honeypot bind to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HoneypotBindList {
    /// Items of the kind bind port to work on or to narrow the list down to. Items: at most 20.
    pub bind_port_list: Vec<BindPortList>,
    /// ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
}

impl HoneypotBindList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BindPortList`.
    pub fn bind_port_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<BindPortList>>,
    ) -> Self {
        self.bind_port_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HoneypotId`.
    pub fn honeypot_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_id = Some(value.into());
        self
    }
}

request! {
    HoneypotBindList {
        "BindPortList" => bind_port_list: field,
        "HoneypotId" => honeypot_id: field,
    }
}

/// Items of the kind bind port to work on or to narrow the list down to.
#[non_exhaustive]
pub struct BindPortList {
    /// Network port that belongs to the target.
    pub target_port: Option<i32>,
    /// Network port that belongs to the start.
    pub start_port: Option<i32>,
    /// Network port that belongs to the end.
    pub end_port: Option<i32>,
    /// Whether the probe holds on to the port even when nothing uses it.
    pub fixed: Option<bool>,
    /// Network port that belongs to the bind.
    pub bind_port: Option<bool>,
}

impl BindPortList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetPort`.
    #[inline]
    pub fn target_port(mut self, value: i32) -> Self {
        self.target_port = Some(value);
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
    /// Sets `Fixed`.
    #[inline]
    pub fn fixed(mut self, value: bool) -> Self {
        self.fixed = Some(value);
        self
    }
    /// Sets `BindPort`.
    #[inline]
    pub fn bind_port(mut self, value: bool) -> Self {
        self.bind_port = Some(value);
        self
    }
}

request! {
    BindPortList {
        "TargetPort" => target_port: field,
        "StartPort" => start_port: field,
        "EndPort" => end_port: field,
        "Fixed" => fixed: field,
        "BindPort" => bind_port: field,
    }
}

/// The probe that was made, with its ID.
#[non_exhaustive]
pub struct HoneypotProbe {
    /// ID of the probe that the item belongs to or stands for.
    /// Example: `b69e9aa8-2ea8-4c5a-836a-c1fbacff****`.
    pub probe_id: Option<String>,
}

response! {
    HoneypotProbe {
        "ProbeId" => probe_id: value,
    }
}

/// Errors that the documentation of [`CreateHoneypotProbeRequest`] names.
///
/// - [`AgentNotOnline`](super::DocumentedError::AgentNotOnline)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NodeNotExist`](super::DocumentedError::NodeNotExist)
/// - [`BindPortAlreadyExist`](super::DocumentedError::BindPortAlreadyExist)
/// - [`MachineNotExist`](super::DocumentedError::MachineNotExist)
/// - [`ProbeAlreadyCreate`](super::DocumentedError::ProbeAlreadyCreate)
/// - [`ProbeNameAlreadyExists`](super::DocumentedError::ProbeNameAlreadyExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateHoneypotProbeError = super::DocumentedError;
