// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkInterfaceAttribute`, from `ecs/ModifyNetworkInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of a network interface, such as name, description or security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyNetworkInterfaceAttributeRequest::new()
///     .network_interface_id("eni-bp67acfmxazb4p****")
///     .region_id("cn-hangzhou")
///     .network_interface_name("eniTestName")
///     .description("testDescription");
/// let reply = client.modify_network_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp67acfmxazb4p****`.
    pub network_interface_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security groups that the network interface is in afterwards. The change takes a moment.
    /// Items: at most 5. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Vec<String>,
    /// Display name of the network interface. Length: 2 to 128. Example: `eniTestName`.
    pub network_interface_name: Option<String>,
    /// Number of queues of the network interface, within what the instance type allows.
    /// Range: 1 to 2048. Example: `8`.
    pub queue_number: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
}

impl ModifyNetworkInterfaceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `QueueNumber`.
    #[inline]
    pub fn queue_number(mut self, value: i32) -> Self {
        self.queue_number = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyNetworkInterfaceAttributeRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "QueueNumber" => queue_number: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyNetworkInterfaceAttributeRequest {
    type Response = ModifyNetworkInterfaceAttributeResponse;
    type Error = ModifyNetworkInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyNetworkInterfaceAttribute")
        .required(&["NetworkInterfaceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyNetworkInterfaceAttributeError] = &[
        ModifyNetworkInterfaceAttributeError::InvalidUserTypeNotSupported,
        ModifyNetworkInterfaceAttributeError::AbsInvalidAccountNotFound,
        ModifyNetworkInterfaceAttributeError::MissingParameter,
        ModifyNetworkInterfaceAttributeError::ForbiddenNotSupportRAM,
        ModifyNetworkInterfaceAttributeError::UnsupportedParameter,
        ModifyNetworkInterfaceAttributeError::ForbiddenSubUser,
        ModifyNetworkInterfaceAttributeError::InvalidParameter2,
        ModifyNetworkInterfaceAttributeError::InvalidInstanceIDMalformed,
        ModifyNetworkInterfaceAttributeError::InvalidOperationInvalidEcsState,
        ModifyNetworkInterfaceAttributeError::InvalidOperationInvalidEniState,
        ModifyNetworkInterfaceAttributeError::InvalidOperationDetachPrimaryEniNotAllowed,
        ModifyNetworkInterfaceAttributeError::InvalidParamsEniId,
        ModifyNetworkInterfaceAttributeError::InvalidEcsIdNotFound,
        ModifyNetworkInterfaceAttributeError::InvalidEniIdNotFound,
        ModifyNetworkInterfaceAttributeError::InvalidVSwitchIdNotFound,
        ModifyNetworkInterfaceAttributeError::InvalidSecurityGroupIdNotFound,
        ModifyNetworkInterfaceAttributeError::MaxEniCountExceeded,
        ModifyNetworkInterfaceAttributeError::EniPerInstanceLimitExceeded,
        ModifyNetworkInterfaceAttributeError::InvalidOperationAvailabilityZoneMismatch,
        ModifyNetworkInterfaceAttributeError::InvalidOperationVpcMismatch,
        ModifyNetworkInterfaceAttributeError::SecurityGroupInstanceLimitExceed,
        ModifyNetworkInterfaceAttributeError::InvalidSecurityGroupIdNotVpc,
        ModifyNetworkInterfaceAttributeError::InvalidOperationInvalidEniType,
        ModifyNetworkInterfaceAttributeError::ForbiddenRegionId,
        ModifyNetworkInterfaceAttributeError::InvalidOperationEniServiceManaged,
        ModifyNetworkInterfaceAttributeError::InvalidOperationResourceManagedByCloudProduct,
        ModifyNetworkInterfaceAttributeError::InvalidParameterInvalidEniQueueNumber,
        ModifyNetworkInterfaceAttributeError::InvalidOperationMaxEniQueueNumberExceeded,
        ModifyNetworkInterfaceAttributeError::InvalidOperationExceedInstanceTypeQueueNumber,
    ];
}

/// What [`ModifyNetworkInterfaceAttributeRequest`] is answered with.
pub type ModifyNetworkInterfaceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyNetworkInterfaceAttributeRequest`] names.
///
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`InvalidOperationInvalidEcsState`](super::DocumentedError::InvalidOperationInvalidEcsState)
/// - [`InvalidOperationInvalidEniState`](super::DocumentedError::InvalidOperationInvalidEniState)
/// - [`InvalidOperationDetachPrimaryEniNotAllowed`](super::DocumentedError::InvalidOperationDetachPrimaryEniNotAllowed)
/// - [`InvalidParamsEniId`](super::DocumentedError::InvalidParamsEniId)
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
/// - [`InvalidOperationEniServiceManaged`](super::DocumentedError::InvalidOperationEniServiceManaged)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
pub type ModifyNetworkInterfaceAttributeError = super::DocumentedError;
