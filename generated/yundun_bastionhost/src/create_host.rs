// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHost`, from `yundun-bastionhost/CreateHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActiveAddressType, HostSource, OSType};

/// Imports a host, such as an ECS instance or a server elsewhere, as an asset.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateHostRequest::new()
///     .active_address_type("Public")
///     .host_name("host01")
///     .instance_id("bastionhost-cn-st220aw****")
///     .os_type("Linux")
///     .source("Local");
/// let reply = client.create_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHostRequest {
    /// **Required.** Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<Open<ActiveAddressType>>,
    /// **Required.** Name that the machine goes by on the network.
    /// Length: at most 128. Example: `host01`.
    pub host_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of operating system it is or is to be. Example: `Linux`.
    pub os_type: Option<Open<OSType>>,
    /// **Required.** Where it comes from. Example: `Local`.
    pub source: Option<Open<HostSource>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Address that belongs to the host public.
    /// Example: `172.16.XX.XX`.
    pub host_public_address: Option<String>,
    /// **Required** under conditions. Address that belongs to the host private.
    /// Example: `192.168.XX.XX`.
    pub host_private_address: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `Local Host`.
    pub comment: Option<String>,
    /// **Required** under conditions. ID of the source instance that the call is about.
    /// Example: `i-dfabfda`.
    pub source_instance_id: Option<String>,
    /// **Required** under conditions. Region that the instance lies in. Example: `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
}

impl CreateHostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActiveAddressType`, which is required.
    pub fn active_address_type(
        mut self,
        value: impl Into<Open<ActiveAddressType>>,
    ) -> Self {
        self.active_address_type = Some(value.into());
        self
    }
    /// Sets `HostName`, which is required.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OSType`, which is required.
    pub fn os_type(mut self, value: impl Into<Open<OSType>>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<Open<HostSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostPublicAddress`.
    pub fn host_public_address(mut self, value: impl Into<String>) -> Self {
        self.host_public_address = Some(value.into());
        self
    }
    /// Sets `HostPrivateAddress`.
    pub fn host_private_address(mut self, value: impl Into<String>) -> Self {
        self.host_private_address = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `SourceInstanceId`.
    pub fn source_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceRegionId`.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
        self
    }
    /// Sets `NetworkDomainId`.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
}

request! {
    CreateHostRequest {
        "ActiveAddressType" => active_address_type: query,
        "HostName" => host_name: query,
        "InstanceId" => instance_id: query,
        "OSType" => os_type: query,
        "Source" => source: query,
        "RegionId" => region_id: query,
        "HostPublicAddress" => host_public_address: query,
        "HostPrivateAddress" => host_private_address: query,
        "Comment" => comment: query,
        "SourceInstanceId" => source_instance_id: query,
        "InstanceRegionId" => instance_region_id: query,
        "NetworkDomainId" => network_domain_id: query,
    }
}

impl Operation for CreateHostRequest {
    type Response = CreateHostResponse;
    type Error = CreateHostError;
    const INFO: OperationInfo = super::operation("CreateHost")
        .required(&["ActiveAddressType", "HostName", "InstanceId", "OSType", "Source"])
        .region("RegionId");
    const ERRORS: &'static [CreateHostError] = &[
        CreateHostError::InvalidParameter,
        CreateHostError::LicenseOutOfLimit,
        CreateHostError::InternalError,
    ];
}

/// Response to [`CreateHostRequest`].
#[non_exhaustive]
pub struct CreateHostResponse {
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    CreateHostResponse {
        "HostId" => host_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateHostRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LicenseOutOfLimit`](super::DocumentedError::LicenseOutOfLimit)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHostError = super::DocumentedError;
