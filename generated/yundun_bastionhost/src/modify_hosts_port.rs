// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostsPort`, from `yundun-bastionhost/ModifyHostsPort.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, HostsPortItem, ProtocolName};

/// Sets a custom SSH or RDP port for several hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostsPortRequest::new()
///     .host_ids(["..."])
///     .instance_id("bastionhost-cn-st220aw****")
///     .port("22")
///     .protocol_name("SSH");
/// let reply = client.modify_hosts_port(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostsPortRequest {
    /// **Required.** IDs of the hosts to work on or to narrow the list down to.
    /// Example: `["1","2","3"]`.
    pub host_ids: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** Where the service listens. Range: 22 to 65535. Example: `22`.
    pub port: Option<String>,
    /// **Required.** Name that the protocol goes by. Example: `SSH`.
    pub protocol_name: Option<Open<ProtocolName>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyHostsPortRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostIds`, which is required.
    pub fn host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `ProtocolName`, which is required.
    pub fn protocol_name(mut self, value: impl Into<Open<ProtocolName>>) -> Self {
        self.protocol_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyHostsPortRequest {
        "HostIds" => host_ids: query_json,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "ProtocolName" => protocol_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyHostsPortRequest {
    type Response = ModifyHostsPortResponse;
    type Error = ModifyHostsPortError;
    const INFO: OperationInfo = super::operation("ModifyHostsPort")
        .required(&["HostIds", "InstanceId", "Port", "ProtocolName"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostsPortError] = &[
        ModifyHostsPortError::InvalidParameter,
        ModifyHostsPortError::InternalError,
    ];
}

/// Response to [`ModifyHostsPortRequest`].
#[non_exhaustive]
pub struct ModifyHostsPortResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostsPortItem>,
}

response! {
    ModifyHostsPortResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`ModifyHostsPortRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostsPortError = super::DocumentedError;
