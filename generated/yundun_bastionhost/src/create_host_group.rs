// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHostGroup`, from `yundun-bastionhost/CreateHostGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an asset group by which assets can be sorted and handled in batches.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateHostGroupRequest::new()
///     .host_group_name("HostGroup01")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.create_host_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHostGroupRequest {
    /// **Required.** Name that the host group goes by. Length: at most 128. Example: `HostGroup01`.
    pub host_group_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `Local host group.`.
    pub comment: Option<String>,
}

impl CreateHostGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostGroupName`, which is required.
    pub fn host_group_name(mut self, value: impl Into<String>) -> Self {
        self.host_group_name = Some(value.into());
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
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    CreateHostGroupRequest {
        "HostGroupName" => host_group_name: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for CreateHostGroupRequest {
    type Response = CreateHostGroupResponse;
    type Error = CreateHostGroupError;
    const INFO: OperationInfo = super::operation("CreateHostGroup")
        .required(&["HostGroupName", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [CreateHostGroupError] = &[
        CreateHostGroupError::InvalidParameter,
        CreateHostGroupError::HostGroupAlreadyExists,
        CreateHostGroupError::InternalError,
    ];
}

/// Response to [`CreateHostGroupRequest`].
#[non_exhaustive]
pub struct CreateHostGroupResponse {
    /// ID of the host group that the item belongs to or stands for. Example: `1`.
    pub host_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    CreateHostGroupResponse {
        "HostGroupId" => host_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateHostGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostGroupAlreadyExists`](super::DocumentedError::HostGroupAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHostGroupError = super::DocumentedError;
