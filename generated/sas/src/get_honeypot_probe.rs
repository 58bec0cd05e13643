// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotProbe`, from `sas/GetHoneypotProbe.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ControlNode};

/// Reads the details of a honeypot probe.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotProbeRequest::new()
///     .probe_id("...");
/// let reply = client.get_honeypot_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotProbeRequest {
    /// **Required.** ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneypotProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeId`, which is required.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetHoneypotProbeRequest {
        "ProbeId" => probe_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneypotProbeRequest {
    type Response = GetHoneypotProbeResponse;
    type Error = GetHoneypotProbeError;
    const INFO: OperationInfo = super::operation("GetHoneypotProbe")
        .required(&["ProbeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotProbeError] = &[
        GetHoneypotProbeError::InvalidParam,
        GetHoneypotProbeError::NoPermission,
        GetHoneypotProbeError::ServerError,
    ];
}

/// Response to [`GetHoneypotProbeRequest`].
#[non_exhaustive]
pub struct GetHoneypotProbeResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotProbeData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6550E0E6-FD6C-5F39-AB5E-35B30DCA97B5`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotProbeResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HoneypotProbeData {
    /// ID of the probe that the item belongs to or stands for.
    /// Example: `40f6501d-45ec-4bf0-b813-0072ceb4****`.
    pub probe_id: Option<String>,
    /// Which kind of probe it is or is to be. Example: `host_probe`.
    pub probe_type: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `test-probe`.
    pub display_name: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `windows`.
    pub os_type: Option<String>,
    /// Which version of the probe is meant. Example: `18060096`.
    pub probe_version: Option<String>,
    /// IP address that belongs to the host. Example: `33.53.XX.XX`.
    pub host_ip: Option<String>,
    /// Server in charge of the probe.
    pub control_node: Option<ControlNode>,
    /// Whether the probe watches for ping sweeps. Example: `false`.
    pub ping: Option<bool>,
    /// Whether the probe watches for forged ARP messages. Example: `true`.
    pub arp: Option<bool>,
    /// Time that is set or recorded for this: deploy. Example: `1669363825000`.
    pub deploy_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<i32>,
    /// IP addresses that belong to the listen. Example: `192.168.XX.XX`.
    pub listen_ip_list: Vec<String>,
    /// Share of the processor in use on the probe. Example: `0.51`.
    pub cpu_load: Option<f64>,
    /// Share of memory in use on the probe. Example: `1.94`.
    pub memory_load: Option<f64>,
    /// Items of the kind honeypot probe bind that were found or are concerned.
    pub honeypot_probe_bind_list: Vec<HoneypotProbeBindList>,
    /// Network port that belongs to the honey pot probe scan.
    pub honey_pot_probe_scan_port: Option<HoneyPotProbeScanPort>,
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// IP addresses that belong to the can listen. Example: `192.168.XX.XX`.
    pub can_listen_ip_list: Vec<String>,
    /// Items of the kind cidr that were found or are concerned. Example: `192.168.0.0/16`.
    pub cidr_list: Vec<String>,
    /// IP address that belongs to the proxy. Example: `47.108.XX.XX`.
    pub proxy_ip: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2vchkxmf2j9yjt3x2****`.
    pub vpc_id: Option<String>,
}

response! {
    HoneypotProbeData {
        "ProbeId" => probe_id: value,
        "ProbeType" => probe_type: value,
        "DisplayName" => display_name: value,
        "OsType" => os_type: value,
        "ProbeVersion" => probe_version: value,
        "HostIp" => host_ip: value,
        "ControlNode" => control_node: value,
        "Ping" => ping: value,
        "Arp" => arp: value,
        "DeployTime" => deploy_time: value,
        "Status" => status: value,
        "ListenIpList" => listen_ip_list: list(""),
        "CpuLoad" => cpu_load: value,
        "MemoryLoad" => memory_load: value,
        "HoneypotProbeBindList" => honeypot_probe_bind_list: list(""),
        "HoneyPotProbeScanPort" => honey_pot_probe_scan_port: value,
        "Uuid" => uuid: value,
        "CanListenIpList" => can_listen_ip_list: list(""),
        "CidrList" => cidr_list: list(""),
        "ProxyIp" => proxy_ip: value,
        "VpcId" => vpc_id: value,
    }
}

/// Items of the kind honeypot probe bind that were found or are concerned.
#[non_exhaustive]
pub struct HoneypotProbeBindList {
    /// IP addresses that belong to the service. Example: `192.168.XX.XX`.
    pub service_ip_list: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// ID of the honeypot that the item belongs to or stands for.
    /// Example: `913347774a3b3c378c6a50f66de23dfa097765214ec3f0526b01c67bf59c****`.
    pub honeypot_id: Option<String>,
    /// Items of the kind bind port that were found or are concerned.
    pub bind_port_list: Vec<BindPortList>,
    /// ID of the bind that the item belongs to or stands for.
    /// Example: `45378f64-d7b4-4a53-9c48-4303eb4b****`.
    pub bind_id: Option<String>,
}

response! {
    HoneypotProbeBindList {
        "ServiceIpList" => service_ip_list: list(""),
        "Status" => status: value,
        "HoneypotId" => honeypot_id: value,
        "BindPortList" => bind_port_list: list(""),
        "BindId" => bind_id: value,
    }
}

/// Items of the kind bind port that were found or are concerned.
#[non_exhaustive]
pub struct BindPortList {
    /// Network port that belongs to the start. Example: `22`.
    pub start_port: Option<i32>,
    /// Network port that belongs to the end. Example: `80`.
    pub end_port: Option<i32>,
    /// Network protocol that applies. Example: `tcp`.
    pub proto: Option<String>,
    /// Whether the probe holds on to the port even when nothing uses it. Example: `false`.
    pub fixed: Option<bool>,
    /// Network port that belongs to the target. Example: `80`.
    pub target_port: Option<i32>,
    /// Identifier of the item within its collection. Example: `2512`.
    pub id: Option<i64>,
    /// Network port that belongs to the bind. Example: `false`.
    pub bind_port: Option<bool>,
    /// Why the probe could not take the port. Example: `portmap failed`.
    pub err: Option<String>,
    /// Text for people that explains the result. Example: `listen 22 tcp4 failed`.
    pub msg: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
}

response! {
    BindPortList {
        "StartPort" => start_port: value,
        "EndPort" => end_port: value,
        "Proto" => proto: value,
        "Fixed" => fixed: value,
        "TargetPort" => target_port: value,
        "Id" => id: value,
        "BindPort" => bind_port: value,
        "Err" => err: value,
        "Msg" => msg: value,
        "Status" => status: value,
    }
}

/// Network port that belongs to the honey pot probe scan.
#[non_exhaustive]
pub struct HoneyPotProbeScanPort {
    /// Identifier of the item within its collection. Example: `15389`.
    pub id: Option<i64>,
    /// ID of the probe that the item belongs to or stands for.
    /// Example: `a46f5162-c70d-4e26-8ddf-7435feca****`.
    pub probe_id: Option<String>,
    /// IP addresses that belong to the service. Example: `0.0.0.0`.
    pub service_ip_list: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// The ports that are concerned. Example: `{ "tcp": "1-65535", "udp": "1-65535" }`.
    pub ports: Option<String>,
}

response! {
    HoneyPotProbeScanPort {
        "Id" => id: value,
        "ProbeId" => probe_id: value,
        "ServiceIpList" => service_ip_list: list(""),
        "Status" => status: value,
        "Ports" => ports: value,
    }
}

/// Errors that the documentation of [`GetHoneypotProbeRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotProbeError = super::DocumentedError;
