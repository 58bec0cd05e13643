// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInterfaceAttribute`, from `ecs/DescribeNetworkInterfaceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssociatedPublicIp, ConnectionTrackingConfiguration, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, NetworkInterfacePrivateIpSet, NetworkInterfaceStatus, NetworkInterfaceTag, Tag};

/// Shows one elastic network interface in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_network_interface_attribute::NetworkInterfaceStatus;
///
/// let request = alicloud_ecs::DescribeNetworkInterfaceAttributeRequest::new()
///     .network_interface_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_network_interface_attribute(request)
///     .wait()
///     .until(NetworkInterfaceStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// **Required.** ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    pub network_interface_id: Option<String>,
    /// Attribute to look up: `attachment` for where member interfaces are attached. For invited testers
    /// only.
    pub attribute: Option<String>,
}

impl DescribeNetworkInterfaceAttributeRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<String>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkInterfaceAttributeRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "Attribute" => attribute: query,
    }
}

impl Operation for DescribeNetworkInterfaceAttributeRequest {
    type Response = DescribeNetworkInterfaceAttributeResponse;
    type Error = DescribeNetworkInterfaceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInterfaceAttribute")
        .required(&["RegionId", "NetworkInterfaceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNetworkInterfaceAttributeError] = &[
        DescribeNetworkInterfaceAttributeError::MissingParameter,
        DescribeNetworkInterfaceAttributeError::UnsupportedParameter,
        DescribeNetworkInterfaceAttributeError::InvalidParameter2,
        DescribeNetworkInterfaceAttributeError::InvalidInstanceIDMalformed,
        DescribeNetworkInterfaceAttributeError::ForbiddenRegionId,
        DescribeNetworkInterfaceAttributeError::InvalidRegionIdMalFormed,
        DescribeNetworkInterfaceAttributeError::InvalidUserTypeNotSupported,
        DescribeNetworkInterfaceAttributeError::AbsInvalidAccountNotFound,
        DescribeNetworkInterfaceAttributeError::ForbiddenNotSupportRAM,
        DescribeNetworkInterfaceAttributeError::ForbiddenSubUser,
        DescribeNetworkInterfaceAttributeError::InvalidEniIdNotFound,
    ];
}

impl Stateful for DescribeNetworkInterfaceAttributeRequest {
    type State = NetworkInterfaceStatus;
    const FAILURES: &'static [NetworkInterfaceStatus] = &[
        NetworkInterfaceStatus::CreateFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeNetworkInterfaceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// When the resource was created. Example: `2019-12-25T12:31:31Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it. Example: `vpc-bp67acfmxazb4p****`.
    pub vpc_id: Option<String>,
    /// Whether this is a primary or a secondary network interface. Example: `Secondary`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<Open<NetworkInterfaceStatus>>,
    /// Belongs to a closed preview and cannot be relied on. Example: `Standard`.
    pub network_interface_traffic_mode: Option<String>,
    /// Display name of the network interface. Example: `my-eni-name`.
    pub network_interface_name: Option<String>,
    /// Hardware (MAC) address of the network interface. Example: `00:16:3e:12:**:**`.
    pub mac_address: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `22`.
    pub queue_pair_number: Option<i32>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: Option<String>,
    /// ID of the service or distributor that manages the resource. Example: `12345678910`.
    pub service_id: Option<i64>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1e2l6djkndyuli****`.
    pub instance_id: Option<String>,
    /// ID of the account that the network interface belongs to. Example: `123456****`.
    pub owner_id: Option<String>,
    /// Whether a cloud service or a distributor manages the resource on the account's behalf.
    /// Example: `true`.
    pub service_managed: Option<bool>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-bp1s5fnvk4gn2tws0****`.
    pub vswitch_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `testDescription`.
    pub description: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Private IP address within the range of the switch. Example: `10.1.**.**`.
    pub private_ip_address: Option<String>,
    /// Number of queues of the network interface, within what the instance type allows. Example: `8`.
    pub queue_number: Option<i32>,
    /// Security groups that the instance or network interface belongs to.
    pub security_group_ids: Vec<String>,
    /// Elastic IP address that is mapped to this private address.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// What the network interface is attached to.
    pub attachment: Option<Attachment>,
    /// Private addresses of the network interface, primary and secondary.
    pub private_ip_sets: Vec<NetworkInterfacePrivateIpSet>,
    /// IPv6 addresses of the network interface.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// The ipv4 prefix sets that were found or are concerned, one entry each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// The IPv6 prefix sets that were found or are concerned, one entry each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Bonding of network interfaces. For invited testers only.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// Members of a bonded network interface. For invited testers only.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    /// Example: `true`.
    pub delete_on_release: Option<bool>,
    /// Whether the tcp option address is switched on.
    pub tcp_option_address_enabled: Option<String>,
    /// Communication mode and queues of the network interface.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Settings of the connection tracking, and what it works with.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
}

response! {
    DescribeNetworkInterfaceAttributeResponse {
        "CreationTime" => creation_time: value,
        "VpcId" => vpc_id: value,
        "Type" => type_: value,
        "Status" => status: value,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
        "NetworkInterfaceName" => network_interface_name: value,
        "MacAddress" => mac_address: value,
        "QueuePairNumber" => queue_pair_number: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "ServiceID" => service_id: value,
        "InstanceId" => instance_id: value,
        "OwnerId" => owner_id: value,
        "ServiceManaged" => service_managed: value,
        "VSwitchId" => vswitch_id: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "PrivateIpAddress" => private_ip_address: value,
        "QueueNumber" => queue_number: value,
        "SecurityGroupIds" => security_group_ids: list("SecurityGroupId"),
        "AssociatedPublicIp" => associated_public_ip: value,
        "Attachment" => attachment: value,
        "PrivateIpSets" => private_ip_sets: list("PrivateIpSet"),
        "Ipv6Sets" => ipv6_sets: list("Ipv6Set"),
        "Ipv4PrefixSets" => ipv4_prefix_sets: list("Ipv4PrefixSet"),
        "Ipv6PrefixSets" => ipv6_prefix_sets: list("Ipv6PrefixSet"),
        "Tags" => tags: list("Tag"),
        "BondInterfaceSpecification" => bond_interface_specification: value,
        "SlaveInterfaceSpecification" => slave_interface_specification: value,
        "DeleteOnRelease" => delete_on_release: value,
        "TcpOptionAddressEnabled" => tcp_option_address_enabled: value,
        "NetworkInterfaceTrafficConfig" => network_interface_traffic_config: value,
        "ConnectionTrackingConfiguration" => connection_tracking_configuration: value,
    }
}

/// What the network interface is attached to.
#[non_exhaustive]
pub struct Attachment {
    /// Belongs to a closed preview and cannot be relied on. Example: `hide`.
    pub device_index: Option<i32>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Example: `hide`.
    pub instance_id: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `hide`.
    pub trunk_network_interface_id: Option<String>,
    /// IDs of the member elastic network interfaces that were found or are concerned.
    pub member_network_interface_ids: Vec<String>,
    /// Number of the physical network card that the network interface uses. Example: `0`.
    pub network_card_index: Option<i32>,
}

response! {
    Attachment {
        "DeviceIndex" => device_index: value,
        "InstanceId" => instance_id: value,
        "TrunkNetworkInterfaceId" => trunk_network_interface_id: value,
        "MemberNetworkInterfaceIds" => member_network_interface_ids: list("MemberNetworkInterfaceId"),
        "NetworkCardIndex" => network_card_index: value,
    }
}

/// Bonding of network interfaces.
#[non_exhaustive]
pub struct BondInterfaceSpecification {
    /// Way in which the bond works.
    pub bond_mode: Option<String>,
    /// Members of a bonded network interface. For invited testers only.
    pub slave_interface_specification: Vec<SlaveInterfaceSpecificationSet>,
}

response! {
    BondInterfaceSpecification {
        "BondMode" => bond_mode: value,
        "SlaveInterfaceSpecification" => slave_interface_specification: list("SlaveInterfaceSpecificationSet"),
    }
}

/// Members of a bonded network interface.
#[non_exhaustive]
pub struct SlaveInterfaceSpecificationSet {
    /// ID of the slave elastic network interface that the item belongs to or stands for.
    pub slave_network_interface_id: Option<String>,
    /// State that the work is in.
    pub work_state: Option<String>,
    /// ID of the bond elastic network interface that the item belongs to or stands for.
    pub bond_network_interface_id: Option<String>,
}

response! {
    SlaveInterfaceSpecificationSet {
        "SlaveNetworkInterfaceId" => slave_network_interface_id: value,
        "WorkState" => work_state: value,
        "BondNetworkInterfaceId" => bond_network_interface_id: value,
    }
}

/// Members of a bonded network interface.
#[non_exhaustive]
pub struct SlaveInterfaceSpecification {
    /// ID of the slave elastic network interface that the item belongs to or stands for.
    pub slave_network_interface_id: Option<String>,
    /// State that the work is in.
    pub work_state: Option<String>,
    /// ID of the bond elastic network interface that the item belongs to or stands for.
    pub bond_network_interface_id: Option<String>,
}

response! {
    SlaveInterfaceSpecification {
        "SlaveNetworkInterfaceId" => slave_network_interface_id: value,
        "WorkState" => work_state: value,
        "BondNetworkInterfaceId" => bond_network_interface_id: value,
    }
}

/// Communication mode and queues of the network interface.
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// Belongs to a closed preview and cannot be relied on.
    pub network_interface_traffic_mode: Option<String>,
    /// Number of queues of the network interface, within what the instance type allows.
    pub queue_number: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on.
    pub queue_pair_number: Option<i32>,
}

response! {
    NetworkInterfaceTrafficConfig {
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
        "QueueNumber" => queue_number: value,
        "QueuePairNumber" => queue_pair_number: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkInterfaceAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidInstanceIDMalformed`](super::DocumentedError::InvalidInstanceIDMalformed)
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidUserTypeNotSupported`](super::DocumentedError::InvalidUserTypeNotSupported)
/// - [`AbsInvalidAccountNotFound`](super::DocumentedError::AbsInvalidAccountNotFound)
/// - [`ForbiddenNotSupportRAM`](super::DocumentedError::ForbiddenNotSupportRAM)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
pub type DescribeNetworkInterfaceAttributeError = super::DocumentedError;
