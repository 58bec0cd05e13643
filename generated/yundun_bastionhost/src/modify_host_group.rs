// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostGroup`, from `yundun-bastionhost/ModifyHostGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes name or comment of an asset group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyHostGroupRequest::new()
///     .host_group_id("1")
///     .instance_id("bastionhost-cn-st220aw****")
///     .host_group_name("Group01");
/// let reply = client.modify_host_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostGroupRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the host group goes by. Length: at most 128. Example: `Group01`.
    pub host_group_name: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `comment`.
    pub comment: Option<String>,
}

impl ModifyHostGroupRequest {
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
    /// Sets `HostGroupName`.
    pub fn host_group_name(mut self, value: impl Into<String>) -> Self {
        self.host_group_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ModifyHostGroupRequest {
        "HostGroupId" => host_group_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "HostGroupName" => host_group_name: query,
        "Comment" => comment: query,
    }
}

impl Operation for ModifyHostGroupRequest {
    type Response = ModifyHostGroupResponse;
    type Error = ModifyHostGroupError;
    const INFO: OperationInfo = super::operation("ModifyHostGroup")
        .required(&["HostGroupId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyHostGroupError] = &[
        ModifyHostGroupError::InvalidParameter,
        ModifyHostGroupError::HostGroupNotFound,
        ModifyHostGroupError::InternalError,
    ];
}

/// Response to [`ModifyHostGroupRequest`].
pub type ModifyHostGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHostGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostGroupNotFound`](super::DocumentedError::HostGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostGroupError = super::DocumentedError;
