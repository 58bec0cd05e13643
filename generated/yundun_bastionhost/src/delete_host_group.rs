// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHostGroup`, from `yundun-bastionhost/DeleteHostGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of hosts; the hosts themselves stay.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteHostGroupRequest::new()
///     .host_group_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.delete_host_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHostGroupRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteHostGroupRequest {
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
    DeleteHostGroupRequest {
        "HostGroupId" => host_group_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteHostGroupRequest {
    type Response = DeleteHostGroupResponse;
    type Error = DeleteHostGroupError;
    const INFO: OperationInfo = super::operation("DeleteHostGroup")
        .required(&["HostGroupId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteHostGroupError] = &[
        DeleteHostGroupError::InvalidParameter,
        DeleteHostGroupError::HostGroupNotFound,
        DeleteHostGroupError::InternalError,
    ];
}

/// Response to [`DeleteHostGroupRequest`].
pub type DeleteHostGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHostGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostGroupNotFound`](super::DocumentedError::HostGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHostGroupError = super::DocumentedError;
