// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVncPasswd`, from `ecs/ModifyInstanceVncPasswd.md`.

use alicloud_runtime::codegen::*;

/// Sets the password of the VNC terminal. Instances that are not I/O optimized need a restart for
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceVncPasswdRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .region_id("cn-hangzhou")
///     .vnc_password("Ecs123");
/// let reply = client.modify_instance_vnc_passwd(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** New password for the VNC connection. Example: `Ecs123`.
    /// A secret: it is printed as `***`.
    pub vnc_password: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl ModifyInstanceVncPasswdRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VncPassword`, which is required.
    pub fn vnc_password(mut self, value: impl Into<String>) -> Self {
        self.vnc_password = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceVncPasswdRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "VncPassword" => vnc_password: query as Secret,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyInstanceVncPasswdRequest {
    type Response = ModifyInstanceVncPasswdResponse;
    type Error = ModifyInstanceVncPasswdError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVncPasswd")
        .required(&["InstanceId", "RegionId", "VncPassword"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceVncPasswdError] = &[
        ModifyInstanceVncPasswdError::InvalidInstanceIdNotFound3,
        ModifyInstanceVncPasswdError::InvalidRegionIdNotFound,
        ModifyInstanceVncPasswdError::IncorrectInstanceStatus,
        ModifyInstanceVncPasswdError::IncorrectVncPasswordMalformed,
        ModifyInstanceVncPasswdError::NoSuchResource,
        ModifyInstanceVncPasswdError::InstanceNotReady,
    ];
}

/// Response to [`ModifyInstanceVncPasswdRequest`].
pub type ModifyInstanceVncPasswdResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceVncPasswdRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`IncorrectVncPasswordMalformed`](super::DocumentedError::IncorrectVncPasswordMalformed)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InstanceNotReady`](super::DocumentedError::InstanceNotReady)
pub type ModifyInstanceVncPasswdError = super::DocumentedError;
