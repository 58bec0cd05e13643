// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachNetworkInterface`, from `ecs/DetachNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Unplugs a secondary network interface from its instance; the primary one cannot be removed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachNetworkInterfaceRequest::new()
///     .instance_id("i-bp67acfmxazb4p****")
///     .network_interface_id("eni-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou");
/// let reply = client.detach_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp67acfmxazb4p****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the trunk network instance that the call is about.
    pub trunk_network_instance_id: Option<String>,
}

impl DetachNetworkInterfaceRequest {
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
    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }
}

request! {
    DetachNetworkInterfaceRequest {
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "TrunkNetworkInstanceId" => trunk_network_instance_id: query,
    }
}

impl Operation for DetachNetworkInterfaceRequest {
    type Response = DetachNetworkInterfaceResponse;
    type Error = DetachNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("DetachNetworkInterface")
        .required(&["InstanceId", "NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DetachNetworkInterfaceError] = &[
        DetachNetworkInterfaceError::InvalidUserTypeNotSupported,
        DetachNetworkInterfaceError::AbsInvalidAccountNotFound,
        DetachNetworkInterfaceError::MissingParameter,
        DetachNetworkInterfaceError::ForbiddenNotSupportRAM,
        DetachNetworkInterfaceError::UnsupportedParameter,
        DetachNetworkInterfaceError::ForbiddenSubUser,
        DetachNetworkInterfaceError::InvalidParameter2,
        DetachNetworkInterfaceError::InvalidInstanceIDMalformed,
        DetachNetworkInterfaceError::InvalidOperationInvalidRegion,
        DetachNetworkInterfaceError::InvalidOperationInvalidEcsState,
        DetachNetworkInterfaceError::InvalidOperationInvalidEniState,
        DetachNetworkInterfaceError::InvalidOperationDetachPrimaryEniNotAllowed,
        DetachNetworkInterfaceError::InvalidEcsIdNotFound,
        DetachNetworkInterfaceError::InvalidEniIdNotFound,
        DetachNetworkInterfaceError::InvalidVSwitchIdNotFound,
        DetachNetworkInterfaceError::InvalidSecurityGroupIdNotFound,
        DetachNetworkInterfaceError::MaxEniCountExceeded,
        DetachNetworkInterfaceError::EniPerInstanceLimitExceeded,
        DetachNetworkInterfaceError::InvalidOperationAvailabilityZoneMismatch,
        DetachNetworkInterfaceError::InvalidOperationVpcMismatch,
        DetachNetworkInterfaceError::SecurityGroupInstanceLimitExceed,
        DetachNetworkInterfaceError::InvalidSecurityGroupIdNotVpc,
        DetachNetworkInterfaceError::InvalidOperationInvalidEniType,
        DetachNetworkInterfaceError::ForbiddenRegionId,
        DetachNetworkInterfaceError::InvalidParamsEniId,
        DetachNetworkInterfaceError::InvalidOperationEniServiceManaged,
        DetachNetworkInterfaceError::InvalidOperationEniLinked,
        DetachNetworkInterfaceError::InvalidInstanceIdNotFound3,
        DetachNetworkInterfaceError::InvalidParameterEniNotBelongEcs,
        DetachNetworkInterfaceError::InvalidOperationEniHotPlugNotSupported,
        DetachNetworkInterfaceError::InvalidOperationHotPlugNotSupport,
        DetachNetworkInterfaceError::InvalidOperationInvalidTrunkEniStatus,
        DetachNetworkInterfaceError::InvalidOperationTrunkingIsNotAllowed,
        DetachNetworkInterfaceError::InvalidOperationInstanceTypeNotSupportEniTrunking,
        DetachNetworkInterfaceError::InvalidParameterEniNotBelongTrunk,
        DetachNetworkInterfaceError::InvalidOperationEniTypeNotSupportTrunking,
        DetachNetworkInterfaceError::InvalidOperationHasMemberEniAttached,
    ];
}

/// Response to [`DetachNetworkInterfaceRequest`].
pub type DetachNetworkInterfaceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachNetworkInterfaceRequest`] names.
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
/// - [`InvalidParamsEniId`](super::DocumentedError::InvalidParamsEniId)
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidOperationEniLinked`](super::DocumentedError::InvalidOperationEniLinked)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidParameterEniNotBelongEcs`](super::DocumentedError::InvalidParameterEniNotBelongEcs), here with HTTP status 400
/// - [`InvalidOperationEniHotPlugNotSupported`](super::DocumentedError::InvalidOperationEniHotPlugNotSupported)
/// - [`InvalidOperationHotPlugNotSupport`](super::DocumentedError::InvalidOperationHotPlugNotSupport)
/// - [`InvalidOperationInvalidTrunkEniStatus`](super::DocumentedError::InvalidOperationInvalidTrunkEniStatus)
/// - [`InvalidOperationTrunkingIsNotAllowed`](super::DocumentedError::InvalidOperationTrunkingIsNotAllowed)
/// - [`InvalidOperationInstanceTypeNotSupportEniTrunking`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportEniTrunking)
/// - [`InvalidParameterEniNotBelongTrunk`](super::DocumentedError::InvalidParameterEniNotBelongTrunk)
/// - [`InvalidOperationEniTypeNotSupportTrunking`](super::DocumentedError::InvalidOperationEniTypeNotSupportTrunking)
/// - [`InvalidOperationHasMemberEniAttached`](super::DocumentedError::InvalidOperationHasMemberEniAttached)
pub type DetachNetworkInterfaceError = super::DocumentedError;
