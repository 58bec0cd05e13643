// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterface`, from `ecs/CreateNetworkInterface.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnectionTrackingConfiguration, EnhancedNetwork, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, NetworkInterfaceTag, NetworkInterfaceTrafficConfig, PrivateIpSet, Tag};

/// Creates a network interface in a vSwitch, free to be attached to one instance of the same zone.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateNetworkInterfaceRequest::new()
///     .region_id("cn-hangzhou")
///     .vswitch_id("vsw-bp1s5fnvk4gn2tws03****")
///     .resource_group_id("rg-bp67acfmxazb4ph****")
///     .primary_ip_address("172.17.**.**")
///     .network_interface_name("testNetworkInterfaceName");
/// let reply = client.create_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkInterfaceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Switch to connect the network interface to; its addresses come from the switch's
    /// range. Example: `vsw-bp1s5fnvk4gn2tws03****`.
    pub vswitch_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Primary address, free and within the range of the switch; picked at random when left out.
    /// Example: `172.17.**.**`.
    pub primary_ip_address: Option<String>,
    /// Security group that the network interface joins, in the same VPC.
    /// Example: `sg-bp1fg655nh68xyz9i****`.
    pub security_group_id: Option<String>,
    /// Security groups that the network interface joins, in the same VPC. Excludes `SecurityGroupId`.
    /// Items: at most 51. Example: `sg-bp1fg655nh68xyz9i****`.
    pub security_group_ids: Vec<String>,
    /// Display name of the network interface. Length: 2 to 128. Example: `testNetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Secondary addresses, free and within the range of the switch. Excludes
    /// `SecondaryPrivateIpAddressCount`. Items: at most 10. Example: `172.17.**.**`.
    pub private_ip_address: Vec<String>,
    /// How many secondary private addresses to pick automatically. Excludes naming addresses.
    /// Range: at least 1. Example: `1`.
    pub secondary_private_ip_address_count: Option<i32>,
    /// Number of queues of the network interface, within what the instance type allows.
    /// Range: at least 1. Example: `1`.
    pub queue_number: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// No longer used; leave it out.
    pub visible: Option<bool>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub network_interface_traffic_mode: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub queue_pair_number: Option<i32>,
    /// IPv6 address of the network interface. Items: at most 20.
    pub ipv6_address: Vec<String>,
    /// How many IPv6 addresses to pick at random for the network interface. Excludes naming addresses.
    /// Range: at least 1.
    pub ipv6_address_count: Option<i32>,
    /// IPv4 prefixes to assign to the network interface. Prefixes are either named or counted
    /// (`Ipv4PrefixCount`), not both. Items: at most 10.
    pub ipv4_prefix: Vec<String>,
    /// How many IPv4 prefixes the network interface gets at random. Range: 1 to 10.
    pub ipv4_prefix_count: Option<i32>,
    /// IPv6 prefixes to assign to the network interface. Prefixes are either named or counted
    /// (`Ipv6PrefixCount`), not both. Items: at most 10.
    pub ipv6_prefix: Vec<String>,
    /// How many there are of this: IPv6 prefix. Range: 1 to 10.
    pub ipv6_prefix_count: Option<i32>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    pub delete_on_release: Option<bool>,
    /// How many outbound packets the network interface can queue.
    pub tx_queue_size: Option<i32>,
    /// How many inbound packets the network interface can queue.
    pub rx_queue_size: Option<i32>,
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

impl CreateNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecondaryPrivateIpAddressCount`.
    #[inline]
    pub fn secondary_private_ip_address_count(mut self, value: i32) -> Self {
        self.secondary_private_ip_address_count = Some(value);
        self
    }
    /// Sets `QueueNumber`.
    #[inline]
    pub fn queue_number(mut self, value: i32) -> Self {
        self.queue_number = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Visible`.
    #[inline]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }
    /// Sets `QueuePairNumber`.
    #[inline]
    pub fn queue_pair_number(mut self, value: i32) -> Self {
        self.queue_pair_number = Some(value);
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i32) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `Ipv4Prefix`.
    pub fn ipv4_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_prefix = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv4PrefixCount`.
    #[inline]
    pub fn ipv4_prefix_count(mut self, value: i32) -> Self {
        self.ipv4_prefix_count = Some(value);
        self
    }
    /// Sets `Ipv6Prefix`.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Ipv6PrefixCount`.
    #[inline]
    pub fn ipv6_prefix_count(mut self, value: i32) -> Self {
        self.ipv6_prefix_count = Some(value);
        self
    }
    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }
    /// Sets `TxQueueSize`.
    #[inline]
    pub fn tx_queue_size(mut self, value: i32) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
    /// Sets `RxQueueSize`.
    #[inline]
    pub fn rx_queue_size(mut self, value: i32) -> Self {
        self.rx_queue_size = Some(value);
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
    CreateNetworkInterfaceRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "PrimaryIpAddress" => primary_ip_address: query,
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupIds" => security_group_ids: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "Description" => description: query,
        "PrivateIpAddress" => private_ip_address: query,
        "SecondaryPrivateIpAddressCount" => secondary_private_ip_address_count: query,
        "QueueNumber" => queue_number: query,
        "ClientToken" => client_token: query,
        "Visible" => visible: query,
        "InstanceType" => instance_type: query,
        "BusinessType" => business_type: query,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: query,
        "QueuePairNumber" => queue_pair_number: query,
        "Ipv6Address" => ipv6_address: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "Ipv4Prefix" => ipv4_prefix: query,
        "Ipv4PrefixCount" => ipv4_prefix_count: query,
        "Ipv6Prefix" => ipv6_prefix: query,
        "Ipv6PrefixCount" => ipv6_prefix_count: query,
        "DeleteOnRelease" => delete_on_release: query,
        "TxQueueSize" => tx_queue_size: query,
        "RxQueueSize" => rx_queue_size: query,
        "NetworkInterfaceTrafficConfig" => network_interface_traffic_config: query,
        "ConnectionTrackingConfiguration" => connection_tracking_configuration: query,
        "EnhancedNetwork" => enhanced_network: query,
        "SourceDestCheck" => source_dest_check: query,
    }
}

impl Operation for CreateNetworkInterfaceRequest {
    type Response = CreateNetworkInterfaceResponse;
    type Error = CreateNetworkInterfaceError;
    const INFO: OperationInfo = super::operation("CreateNetworkInterface")
        .required(&["RegionId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkInterfaceError] = &[
        CreateNetworkInterfaceError::InvalidUserTypeNotSupported,
        CreateNetworkInterfaceError::AbsInvalidAccountNotFound,
        CreateNetworkInterfaceError::MissingParameter,
        CreateNetworkInterfaceError::ForbiddenNotSupportRAM,
        CreateNetworkInterfaceError::UnsupportedParameter,
        CreateNetworkInterfaceError::ForbiddenSubUser,
        CreateNetworkInterfaceError::InvalidParameter2,
        CreateNetworkInterfaceError::InvalidInstanceIDMalformed,
        CreateNetworkInterfaceError::InvalidOperationInvalidEcsState,
        CreateNetworkInterfaceError::InvalidOperationInvalidEniState,
        CreateNetworkInterfaceError::InvalidOperationDetachPrimaryEniNotAllowed,
        CreateNetworkInterfaceError::InvalidEcsIdNotFound,
        CreateNetworkInterfaceError::InvalidEniIdNotFound,
        CreateNetworkInterfaceError::InvalidVSwitchIdNotFound,
        CreateNetworkInterfaceError::InvalidSecurityGroupIdNotFound,
        CreateNetworkInterfaceError::MaxEniCountExceeded,
        CreateNetworkInterfaceError::EniPerInstanceLimitExceeded,
        CreateNetworkInterfaceError::InvalidOperationAvailabilityZoneMismatch,
        CreateNetworkInterfaceError::InvalidOperationVpcMismatch,
        CreateNetworkInterfaceError::SecurityGroupInstanceLimitExceed,
        CreateNetworkInterfaceError::InvalidSecurityGroupIdNotVpc,
        CreateNetworkInterfaceError::InvalidOperationInvalidEniType,
        CreateNetworkInterfaceError::InvalidVSwitchIdIpNotEnough,
        CreateNetworkInterfaceError::InvalidVSwitchIdIpInvalid,
        CreateNetworkInterfaceError::ForbiddenRegionId,
        CreateNetworkInterfaceError::InvalidResourceGroupNotFound,
        CreateNetworkInterfaceError::DuplicateTagKey,
        CreateNetworkInterfaceError::InvalidTagKeyMalformed,
        CreateNetworkInterfaceError::InvalidTagValueMalformed,
        CreateNetworkInterfaceError::QuotaExceedTags,
        CreateNetworkInterfaceError::JoinedGroupLimitExceed,
        CreateNetworkInterfaceError::InvalidIpAddress,
        CreateNetworkInterfaceError::InvalidIpIpRepeated,
        CreateNetworkInterfaceError::MaxEniPrivateIpsCountExceeded,
        CreateNetworkInterfaceError::InvalidPrivateIpAddressDuplicated,
        CreateNetworkInterfaceError::InvalidParameterConflict,
        CreateNetworkInterfaceError::InvalidOperationResourceManagedByCloudProduct,
        CreateNetworkInterfaceError::InvalidParameterInvalidEniQueueNumber,
        CreateNetworkInterfaceError::InvalidOperationMaxEniQueueNumberExceeded,
        CreateNetworkInterfaceError::InvalidOperationExceedInstanceTypeQueueNumber,
        CreateNetworkInterfaceError::InvalidOperationEniCountExceeded,
        CreateNetworkInterfaceError::IncorrectVSwitchStatus,
        CreateNetworkInterfaceError::InvalidParameterSecurityGroupIdRepeated,
        CreateNetworkInterfaceError::InvalidSecurityGroupIdSingleIdAndMultiIdConflict,
        CreateNetworkInterfaceError::QuotaExceededPrivateIpAddress,
        CreateNetworkInterfaceError::InvalidEniQueueSizeRegionOrUserNotSupported,
        CreateNetworkInterfaceError::InvalidParameterEniQueueSize,
        CreateNetworkInterfaceError::InvalidConnectionTrackingConfigurationRegionOrUserNotSupported,
        CreateNetworkInterfaceError::InvalidParameterEniConnectionTrackingConfiguration,
        CreateNetworkInterfaceError::InvalidOperationNotSupport,
        CreateNetworkInterfaceError::InValidParameter,
        CreateNetworkInterfaceError::EnterpriseGroupLimitedMutliGroupType,
        CreateNetworkInterfaceError::InvalidOperationTrunkingIsNotAllowed,
        CreateNetworkInterfaceError::InvalidOperationBoundingEniSlaveQuotaExceed,
        CreateNetworkInterfaceError::InvalidParameterEniTrafficMode,
        CreateNetworkInterfaceError::InvalidOperationHighPerformanceTrafficModeIsNotAllowed,
        CreateNetworkInterfaceError::InvalidParameterQueuePairNumberMustEmpty,
        CreateNetworkInterfaceError::InvalidParameterInvalidQueuePairNumber,
        CreateNetworkInterfaceError::InvalidParamsNetworkInterfaceName,
        CreateNetworkInterfaceError::InvalidIpIpPrefixMaskNotSame,
        CreateNetworkInterfaceError::InvalidIpIpPrefixMaskInvalid,
        CreateNetworkInterfaceError::InvalidIpIpPrefixMaskIllegal,
        CreateNetworkInterfaceError::InvalidIpIpPrefixIllegal,
        CreateNetworkInterfaceError::InvalidIpIpPrefixMustInReserveSegment,
        CreateNetworkInterfaceError::InvalidIpIpPrefixNotAvailable,
        CreateNetworkInterfaceError::InvalidIpIpPrefixNotStrict,
        CreateNetworkInterfaceError::InvalidVSwitchIdIpPrefixNotEnough,
        CreateNetworkInterfaceError::InvalidOperationIpv4CountExceeded,
        CreateNetworkInterfaceError::InvalidOperationIpv6CountExceeded,
        CreateNetworkInterfaceError::InvalidOperationMaxEniIpv6IpsCountExceeded,
        CreateNetworkInterfaceError::InvalidOperationVSwitchIpv6Disabled,
        CreateNetworkInterfaceError::InvalidOperationEnableIpv6Failed,
        CreateNetworkInterfaceError::InvalidOperationAddressAlreadyAllocated,
        CreateNetworkInterfaceError::InvalidOperationAddressNotInVSwitchCidr,
        CreateNetworkInterfaceError::InvalidOperationEniTrafficModeNotSupportIpv6,
        CreateNetworkInterfaceError::InvalidOperationSlaveEniMustHaveBondingEni,
        CreateNetworkInterfaceError::InvalidOperationVSwitchCidrReservationNotExist,
        CreateNetworkInterfaceError::InternalError,
        CreateNetworkInterfaceError::InvalidOperationRegionNotSupportIpPrefix,
    ];
}

/// Response to [`CreateNetworkInterfaceRequest`].
#[non_exhaustive]
pub struct CreateNetworkInterfaceResponse {
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Hardware (MAC) address of the network interface. Example: `00:16:3e:12:**:**`.
    pub mac_address: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8htlnm***`.
    pub network_interface_id: Option<String>,
    /// Display name of the network interface. Example: `my-eni-name`.
    pub network_interface_name: Option<String>,
    /// ID of the account that the network interface belongs to. Example: `123456****`.
    pub owner_id: Option<String>,
    /// Private IP address within the range of the switch. Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
    /// Private addresses of the network interface, primary and secondary.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-2ze88m67qx5z****`.
    pub resource_group_id: Option<String>,
    /// Security groups that the instance or network interface belongs to.
    /// Example: `sg-bp18kz60mefsicfg****`.
    pub security_group_ids: Vec<String>,
    /// ID of the service or distributor that manages the resource. Example: `12345678910`.
    pub service_id: Option<i64>,
    /// Whether a cloud service or a distributor manages the resource on the account's behalf.
    /// Example: `true`.
    pub service_managed: Option<bool>,
    /// State of the new network interface. Example: `Available`.
    pub status: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Whether this is a primary or a secondary network interface. Example: `Secondary`.
    pub type_: Option<String>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-bp16usj2p27htro3****`.
    pub vswitch_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    /// Example: `vpc-bp1j7w3gc1cexjqd****`.
    pub vpc_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// IPv6 addresses of the network interface.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// The ipv4 prefix sets that were found or are concerned, one entry each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// The IPv6 prefix sets that were found or are concerned, one entry each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
}

response! {
    CreateNetworkInterfaceResponse {
        "Description" => description: value,
        "MacAddress" => mac_address: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "NetworkInterfaceName" => network_interface_name: value,
        "OwnerId" => owner_id: value,
        "PrivateIpAddress" => private_ip_address: value,
        "PrivateIpSets" => private_ip_sets: list("PrivateIpSet"),
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "ServiceID" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "Type" => type_: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "Ipv6Sets" => ipv6_sets: list("Ipv6Set"),
        "Ipv4PrefixSets" => ipv4_prefix_sets: list("Ipv4PrefixSet"),
        "Ipv6PrefixSets" => ipv6_prefix_sets: list("Ipv6PrefixSet"),
    }
}

/// Errors that the documentation of [`CreateNetworkInterfaceRequest`] names.
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
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`InvalidVSwitchIdIpInvalid`](super::DocumentedError::InvalidVSwitchIdIpInvalid)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`QuotaExceedTags`](super::DocumentedError::QuotaExceedTags)
/// - [`JoinedGroupLimitExceed`](super::DocumentedError::JoinedGroupLimitExceed)
/// - [`InvalidIpAddress`](super::DocumentedError::InvalidIpAddress)
/// - [`InvalidIpIpRepeated`](super::DocumentedError::InvalidIpIpRepeated)
/// - [`MaxEniPrivateIpsCountExceeded`](super::DocumentedError::MaxEniPrivateIpsCountExceeded)
/// - [`InvalidPrivateIpAddressDuplicated`](super::DocumentedError::InvalidPrivateIpAddressDuplicated)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameterInvalidEniQueueNumber`](super::DocumentedError::InvalidParameterInvalidEniQueueNumber)
/// - [`InvalidOperationMaxEniQueueNumberExceeded`](super::DocumentedError::InvalidOperationMaxEniQueueNumberExceeded)
/// - [`InvalidOperationExceedInstanceTypeQueueNumber`](super::DocumentedError::InvalidOperationExceedInstanceTypeQueueNumber)
/// - [`InvalidOperationEniCountExceeded`](super::DocumentedError::InvalidOperationEniCountExceeded), here with HTTP status 400
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`InvalidParameterSecurityGroupIdRepeated`](super::DocumentedError::InvalidParameterSecurityGroupIdRepeated)
/// - [`InvalidSecurityGroupIdSingleIdAndMultiIdConflict`](super::DocumentedError::InvalidSecurityGroupIdSingleIdAndMultiIdConflict)
/// - [`QuotaExceededPrivateIpAddress`](super::DocumentedError::QuotaExceededPrivateIpAddress)
/// - [`InvalidEniQueueSizeRegionOrUserNotSupported`](super::DocumentedError::InvalidEniQueueSizeRegionOrUserNotSupported)
/// - [`InvalidParameterEniQueueSize`](super::DocumentedError::InvalidParameterEniQueueSize)
/// - [`InvalidConnectionTrackingConfigurationRegionOrUserNotSupported`](super::DocumentedError::InvalidConnectionTrackingConfigurationRegionOrUserNotSupported)
/// - [`InvalidParameterEniConnectionTrackingConfiguration`](super::DocumentedError::InvalidParameterEniConnectionTrackingConfiguration)
/// - [`InvalidOperationNotSupport`](super::DocumentedError::InvalidOperationNotSupport)
/// - [`InValidParameter`](super::DocumentedError::InValidParameter), here with HTTP status 403
/// - [`EnterpriseGroupLimitedMutliGroupType`](super::DocumentedError::EnterpriseGroupLimitedMutliGroupType)
/// - [`InvalidOperationTrunkingIsNotAllowed`](super::DocumentedError::InvalidOperationTrunkingIsNotAllowed)
/// - [`InvalidOperationBoundingEniSlaveQuotaExceed`](super::DocumentedError::InvalidOperationBoundingEniSlaveQuotaExceed)
/// - [`InvalidParameterEniTrafficMode`](super::DocumentedError::InvalidParameterEniTrafficMode)
/// - [`InvalidOperationHighPerformanceTrafficModeIsNotAllowed`](super::DocumentedError::InvalidOperationHighPerformanceTrafficModeIsNotAllowed)
/// - [`InvalidParameterQueuePairNumberMustEmpty`](super::DocumentedError::InvalidParameterQueuePairNumberMustEmpty)
/// - [`InvalidParameterInvalidQueuePairNumber`](super::DocumentedError::InvalidParameterInvalidQueuePairNumber)
/// - [`InvalidParamsNetworkInterfaceName`](super::DocumentedError::InvalidParamsNetworkInterfaceName)
/// - [`InvalidIpIpPrefixMaskNotSame`](super::DocumentedError::InvalidIpIpPrefixMaskNotSame)
/// - [`InvalidIpIpPrefixMaskInvalid`](super::DocumentedError::InvalidIpIpPrefixMaskInvalid)
/// - [`InvalidIpIpPrefixMaskIllegal`](super::DocumentedError::InvalidIpIpPrefixMaskIllegal)
/// - [`InvalidIpIpPrefixIllegal`](super::DocumentedError::InvalidIpIpPrefixIllegal)
/// - [`InvalidIpIpPrefixMustInReserveSegment`](super::DocumentedError::InvalidIpIpPrefixMustInReserveSegment)
/// - [`InvalidIpIpPrefixNotAvailable`](super::DocumentedError::InvalidIpIpPrefixNotAvailable)
/// - [`InvalidIpIpPrefixNotStrict`](super::DocumentedError::InvalidIpIpPrefixNotStrict)
/// - [`InvalidVSwitchIdIpPrefixNotEnough`](super::DocumentedError::InvalidVSwitchIdIpPrefixNotEnough)
/// - [`InvalidOperationIpv4CountExceeded`](super::DocumentedError::InvalidOperationIpv4CountExceeded)
/// - [`InvalidOperationIpv6CountExceeded`](super::DocumentedError::InvalidOperationIpv6CountExceeded)
/// - [`InvalidOperationMaxEniIpv6IpsCountExceeded`](super::DocumentedError::InvalidOperationMaxEniIpv6IpsCountExceeded)
/// - [`InvalidOperationVSwitchIpv6Disabled`](super::DocumentedError::InvalidOperationVSwitchIpv6Disabled)
/// - [`InvalidOperationEnableIpv6Failed`](super::DocumentedError::InvalidOperationEnableIpv6Failed)
/// - [`InvalidOperationAddressAlreadyAllocated`](super::DocumentedError::InvalidOperationAddressAlreadyAllocated)
/// - [`InvalidOperationAddressNotInVSwitchCidr`](super::DocumentedError::InvalidOperationAddressNotInVSwitchCidr)
/// - [`InvalidOperationEniTrafficModeNotSupportIpv6`](super::DocumentedError::InvalidOperationEniTrafficModeNotSupportIpv6), here with HTTP status 404
/// - [`InvalidOperationSlaveEniMustHaveBondingEni`](super::DocumentedError::InvalidOperationSlaveEniMustHaveBondingEni)
/// - [`InvalidOperationVSwitchCidrReservationNotExist`](super::DocumentedError::InvalidOperationVSwitchCidrReservationNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidOperationRegionNotSupportIpPrefix`](super::DocumentedError::InvalidOperationRegionNotSupportIpPrefix)
pub type CreateNetworkInterfaceError = super::DocumentedError;
