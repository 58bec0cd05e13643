// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMountTarget`, from `nas/CreateMountTarget.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType};

/// Adds a mount target to a file system, which is the address that clients mount.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateMountTargetRequest::new()
///     .access_group_name("classic-test")
///     .file_system_id("174494b666")
///     .network_type("vpc");
/// let reply = client.create_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMountTargetRequest {
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `174494b666`.
    pub file_system_id: Option<String>,
    /// **Required.** Network that the mount target lies in; new ones can only lie in a VPC.
    /// Example: `vpc`.
    pub network_type: Option<Open<NetworkType>>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2zevmwkwyztjuoffgdiwl`.
    pub vswitch_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zesj9afh3y518k9oe86q`.
    pub vpc_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the mount target can be reached over IPv6 too; Extreme file systems in the Chinese
    /// mainland only.
    pub enable_ipv6: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateMountTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessGroupName`.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`, which is required.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateMountTargetRequest {
        "AccessGroupName" => access_group_name: query,
        "FileSystemId" => file_system_id: query,
        "NetworkType" => network_type: query,
        "VSwitchId" => vswitch_id: query,
        "VpcId" => vpc_id: query,
        "SecurityGroupId" => security_group_id: query,
        "EnableIpv6" => enable_ipv6: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateMountTargetRequest {
    type Response = CreateMountTargetResponse;
    type Error = CreateMountTargetError;
    const INFO: OperationInfo = super::operation("CreateMountTarget")
        .required(&["FileSystemId", "NetworkType"])
        .dry_run("DryRun");
    const ERRORS: &'static [CreateMountTargetError] = &[
        CreateMountTargetError::RequestAccepted,
        CreateMountTargetError::InvalidFileSystemNotsupportedIPv6,
        CreateMountTargetError::InvalidVSwitchIpv6NotTurnOn,
        CreateMountTargetError::IdempotentParameterMismatch,
        CreateMountTargetError::MissingParameterAccessGroupName,
        CreateMountTargetError::InvalidVSwitchIdIpNotEnough,
        CreateMountTargetError::InvalidParameterConflictVpcCidr,
        CreateMountTargetError::DryRunOperation,
        CreateMountTargetError::SubAccountNoStandardSLRPermission,
        CreateMountTargetError::OperationDeniedInvalidState,
        CreateMountTargetError::InvalidRamRoleNotExist,
        CreateMountTargetError::InvalidRamRoleNoPermission,
        CreateMountTargetError::InvalidMountTargetAlreadyExisted,
        CreateMountTargetError::ResourceOutOfStock,
        CreateMountTargetError::OperationDeniedMountTargetExceedLimit,
        CreateMountTargetError::InvalidParameterVswNotFound,
        CreateMountTargetError::InvalidParameterVpcNotFound,
        CreateMountTargetError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`CreateMountTargetRequest`].
#[non_exhaustive]
pub struct CreateMountTargetResponse {
    /// Host name of the mount target, which clients mount the file system by.
    /// Example: `174494b666-xog95.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `70EACC9C-D07A-4A34-ADA4-77506C42B023`.
    pub request_id: Option<String>,
    /// Further details of the mount target that was created.
    pub mount_target_extra: Option<MountTargetExtra>,
}

response! {
    CreateMountTargetResponse {
        "MountTargetDomain" => mount_target_domain: value,
        "RequestId" => request_id: value,
        "MountTargetExtra" => mount_target_extra: value,
    }
}

/// Further details of the mount target that was created.
#[non_exhaustive]
pub struct MountTargetExtra {
    /// Host name of the mount target that clients reach over IPv4 and IPv6.
    /// Example: `174494b666-x****.dualstack.cn-hangzhou.nas.aliyuncs.com`.
    pub dual_stack_mount_target_domain: Option<String>,
}

response! {
    MountTargetExtra {
        "DualStackMountTargetDomain" => dual_stack_mount_target_domain: value,
    }
}

/// Errors that the documentation of [`CreateMountTargetRequest`] names.
///
/// - [`RequestAccepted`](super::DocumentedError::RequestAccepted)
/// - [`InvalidFileSystemNotsupportedIPv6`](super::DocumentedError::InvalidFileSystemNotsupportedIPv6)
/// - [`InvalidVSwitchIpv6NotTurnOn`](super::DocumentedError::InvalidVSwitchIpv6NotTurnOn)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`MissingParameterAccessGroupName`](super::DocumentedError::MissingParameterAccessGroupName)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`InvalidParameterConflictVpcCidr`](super::DocumentedError::InvalidParameterConflictVpcCidr)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`SubAccountNoStandardSLRPermission`](super::DocumentedError::SubAccountNoStandardSLRPermission)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`InvalidRamRoleNotExist`](super::DocumentedError::InvalidRamRoleNotExist)
/// - [`InvalidRamRoleNoPermission`](super::DocumentedError::InvalidRamRoleNoPermission)
/// - [`InvalidMountTargetAlreadyExisted`](super::DocumentedError::InvalidMountTargetAlreadyExisted)
/// - [`ResourceOutOfStock`](super::DocumentedError::ResourceOutOfStock)
/// - [`OperationDeniedMountTargetExceedLimit`](super::DocumentedError::OperationDeniedMountTargetExceedLimit)
/// - [`InvalidParameterVswNotFound`](super::DocumentedError::InvalidParameterVswNotFound)
/// - [`InvalidParameterVpcNotFound`](super::DocumentedError::InvalidParameterVpcNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type CreateMountTargetError = super::DocumentedError;
