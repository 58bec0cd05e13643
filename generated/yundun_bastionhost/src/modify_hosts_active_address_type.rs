// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostsActiveAddressType`, from `yundun-bastionhost/ModifyHostsActiveAddressType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ActiveAddressType, Code, HostsPortItem};

/// Switches hosts between public and private address for O\&M connections.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostsActiveAddressTypeRequest::new()
///     .active_address_type("Private")
///     .host_ids(["..."])
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.modify_hosts_active_address_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeRequest {
    /// **Required.** Which kind of active address it is or is to be. Example: `Private`.
    pub active_address_type: Option<Open<ActiveAddressType>>,
    /// **Required.** IDs of the hosts to work on or to narrow the list down to. Example: `["1","2"]`.
    pub host_ids: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyHostsActiveAddressTypeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyHostsActiveAddressTypeRequest {
        "ActiveAddressType" => active_address_type: query,
        "HostIds" => host_ids: query_json,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyHostsActiveAddressTypeRequest {
    type Response = ModifyHostsActiveAddressTypeResponse;
    type Error = ModifyHostsActiveAddressTypeError;
    const INFO: OperationInfo = super::operation("ModifyHostsActiveAddressType")
        .required(&["ActiveAddressType", "HostIds", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostsActiveAddressTypeError] = &[
        ModifyHostsActiveAddressTypeError::InvalidParameter,
        ModifyHostsActiveAddressTypeError::InternalError,
    ];
}

/// Response to [`ModifyHostsActiveAddressTypeRequest`].
#[non_exhaustive]
pub struct ModifyHostsActiveAddressTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostsPortItem>,
}

response! {
    ModifyHostsActiveAddressTypeResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`ModifyHostsActiveAddressTypeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostsActiveAddressTypeError = super::DocumentedError;
