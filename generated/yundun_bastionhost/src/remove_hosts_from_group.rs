// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveHostsFromGroup`, from `yundun-bastionhost/RemoveHostsFromGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, GroupItem};

/// Removes several hosts from an asset group; they stay in the bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::RemoveHostsFromGroupRequest::new()
///     .host_group_id("1")
///     .host_ids(["..."])
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.remove_hosts_from_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveHostsFromGroupRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** IDs of the hosts to work on or to narrow the list down to.
    /// Example: `["1","2","3"]`.
    pub host_ids: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RemoveHostsFromGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroupId`, which is required.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
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
    RemoveHostsFromGroupRequest {
        "HostGroupId" => host_group_id: query,
        "HostIds" => host_ids: query_json,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RemoveHostsFromGroupRequest {
    type Response = RemoveHostsFromGroupResponse;
    type Error = RemoveHostsFromGroupError;
    const INFO: OperationInfo = super::operation("RemoveHostsFromGroup")
        .required(&["HostGroupId", "HostIds", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveHostsFromGroupError] = &[
        RemoveHostsFromGroupError::InvalidParameter,
        RemoveHostsFromGroupError::InternalError,
    ];
}

/// Response to [`RemoveHostsFromGroupRequest`].
#[non_exhaustive]
pub struct RemoveHostsFromGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<GroupItem>,
}

response! {
    RemoveHostsFromGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`RemoveHostsFromGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RemoveHostsFromGroupError = super::DocumentedError;
