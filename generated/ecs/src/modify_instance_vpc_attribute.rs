// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVpcAttribute`, from `ecs/ModifyInstanceVpcAttribute.md`.

use alicloud_runtime::codegen::*;

/// Moves a stopped instance to another VPC or vSwitch, or changes its private address.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceVpcAttributeRequest::new()
///     .instance_id("i-bp1iudwa5b1tqag1****")
///     .vswitch_id("vsw-bp1s5fnvk4gn3tw12****");
/// let reply = client.modify_instance_vpc_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1iudwa5b1tqag1****`.
    pub instance_id: Option<String>,
    /// **Required.** Switch that the instance moves to: in the same VPC and zone, or in the VPC that
    /// `VpcId` names. Example: `vsw-bp1s5fnvk4gn3tw12****`.
    pub vswitch_id: Option<String>,
    /// New private address within the range of the switch; picked at random when left out.
    /// Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
    /// VPC that the instance moves to. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. Security groups that the instance is in after it moves to another
    /// VPC, all of one type. Needed with `VpcId`.
    /// Items: at most 51. Example: `sg-o6w9l8bc8dgmkw87****`.
    pub security_group_id: Vec<String>,
}

impl ModifyInstanceVpcAttributeRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyInstanceVpcAttributeRequest {
        "InstanceId" => instance_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "VpcId" => vpc_id: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for ModifyInstanceVpcAttributeRequest {
    type Response = ModifyInstanceVpcAttributeResponse;
    type Error = ModifyInstanceVpcAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVpcAttribute")
        .required(&["InstanceId", "VSwitchId"]);
    const ERRORS: &'static [ModifyInstanceVpcAttributeError] = &[
        ModifyInstanceVpcAttributeError::InvalidInstanceIdNotFound3,
        ModifyInstanceVpcAttributeError::InvalidPrivateIpAddressMalformed,
        ModifyInstanceVpcAttributeError::InvalidPrivateIpAddressDuplicated,
        ModifyInstanceVpcAttributeError::IncorrectVSwitchStatus,
        ModifyInstanceVpcAttributeError::InvalidVSwitchIdNotFound,
        ModifyInstanceVpcAttributeError::IncorrectInstanceStatus,
        ModifyInstanceVpcAttributeError::OperationDenied,
        ModifyInstanceVpcAttributeError::InvalidVSwitchIdMismatch,
        ModifyInstanceVpcAttributeError::InvalidPrivateIpAddressMismatch,
        ModifyInstanceVpcAttributeError::InvalidPrivateIpChanging,
        ModifyInstanceVpcAttributeError::NoSuchResource,
        ModifyInstanceVpcAttributeError::InternalError,
        ModifyInstanceVpcAttributeError::InvalidVSwitchNotBelongToVpc,
        ModifyInstanceVpcAttributeError::SecurityGroupInstanceLimitExceed,
        ModifyInstanceVpcAttributeError::InvalidSecurityGroupIdNotFound,
        ModifyInstanceVpcAttributeError::InvalidSecurityGroupTypeNotSupportClassic,
        ModifyInstanceVpcAttributeError::InvalidSecurityGroupVpcNotBelongToOneVpc,
        ModifyInstanceVpcAttributeError::EnterpriseGroupLimitedMutliGroupType,
        ModifyInstanceVpcAttributeError::InvalidOperationResourceManagedByCloudProduct,
        ModifyInstanceVpcAttributeError::InvalidTargetTrafficMirrorSession,
        ModifyInstanceVpcAttributeError::InvalidSourceTrafficMirrorSession,
        ModifyInstanceVpcAttributeError::PrimaryEniHasSubIp,
        ModifyInstanceVpcAttributeError::VSwitchIdNotMatch,
        ModifyInstanceVpcAttributeError::InvalidOperationEniCountExceeded,
        ModifyInstanceVpcAttributeError::InvalidParameterSecurityGroupId,
        ModifyInstanceVpcAttributeError::InvalidOperationSecurityGroupNotAuthorized,
        ModifyInstanceVpcAttributeError::InvalidIpIpv6Assigned,
        ModifyInstanceVpcAttributeError::InvalidInstanceHasTransitionRecord,
        ModifyInstanceVpcAttributeError::InvalidInstanceStatusNotNormal,
        ModifyInstanceVpcAttributeError::InvalidVpcIdSharedVpc,
        ModifyInstanceVpcAttributeError::InvalidOperationNotAllowed,
        ModifyInstanceVpcAttributeError::InvalidParameterToSecurityGroupId,
        ModifyInstanceVpcAttributeError::InvalidOperationVswAndEcsAvailabilityZoneMismatch,
        ModifyInstanceVpcAttributeError::InvalidOperationCloudBoxEcsNotSupport,
        ModifyInstanceVpcAttributeError::InvalidParameterInvalidInstanceId,
        ModifyInstanceVpcAttributeError::InvalidParameterVSwitchId,
        ModifyInstanceVpcAttributeError::InvalidRegionValueNotSupported,
        ModifyInstanceVpcAttributeError::InvalidInstanceAttachedEni,
        ModifyInstanceVpcAttributeError::InvalidIpMultiPrimaryIp,
        ModifyInstanceVpcAttributeError::InvalidIpIpv6,
        ModifyInstanceVpcAttributeError::InvalidParameterEniNo,
        ModifyInstanceVpcAttributeError::InvalidParameterSecurityGroupIdRepeated,
        ModifyInstanceVpcAttributeError::InvalidParameterAlreadyInTargetVpc,
        ModifyInstanceVpcAttributeError::JoinedGroupLimitExceed,
        ModifyInstanceVpcAttributeError::InvalidParameterMustBeEmpty,
        ModifyInstanceVpcAttributeError::InvalidParameterNotEnoughIpInVSwitch,
        ModifyInstanceVpcAttributeError::InvalidDependenceMutliDirectlyEip,
        ModifyInstanceVpcAttributeError::InvalidDependenceHaVip,
        ModifyInstanceVpcAttributeError::InvalidDependenceNextHopOfCustomRouter,
        ModifyInstanceVpcAttributeError::InvalidDependenceBeenUsedAsAppServer,
        ModifyInstanceVpcAttributeError::InvalidDependenceGrantAccess,
        ModifyInstanceVpcAttributeError::InvalidDependenceBindGA,
        ModifyInstanceVpcAttributeError::InvalidDependenceSlb,
    ];
}

/// Response to [`ModifyInstanceVpcAttributeRequest`].
pub type ModifyInstanceVpcAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceVpcAttributeRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidPrivateIpAddressMalformed`](super::DocumentedError::InvalidPrivateIpAddressMalformed)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidVSwitchIdMismatch`](super::DocumentedError::InvalidVSwitchIdMismatch)
/// - [`InvalidPrivateIpAddressMismatch`](super::DocumentedError::InvalidPrivateIpAddressMismatch)
/// - [`InvalidPrivateIpChanging`](super::DocumentedError::InvalidPrivateIpChanging)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidVSwitchNotBelongToVpc`](super::DocumentedError::InvalidVSwitchNotBelongToVpc)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidSecurityGroupTypeNotSupportClassic`](super::DocumentedError::InvalidSecurityGroupTypeNotSupportClassic)
/// - [`InvalidSecurityGroupVpcNotBelongToOneVpc`](super::DocumentedError::InvalidSecurityGroupVpcNotBelongToOneVpc)
/// - [`EnterpriseGroupLimitedMutliGroupType`](super::DocumentedError::EnterpriseGroupLimitedMutliGroupType), here with HTTP status 404
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidTargetTrafficMirrorSession`](super::DocumentedError::InvalidTargetTrafficMirrorSession)
/// - [`InvalidSourceTrafficMirrorSession`](super::DocumentedError::InvalidSourceTrafficMirrorSession)
/// - [`PrimaryEniHasSubIp`](super::DocumentedError::PrimaryEniHasSubIp)
/// - [`VSwitchIdNotMatch`](super::DocumentedError::VSwitchIdNotMatch)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded), here with HTTP status 400
/// - [`InvalidParameterSecurityGroupId`](super::DocumentedError::InvalidParameterSecurityGroupId)
/// - [`InvalidOperationSecurityGroupNotAuthorized`](super::DocumentedError::InvalidOperationSecurityGroupNotAuthorized)
/// - [`InvalidIpIpv6Assigned`](super::DocumentedError::InvalidIpIpv6Assigned)
/// - [`InvalidInstanceHasTransitionRecord`](super::DocumentedError::InvalidInstanceHasTransitionRecord)
/// - [`InvalidInstanceStatusNotNormal`](super::DocumentedError::InvalidInstanceStatusNotNormal)
/// - [`InvalidVpcIdSharedVpc`](super::DocumentedError::InvalidVpcIdSharedVpc)
/// - [`InvalidOperationNotAllowed`](super::DocumentedError::InvalidOperationNotAllowed)
/// - [`InvalidParameterToSecurityGroupId`](super::DocumentedError::InvalidParameterToSecurityGroupId)
/// - [`InvalidOperationVswAndEcsAvailabilityZoneMismatch`](super::DocumentedError::InvalidOperationVswAndEcsAvailabilityZoneMismatch)
/// - [`InvalidOperationCloudBoxEcsNotSupport`](super::DocumentedError::InvalidOperationCloudBoxEcsNotSupport)
/// - [`InvalidParameterInvalidInstanceId`](super::DocumentedError::InvalidParameterInvalidInstanceId), here with HTTP status 404
/// - [`InvalidParameterVSwitchId`](super::DocumentedError::InvalidParameterVSwitchId)
/// - [`InvalidRegionValueNotSupported`](super::DocumentedError::InvalidRegionValueNotSupported), here with HTTP status 404
/// - [`InvalidInstanceAttachedEni`](super::DocumentedError::InvalidInstanceAttachedEni)
/// - [`InvalidIpMultiPrimaryIp`](super::DocumentedError::InvalidIpMultiPrimaryIp)
/// - [`InvalidIpIpv6`](super::DocumentedError::InvalidIpIpv6)
/// - [`InvalidParameterEniNo`](super::DocumentedError::InvalidParameterEniNo)
/// - [`InvalidParameterSecurityGroupIdRepeated`](super::DocumentedError::InvalidParameterSecurityGroupIdRepeated), here with HTTP status 404
/// - [`InvalidParameterAlreadyInTargetVpc`](super::DocumentedError::InvalidParameterAlreadyInTargetVpc)
/// - [`JoinedGroupLimitExceed`](super::DocumentedError::JoinedGroupLimitExceed), here with HTTP status 404
/// - [`InvalidParameterMustBeEmpty`](super::DocumentedError::InvalidParameterMustBeEmpty)
/// - [`InvalidParameterNotEnoughIpInVSwitch`](super::DocumentedError::InvalidParameterNotEnoughIpInVSwitch)
/// - [`InvalidDependenceMutliDirectlyEip`](super::DocumentedError::InvalidDependenceMutliDirectlyEip)
/// - [`InvalidDependenceHaVip`](super::DocumentedError::InvalidDependenceHaVip)
/// - [`InvalidDependenceNextHopOfCustomRouter`](super::DocumentedError::InvalidDependenceNextHopOfCustomRouter)
/// - [`InvalidDependenceBeenUsedAsAppServer`](super::DocumentedError::InvalidDependenceBeenUsedAsAppServer)
/// - [`InvalidDependenceGrantAccess`](super::DocumentedError::InvalidDependenceGrantAccess)
/// - [`InvalidDependenceBindGA`](super::DocumentedError::InvalidDependenceBindGA)
/// - [`InvalidDependenceSlb`](super::DocumentedError::InvalidDependenceSlb)
pub type ModifyInstanceVpcAttributeError = super::DocumentedError;
