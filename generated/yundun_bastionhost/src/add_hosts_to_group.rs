// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddHostsToGroup`, from `yundun-bastionhost/AddHostsToGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, GroupItem};

/// Adds several hosts to an asset group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AddHostsToGroupRequest::new()
///     .host_group_id("1")
///     .host_ids(["..."])
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.add_hosts_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddHostsToGroupRequest {
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

impl AddHostsToGroupRequest {
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
    AddHostsToGroupRequest {
        "HostGroupId" => host_group_id: query,
        "HostIds" => host_ids: query_json,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AddHostsToGroupRequest {
    type Response = AddHostsToGroupResponse;
    type Error = AddHostsToGroupError;
    const INFO: OperationInfo = super::operation("AddHostsToGroup")
        .required(&["HostGroupId", "HostIds", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [AddHostsToGroupError] = &[
        AddHostsToGroupError::InvalidParameter,
        AddHostsToGroupError::InternalError,
    ];
}

/// Response to [`AddHostsToGroupRequest`].
#[non_exhaustive]
pub struct AddHostsToGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `81500666-d7f5-4143-8329-0223cc738105`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<GroupItem>,
}

response! {
    AddHostsToGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AddHostsToGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AddHostsToGroupError = super::DocumentedError;
