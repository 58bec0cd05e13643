// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkInterfaceAttribute`, from `ecs/ModifyNetworkInterfaceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionTrackingConfiguration, EnhancedNetwork, NetworkInterfaceTrafficConfig};

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
    /// Items: at most 51. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Vec<String>,
    /// Display name of the network interface. Length: 2 to 128. Example: `eniTestName`.
    pub network_interface_name: Option<String>,
    /// Number of queues of the network interface, within what the instance type allows.
    /// Range: at least -1. Example: `8`.
    pub queue_number: Option<i32>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    pub delete_on_release: Option<bool>,
    /// How many inbound packets the network interface can queue.
    pub rx_queue_size: Option<i32>,
    /// How many outbound packets the network interface can queue.
    pub tx_queue_size: Option<i32>,
    /// Communication mode and queues of the network interface.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Settings of the connection tracking, and what it works with.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Acceleration settings of the network interface, such as SR-IOV and receive-side scaling.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Whether packets pass only if the network interface is their source or destination. Turn it off
    /// where an instance forwards traffic.
    pub source_dest_check: Option<bool>,
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
    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }
    /// Sets `RxQueueSize`.
    #[inline]
    pub fn rx_queue_size(mut self, value: i32) -> Self {
        self.rx_queue_size = Some(value);
        self
    }
    /// Sets `TxQueueSize`.
    #[inline]
    pub fn tx_queue_size(mut self, value: i32) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
    /// Sets `NetworkInterfaceTrafficConfig`.
    pub fn network_interface_traffic_config(
        mut self,
        value: impl Into<NetworkInterfaceTrafficConfig>,
    ) -> Self {
        self.network_interface_traffic_config = Some(value.into());
        self
    }
    /// Sets `ConnectionTrackingConfiguration`.
    pub fn connection_tracking_configuration(
        mut self,
        value: impl Into<ConnectionTrackingConfiguration>,
    ) -> Self {
        self.connection_tracking_configuration = Some(value.into());
        self
    }
    /// Sets `EnhancedNetwork`.
    pub fn enhanced_network(mut self, value: impl Into<EnhancedNetwork>) -> Self {
        self.enhanced_network = Some(value.into());
        self
    }
    /// Sets `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
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
        "DeleteOnRelease" => delete_on_release: query,
        "RxQueueSize" => rx_queue_size: query,
        "TxQueueSize" => tx_queue_size: query,
        "NetworkInterfaceTrafficConfig" => network_interface_traffic_config: query,
        "ConnectionTrackingConfiguration" => connection_tracking_configuration: query,
        "EnhancedNetwork" => enhanced_network: query,
        "SourceDestCheck" => source_dest_check: query,
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
        ModifyNetworkInterfaceAttributeError::InvalidOperationNotSupportModifyQueueNumber,
        ModifyNetworkInterfaceAttributeError::JoinedGroupLimitExceed,
        ModifyNetworkInterfaceAttributeError::InvalidEniQueueSizeRegionOrUserNotSupported,
        ModifyNetworkInterfaceAttributeError::InvalidParameterEniQueueSize,
        ModifyNetworkInterfaceAttributeError::InvalidParameterConflict,
        ModifyNetworkInterfaceAttributeError::InvalidConnectionTrackingConfigurationRegionOrUserNotSupported,
        ModifyNetworkInterfaceAttributeError::InvalidParameterInvalidQueuePairNumber,
        ModifyNetworkInterfaceAttributeError::InvalidParameterEniConnectionTrackingConfiguration,
        ModifyNetworkInterfaceAttributeError::InvalidOperationMaxEniQueuePairNumberExceed,
        ModifyNetworkInterfaceAttributeError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded,
        ModifyNetworkInterfaceAttributeError::InvalidOperationInstanceTypeNotSupportHighPerformance,
        ModifyNetworkInterfaceAttributeError::InvalidTrafficModeModifyToStandardNotSupported,
        ModifyNetworkInterfaceAttributeError::InvalidOperationEniTrafficModeNotSupportIPv6,
        ModifyNetworkInterfaceAttributeError::InvalidOperationEniQueuePairNumberOverflow,
        ModifyNetworkInterfaceAttributeError::InvalidParameterQueuePairNumberMustEmpty,
        ModifyNetworkInterfaceAttributeError::InvalidParameterEniTrafficMode,
        ModifyNetworkInterfaceAttributeError::InvalidOperationMultiGroupType,
        ModifyNetworkInterfaceAttributeError::InvalidOperationEniCountExceeded,
        ModifyNetworkInterfaceAttributeError::InvalidParamsNetworkInterfaceName,
        ModifyNetworkInterfaceAttributeError::InvalidOperationModifyPrimaryEniQueueNumber,
        ModifyNetworkInterfaceAttributeError::AclLimitExceed,
        ModifyNetworkInterfaceAttributeError::InvalidOperationPrimaryEniOnlySupportModifyNameAndDesc,
    ];
}

/// Response to [`ModifyNetworkInterfaceAttributeRequest`].
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
/// - [`InvalidOperationNotSupportModifyQueueNumber`](super::DocumentedError::InvalidOperationNotSupportModifyQueueNumber)
/// - [`JoinedGroupLimitExceed`](super::DocumentedError::JoinedGroupLimitExceed)
/// - [`InvalidEniQueueSizeRegionOrUserNotSupported`](super::DocumentedError::InvalidEniQueueSizeRegionOrUserNotSupported)
/// - [`InvalidParameterEniQueueSize`](super::DocumentedError::InvalidParameterEniQueueSize)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidConnectionTrackingConfigurationRegionOrUserNotSupported`](super::DocumentedError::InvalidConnectionTrackingConfigurationRegionOrUserNotSupported)
/// - [`InvalidParameterInvalidQueuePairNumber`](super::DocumentedError::InvalidParameterInvalidQueuePairNumber), here with HTTP status 400
/// - [`InvalidParameterEniConnectionTrackingConfiguration`](super::DocumentedError::InvalidParameterEniConnectionTrackingConfiguration)
/// - [`InvalidOperationMaxEniQueuePairNumberExceed`](super::DocumentedError::InvalidOperationMaxEniQueuePairNumberExceed), here with HTTP status 400
/// - [`InvalidOperationHighPerformanceEniPerInstanceLimitExceeded`](super::DocumentedError::InvalidOperationHighPerformanceEniPerInstanceLimitExceeded), here with HTTP status 400
/// - [`InvalidOperationInstanceTypeNotSupportHighPerformance`](super::DocumentedError::InvalidOperationInstanceTypeNotSupportHighPerformance)
/// - [`InvalidTrafficModeModifyToStandardNotSupported`](super::DocumentedError::InvalidTrafficModeModifyToStandardNotSupported)
/// - [`InvalidOperationEniTrafficModeNotSupportIPv6`](super::DocumentedError::InvalidOperationEniTrafficModeNotSupportIPv6)
/// - [`InvalidOperationEniQueuePairNumberOverflow`](super::DocumentedError::InvalidOperationEniQueuePairNumberOverflow), here with HTTP status 400
/// - [`InvalidParameterQueuePairNumberMustEmpty`](super::DocumentedError::InvalidParameterQueuePairNumberMustEmpty), here with HTTP status 400
/// - [`InvalidParameterEniTrafficMode`](super::DocumentedError::InvalidParameterEniTrafficMode), here with HTTP status 400
/// - [`InvalidOperationMultiGroupType`](super::DocumentedError::InvalidOperationMultiGroupType)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded)
/// - [`InvalidParamsNetworkInterfaceName`](super::DocumentedError::InvalidParamsNetworkInterfaceName)
/// - [`InvalidOperationModifyPrimaryEniQueueNumber`](super::DocumentedError::InvalidOperationModifyPrimaryEniQueueNumber)
/// - [`AclLimitExceed`](super::DocumentedError::AclLimitExceed)
/// - [`InvalidOperationPrimaryEniOnlySupportModifyNameAndDesc`](super::DocumentedError::InvalidOperationPrimaryEniOnlySupportModifyNameAndDesc)
pub type ModifyNetworkInterfaceAttributeError = super::DocumentedError;
