// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstance`, from `yundun-bastionhost/StartInstance.md`.

use alicloud_runtime::codegen::*;

/// Puts a bought bastion host into service, in the vSwitch and security groups given.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::StartInstanceRequest::new()
///     .instance_id("...")
///     .security_group_ids(["..."]);
/// let reply = client.start_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the security groups to work on or to narrow the list down to.
    /// Items: at most 100.
    pub security_group_ids: Vec<String>,
    /// IDs of the client security groups to work on or to narrow the list down to. Items: at most 5.
    pub client_security_group_ids: Vec<String>,
    /// ID of the slave vSwitch that the call is about.
    pub slave_vswitch_id: Option<String>,
    /// How access to or from the enable portal private is set.
    pub enable_portal_private_access: Option<bool>,
}

impl StartInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`, which is required.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientSecurityGroupIds`.
    pub fn client_security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SlaveVswitchId`.
    pub fn slave_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.slave_vswitch_id = Some(value.into());
        self
    }
    /// Sets `EnablePortalPrivateAccess`.
    #[inline]
    pub fn enable_portal_private_access(mut self, value: bool) -> Self {
        self.enable_portal_private_access = Some(value);
        self
    }
}

request! {
    StartInstanceRequest {
        "InstanceId" => instance_id: query,
        "VswitchId" => vswitch_id: query,
        "RegionId" => region_id: query,
        "SecurityGroupIds" => security_group_ids: query,
        "ClientSecurityGroupIds" => client_security_group_ids: query,
        "SlaveVswitchId" => slave_vswitch_id: query,
        "EnablePortalPrivateAccess" => enable_portal_private_access: query,
    }
}

impl Operation for StartInstanceRequest {
    type Response = StartInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartInstance")
        .required(&["InstanceId", "SecurityGroupIds"])
        .region("RegionId");
}

/// Response to [`StartInstanceRequest`].
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1gh****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0F85AE0A-6A87-48F3-A0C7-90B998788A36`.
    pub request_id: Option<String>,
}

response! {
    StartInstanceResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}
