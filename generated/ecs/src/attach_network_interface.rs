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
}

request! {
    AttachNetworkInterfaceRequest {
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "OwnerAccount" => owner_account: query,
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
    ];
}

/// What [`AttachNetworkInterfaceRequest`] is answered with.
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
pub type AttachNetworkInterfaceError = super::DocumentedError;
