// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachNetworkInterface`, from `ecs/AttachNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Plugs a network interface into an instance of a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AttachNetworkInterfaceRequest::new()
///     .instance_id("i-bp16qstyvxj9gpqw****")
///     .network_interface_id("eni-bp17pdijfczax1huji****")
///     .region_id("cn-hangzhou");
/// let reply = client.attach_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp16qstyvxj9gpqw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp17pdijfczax1huji****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
    /// ID of the trunk network instance that the call is about.
    pub trunk_network_instance_id: Option<String>,
    /// No longer used; leave it out.
    pub wait_for_network_configuration_ready: Option<bool>,
    /// Position of the network card in its sequence, or the index for it.
    pub network_card_index: Option<i32>,
}

impl AttachNetworkInterfaceRequest {
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
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }
    /// Sets `WaitForNetworkConfigurationReady`.
    #[inline]
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value);
        self
    }
    /// Sets `NetworkCardIndex`.
    #[inline]
    pub fn network_card_index(mut self, value: i32) -> Self {
        self.network_card_index = Some(value);
        self
    }
}

request! {
    AttachNetworkInterfaceRequest {
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
        "TrunkNetworkInstanceId" => trunk_network_instance_id: query,
        "WaitForNetworkConfigurationReady" => wait_for_network_configuration_ready: query,
        "NetworkCardIndex" => network_card_index: query,
    }
}

impl Operation for AttachNetworkInterfaceRequest {
    type Response = AttachNetworkInterfaceResponse;
    type Error = AttachNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("AttachNetworkInterface")
        .required(&["InstanceId", "NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AttachNetworkInterfaceError] = &[
        AttachNetworkInterfaceError::InvalidUserTypeNotSupported,
        AttachNetworkInterfaceError::AbsInvalidAccountNotFound,
        AttachNetworkInterfaceError::MissingParameter,
        AttachNetworkInterfaceError::ForbiddenNotSupportRAM,
        AttachNetworkInterfaceError::UnsupportedParameter,
        AttachNetworkInterfaceError::ForbiddenSubUser,
        AttachNetworkInterfaceError::InvalidParameter2,
        AttachNetworkInterfaceError::InvalidInstanceIDMalformed,
        AttachNetworkInterfaceError::InvalidOperationInvalidRegion,
        AttachNetworkInterfaceError::InvalidOperationInvalidEcsState,
        AttachNetworkInterfaceError::InvalidOperationInvalidEniState,
        AttachNetworkInterfaceError::InvalidOperationDetachPrimaryEniNotAllowed,
        AttachNetworkInterfaceError::InvalidEcsIdNotFound,
        AttachNetworkInterfaceError::InvalidEniIdNotFound,
        AttachNetworkInterfaceError::InvalidVSwitchIdNotFound,
        AttachNetworkInterfaceError::InvalidSecurityGroupIdNotFound,
        AttachNetworkInterfaceError::MaxEniCountExceeded,
        AttachNetworkInterfaceError::EniPerInstanceLimitExceeded,
        AttachNetworkInterfaceError::InvalidOperationAvailabilityZoneMismatch,
        AttachNetworkInterfaceError::InvalidOperationVpcMismatch,
        AttachNetworkInterfaceError::SecurityGroupInstanceLimitExceed,
        AttachNetworkInterfaceError::InvalidSecurityGroupIdNotVpc,
        AttachNetworkInterfaceError::InvalidOperationInvalidEniType,
        AttachNetworkInterfaceError::ForbiddenRegionId,
        AttachNetworkInterfaceError::InvalidInstanceIdNotFound3,
        AttachNetworkInterfaceError::InvalidOperationInvalidGeneration,
        AttachNetworkInterfaceError::InvalidParamsEniId,
        AttachNetworkInterfaceError::InvalidOperationIpv4CountExceeded,
        AttachNetworkInterfaceError::InvalidOperationEniServiceManaged,
        AttachNetworkInterfaceError::InvalidOperationIpv6NotSupport,
        AttachNetworkInterfaceError::InvalidOperationIpv6CountExceeded,
        AttachNetworkInterfaceError::InvalidParameterNetworkCardIndexInvalid,
        AttachNetworkInterfaceError::InvalidOperationUserNotSupportNetworkCard,
        AttachNetworkInterfaceError::InvalidOperationConnectionTrackingConfigNotSupportMemberEni,
        AttachNetworkInterfaceError::InvalidEniNotSameVpc,
        AttachNetworkInterfaceError::InvalidOperationMultiGroupType,
        AttachNetworkInterfaceError::InvalidOperationNotSupportEnterpriseGroup,
        AttachNetworkInterfaceError::InvalidOperationEniCountExceeded,
        AttachNetworkInterfaceError::InvalidOperationEipBindModel,
        AttachNetworkInterfaceError::InvalidOperationHotPlugNotSupport,
        AttachNetworkInterfaceError::InvalidInstanceNetworkType,
        AttachNetworkInterfaceError::InvalidOperationInvalidTrunkEniStatus,
        AttachNetworkInterfaceError::InvalidOperationTrunkingIsNotAllowed,
        AttachNetworkInterfaceError::InvalidOperationInstanceTypeNotSupportEniTrunking,
        AttachNetworkInterfaceError::InvalidOperationEniTypeNotSupportTrunking,
        AttachNetworkInterfaceError::InvalidOperationEniTrunkDeviceFull,
        AttachNetworkInterfaceError::InvalidParameterEniNotBelongTrunk,
        AttachNetworkInterfaceError::InvalidOperationEniTypeNotSupportAttachToTrunk,
        AttachNetworkInterfaceError::InvalidParameterEniNotBelongEcs,
        AttachNetworkInterfaceError::InvalidParameterInvalidEniQueueNumber,
        AttachNetworkInterfaceError::InvalidOperationMaxEniQueueNumberExceeded,
        AttachNetworkInterfaceError::InvalidOperationExceedInstanceTypeQueueNumber,
        AttachNetworkInterfaceError::InvalidOperationHighPerformanceTrafficModeNotSupportTrunkEni,
        AttachNetworkInterfaceError::InvalidOperationHighPerformanceTrafficModeNotSupportMemberEni,
        AttachNetworkInterfaceError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode,
        AttachNetworkInterfaceError::InvalidOperationEniTrafficModeNotSupportIpv6,
        AttachNetworkInterfaceError::InvalidOperationMaxEniQueuePairNumberExceed,
        AttachNetworkInterfaceError::InvalidParameterInvalidQueuePairNumber,
        AttachNetworkInterfaceError::InvalidOperationEniQueuePairNumberOverflow,
        AttachNetworkInterfaceError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded,
    ];
}

/// Response to [`AttachNetworkInterfaceRequest`].
pub type AttachNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachNetworkInterfaceRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidRegion`](super::DocumentedError::InvalidOperationInvalidRegion)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationDetachPrimaryEniNotAllowed`](super::DocumentedError::InvalidOperationDetachPrimaryEniNotAllowed)
/// - [`InvalidEcsIdNotFound`](super::DocumentedError::InvalidEcsIdNotFound)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`MaxEniCountExceeded`](super::DocumentedError::MaxEniCountExceeded)
/// - [`EniPerInstanceLimitExceeded`](super::DocumentedError::EniPerInstanceLimitExceeded)
/// - [`InvalidOperationAvailabilityZoneMismatch`](super::DocumentedError::InvalidOperationAvailabilityZoneMismatch)
/// - [`InvalidOperationVpcMismatch`](super::DocumentedError::InvalidOperationVpcMismatch)
/// - [`SecurityGroupInstanceLimitExceed`](super::DocumentedError::SecurityGroupInstanceLimitExceed)
/// - [`InvalidSecurityGroupIdNotVpc`](super::DocumentedError::InvalidSecurityGroupIdNotVpc)
/// - [`InvalidOperationInvalidEniType`](super::DocumentedError::InvalidOperationInvalidEniType)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidOperationInvalidGeneration`](super::DocumentedError::InvalidOperationInvalidGeneration)
/// - [`InvalidParamsEniId`](super::DocumentedError::InvalidParamsEniId)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidOperationIpv6NotSupport`](super::DocumentedError::InvalidOperationIpv6NotSupport)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded), here with HTTP status 400
/// - [`InvalidParameterNetworkCardIndexInvalid`](super::DocumentedError::InvalidParameterNetworkCardIndexInvalid)
/// - [`InvalidOperationUserNotSupportNetworkCard`](super::DocumentedError::InvalidOperationUserNotSupportNetworkCard)
/// - [`InvalidOperationConnectionTrackingConfigNotSupportMemberEni`](super::DocumentedError::InvalidOperationConnectionTrackingConfigNotSupportMemberEni)
/// - [`InvalidEniNotSameVpc`](super::DocumentedError::InvalidEniNotSameVpc)
/// - [`InvalidOperationMultiGroupType`](super::DocumentedError::InvalidOperationMultiGroupType)
/// - [`InvalidOperationNotSupportEnterpriseGroup`](super::DocumentedError::InvalidOperationNotSupportEnterpriseGroup), here with HTTP status 403
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded)
/// - [`InvalidOperationEipBindModel`](super::DocumentedError::InvalidOperationEipBindModel)
/// - [`InvalidOperationHotPlugNotSupport`](super::DocumentedError::InvalidOperationHotPlugNotSupport)
/// - [`InvalidInstanceNetworkType`](super::DocumentedError::InvalidInstanceNetworkType)
/// - [`InvalidOperationInvalidTrunkEniStatus`](super::DocumentedError::InvalidOperationInvalidTrunkEniStatus)
/// - [`InvalidOperationTrunkingIsNotAllowed`](super::DocumentedError::InvalidOperationTrunkingIsNotAllowed)
/// - [`InvalidOperationInstanceTypeNotSupportEniTrunking`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportEniTrunking)
/// - [`InvalidOperationEniTypeNotSupportTrunking`](super::DocumentedError::InvalidOperationEniTypeNotSupportTrunking)
/// - [`InvalidOperationEniTrunkDeviceFull`](super::DocumentedError::InvalidOperationEniTrunkDeviceFull)
/// - [`InvalidParameterEniNotBelongTrunk`](super::DocumentedError::InvalidParameterEniNotBelongTrunk)
/// - [`InvalidOperationEniTypeNotSupportAttachToTrunk`](super::DocumentedError::InvalidOperationEniTypeNotSupportAttachToTrunk)
/// - [`InvalidParameterEniNotBelongEcs`](super::DocumentedError::InvalidParameterEniNotBelongEcs)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidOperationHighPerformanceTrafficModeNotSupportTrunkEni`](super::DocumentedError::InvalidOperationHighPerformanceTrafficModeNotSupportTrunkEni)
/// - [`InvalidOperationHighPerformanceTrafficModeNotSupportMemberEni`](super::DocumentedError::InvalidOperationHighPerformanceTrafficModeNotSupportMemberEni)
/// - [`InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode)
/// - [`InvalidOperationEniTrafficModeNotSupportIpv6`](super::DocumentedError::InvalidOperationEniTrafficModeNotSupportIpv6)
/// - [`InvalidOperationMaxEniQueuePairNumberExceed`](super::DocumentedError::InvalidOperationMaxEniQueuePairNumberExceed)
/// - [`InvalidParameterInvalidQueuePairNumber`](super::DocumentedError::InvalidParameterInvalidQueuePairNumber)
/// - [`InvalidOperationEniQueuePairNumberOverflow`](super::DocumentedError::InvalidOperationEniQueuePairNumberOverflow)
/// - [`InvalidOperationHighPerformanceEniPerInstanceLimitExceeded`](super::DocumentedError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded)
pub type AttachNetworkInterfaceError = super::DocumentedError;
