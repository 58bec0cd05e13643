// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHost`, from `yundun-bastionhost/ModifyHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OSType};

/// Changes address, name, operating system type, or comment of a host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostRequest::new()
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .host_public_address("200.1.XX.XX");
/// let reply = client.modify_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostRequest {
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address that belongs to the host private. Example: `193.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Address that belongs to the host public. Example: `200.1.XX.XX`.
    pub host_public_address: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// Name that the machine goes by on the network. Length: at most 128. Example: `TestHost`.
    pub host_name: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `Host for test.`.
    pub comment: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// Key exchange tried first, for hosts that only know old ones.
    pub pref_kex: Option<String>,
}

impl ModifyHostRequest {
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
    /// Sets `HostPrivateAddress`.
    pub fn host_private_address(mut self, value: impl Into<String>) -> Self {
        self.host_private_address = Some(value.into());
        self
    }
    /// Sets `HostPublicAddress`.
    pub fn host_public_address(mut self, value: impl Into<String>) -> Self {
        self.host_public_address = Some(value.into());
        self
    }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `NetworkDomainId`.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `PrefKex`.
    pub fn pref_kex(mut self, value: impl Into<String>) -> Self {
        self.pref_kex = Some(value.into());
        self
    }
}

request! {
    ModifyHostRequest {
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostPrivateAddress" => host_private_address: query,
        "HostPublicAddress" => host_public_address: query,
        "OSType" => os_type: query,
        "HostName" => host_name: query,
        "Comment" => comment: query,
        "NetworkDomainId" => network_domain_id: query,
        "PrefKex" => pref_kex: query,
    }
}

impl Operation for ModifyHostRequest {
    type Response = ModifyHostResponse;
    type Error = ModifyHostError;
    const INFO: OperationInfo = super::operation("ModifyHost")
        .required(&["HostId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostError] = &[
        ModifyHostError::InvalidParameter,
        ModifyHostError::HostNotFound,
        ModifyHostError::InternalError,
    ];
}

/// Response to [`ModifyHostRequest`].
pub type ModifyHostResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHostRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostNotFound`](super::DocumentedError::HostNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostError = super::DocumentedError;
