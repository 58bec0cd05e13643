// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHostGroup`, from `yundun-bastionhost/GetHostGroup.md`.

use alicloud_runtime::codegen::*;

/// Shows one asset group in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetHostGroupRequest::new()
///     .host_group_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.get_host_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHostGroupRequest {
    /// **Required.** ID of the host group that the call is about. Example: `1`.
    pub host_group_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetHostGroupRequest {
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
    GetHostGroupRequest {
        "HostGroupId" => host_group_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetHostGroupRequest {
    type Response = GetHostGroupResponse;
    type Error = GetHostGroupError;
    const INFO: OperationInfo = super::operation("GetHostGroup")
        .required(&["HostGroupId", "InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetHostGroupError] = &[
        GetHostGroupError::InvalidParameter,
        GetHostGroupError::HostGroupNotFound,
        GetHostGroupError::InternalError,
    ];
}

/// Response to [`GetHostGroupRequest`].
#[non_exhaustive]
pub struct GetHostGroupResponse {
    /// The host group that the item belongs to or stands for.
    pub host_group: Option<HostGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    GetHostGroupResponse {
        "HostGroup" => host_group: value,
        "RequestId" => request_id: value,
    }
}

/// The host group that the item belongs to or stands for.
#[non_exhaustive]
pub struct HostGroup {
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// Name that the host group goes by. Example: `text`.
    pub host_group_name: Option<String>,
}

response! {
    HostGroup {
        "Comment" => comment: value,
        "HostGroupId" => host_group_id: value,
        "HostGroupName" => host_group_name: value,
    }
}

/// Errors that the documentation of [`GetHostGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostGroupNotFound`](super::DocumentedError::HostGroupNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetHostGroupError = super::DocumentedError;
