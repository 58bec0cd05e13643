// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHost`, from `yundun-bastionhost/GetHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActiveAddressType, HostSource, OSType, ProtocolName, SourceInstanceState};

/// Shows one host with its name, source, address, protocols, and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetHostRequest::new()
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.get_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHostRequest {
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetHostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetHostRequest {
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetHostRequest {
    type Response = GetHostResponse;
    type Error = GetHostError;
    const INFO: OperationInfo = super::operation("GetHost")
        .required(&["HostId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetHostError] = &[
        GetHostError::InvalidParameter,
        GetHostError::HostNotFound,
        GetHostError::InternalError,
    ];
}

/// Response to [`GetHostRequest`].
#[non_exhaustive]
pub struct GetHostResponse {
    /// The host asked about.
    pub host: Option<Host>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    GetHostResponse {
        "Host" => host: value,
        "RequestId" => request_id: value,
    }
}

/// The host asked about.
#[non_exhaustive]
pub struct Host {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<Open<ActiveAddressType>>,
    /// Free text added as a note. Example: `host`.
    pub comment: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Name that the machine goes by on the network. Example: `host`.
    pub host_name: Option<String>,
    /// Address that belongs to the host private. Example: `192.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Address that belongs to the host public. Example: `1.1.XX.XX`.
    pub host_public_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// The protocols that were found or are concerned, one entry each.
    pub protocols: Vec<HostItem>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<Open<HostSource>>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-bp19ienyt0yax748****`.
    pub source_instance_id: Option<String>,
    /// State that the source instance is in. Example: `Normal`.
    pub source_instance_state: Option<Open<SourceInstanceState>>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `1`.
    pub network_domain_id: Option<String>,
}

response! {
    Host {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
        "HostId" => host_id: value,
        "HostName" => host_name: value,
        "HostPrivateAddress" => host_private_address: value,
        "HostPublicAddress" => host_public_address: value,
        "OSType" => os_type: value,
        "Protocols" => protocols: list(""),
        "Source" => source: value,
        "SourceInstanceId" => source_instance_id: value,
        "SourceInstanceState" => source_instance_state: value,
        "NetworkDomainId" => network_domain_id: value,
    }
}

/// The protocols that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostItem {
    /// Digest of the host's key; a change may mean another machine.
    /// Example: `ssh-ed25519|3e:46:5a:e1:1f:0d:39:7e:61:35:d5:fa:7b:2b:**:**`.
    pub host_finger_print: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `22`.
    pub port: Option<i32>,
    /// Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
}

response! {
    HostItem {
        "HostFingerPrint" => host_finger_print: value,
        "Port" => port: value,
        "ProtocolName" => protocol_name: value,
    }
}

/// Errors that the documentation of [`GetHostRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostNotFound`](super::DocumentedError::HostNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetHostError = super::DocumentedError;
