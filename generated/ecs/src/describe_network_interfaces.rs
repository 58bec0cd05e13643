// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInterfaces`, from `ecs/DescribeNetworkInterfaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssociatedPublicIp, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set, NetworkInterfacePrivateIpSet, NetworkInterfaceStatus, NetworkInterfaceTag, NetworkInterfaceType, Tag};

/// Lists network interfaces with their addresses and attachments. Page by token or by page number,
/// not by both.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_network_interfaces::NetworkInterfaceStatus;
///
/// let request = alicloud_ecs::DescribeNetworkInterfacesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_interfaces(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_network_interfaces(request)
///     .wait()
///     .until(NetworkInterfaceStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInterfacesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Keeps only network interfaces of this resource group; no more than 1,000 are found then.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Keeps only network interfaces connected to this switch. Example: `vsw-bp16usj2p27htro3****`.
    pub vswitch_id: Option<String>,
    /// Keeps only network interfaces in this VPC. Example: `vsw-bp16usj2p27htro3****`.
    pub vpc_id: Option<String>,
    /// Primary private address of the network interface. Example: `192.168.**.**`.
    pub primary_ip_address: Option<String>,
    /// Keeps only network interfaces with these secondary private addresses.
    /// Items: at most 100. Example: `192.168.**.**`.
    pub private_ip_address: Vec<String>,
    /// Keeps only secondary network interfaces in this security group.
    /// Example: `sg-bp144yr32sx6ndw****`.
    pub security_group_id: Option<String>,
    /// Keeps only network interfaces of this name. Example: `test-eni-name`.
    pub network_interface_name: Option<String>,
    /// Keeps only primary or only secondary network interfaces. Example: `Secondary`.
    pub type_: Option<Open<NetworkInterfaceType>>,
    /// Keeps only network interfaces bound to this instance. Example: `i-bp1e2l6djkndyuli****`.
    pub instance_id: Option<String>,
    /// Keeps only these network interfaces. Items: at most 1000. Example: `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: Vec<String>,
    /// Keeps only network interfaces that a service or distributor manages, or only the others.
    /// Example: `true`.
    pub service_managed: Option<bool>,
    /// Keeps only network interfaces in this state. Example: `Available`.
    pub status: Option<Open<NetworkInterfaceStatus>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `100`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `10`. Example: `50`.
    pub max_results: Option<i32>,
    /// IPv6 address of the network interface. Items: at most 1000.
    pub ipv6_address: Vec<String>,
}

impl DescribeNetworkInterfacesRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
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
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<NetworkInterfaceType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<NetworkInterfaceStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
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
}

request! {
    DescribeNetworkInterfacesRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "VpcId" => vpc_id: query,
        "PrimaryIpAddress" => primary_ip_address: query,
        "PrivateIpAddress" => private_ip_address: query,
        "SecurityGroupId" => security_group_id: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "Type" => type_: query,
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "ServiceManaged" => service_managed: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Ipv6Address" => ipv6_address: query,
    }
}

impl Operation for DescribeNetworkInterfacesRequest {
    type Response = DescribeNetworkInterfacesResponse;
    type Error = DescribeNetworkInterfacesError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInterfaces")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNetworkInterfacesError] = &[
        DescribeNetworkInterfacesError::InvalidUserTypeNotSupported,
        DescribeNetworkInterfacesError::AbsInvalidAccountNotFound,
        DescribeNetworkInterfacesError::MissingParameter,
        DescribeNetworkInterfacesError::ForbiddenNotSupportRAM,
        DescribeNetworkInterfacesError::UnsupportedParameter,
        DescribeNetworkInterfacesError::ForbiddenSubUser,
        DescribeNetworkInterfacesError::InvalidParameter2,
        DescribeNetworkInterfacesError::InvalidInstanceIDMalformed,
        DescribeNetworkInterfacesError::InvalidOperationInvalidEcsState,
        DescribeNetworkInterfacesError::InvalidOperationInvalidEniState,
        DescribeNetworkInterfacesError::InvalidOperationDetachPrimaryEniNotAllowed,
        DescribeNetworkInterfacesError::InvalidEcsIdNotFound,
        DescribeNetworkInterfacesError::InvalidEniIdNotFound,
        DescribeNetworkInterfacesError::InvalidVSwitchIdNotFound,
        DescribeNetworkInterfacesError::InvalidSecurityGroupIdNotFound,
        DescribeNetworkInterfacesError::MaxEniCountExceeded,
        DescribeNetworkInterfacesError::EniPerInstanceLimitExceeded,
        DescribeNetworkInterfacesError::InvalidOperationAvailabilityZoneMismatch,
        DescribeNetworkInterfacesError::InvalidOperationVpcMismatch,
        DescribeNetworkInterfacesError::SecurityGroupInstanceLimitExceed,
        DescribeNetworkInterfacesError::InvalidSecurityGroupIdNotVpc,
        DescribeNetworkInterfacesError::InvalidOperationInvalidEniType,
        DescribeNetworkInterfacesError::ForbiddenRegionId,
        DescribeNetworkInterfacesError::InvalidVpcEmpty,
        DescribeNetworkInterfacesError::InvalidRegionIdMalFormed,
        DescribeNetworkInterfacesError::InvalidOperationInvalidEniPageNumber,
        DescribeNetworkInterfacesError::InvalidVpcIndeterminacy,
    ];
}

impl Paginated for DescribeNetworkInterfacesRequest {
    type Item = NetworkInterfaceSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_interface_sets)
    }
}

impl Stateful for DescribeNetworkInterfacesRequest {
    type State = NetworkInterfaceStatus;
    const FAILURES: &'static [NetworkInterfaceStatus] = &[
        NetworkInterfaceStatus::CreateFailed,
    ];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.network_interface_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .network_interface_sets
                .iter()
                .map(|v| (
                    v.network_interface_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeNetworkInterfacesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkInterfacesResponse {
    /// Network interfaces that match the query.
    pub network_interface_sets: Vec<NetworkInterfaceSet>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `70`.
    pub total_count: Option<i32>,
}

response! {
    DescribeNetworkInterfacesResponse {
        "NetworkInterfaceSets" => network_interface_sets: list("NetworkInterfaceSet"),
        "NextToken" => next_token: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Network interfaces that match the query.
#[non_exhaustive]
pub struct NetworkInterfaceSet {
    /// Elastic IP address that is bound to the network interface.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// What the network interface is attached to.
    pub attachment: Option<Attachment>,
    /// When the resource was created. Example: `2017-11-24T06:14:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `DescriptionTest`.
    pub description: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1e2l6djkndyuli****`.
    pub instance_id: Option<String>,
    /// IPv6 addresses of the network interface.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// Hardware (MAC) address of the network interface. Example: `00:16:3e:12:e7:**`.
    pub mac_address: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: Option<String>,
    /// Display name of the network interface. Example: `my-eni-name`.
    pub network_interface_name: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `Standard`.
    pub network_interface_traffic_mode: Option<String>,
    /// ID of the account that the network interface belongs to. Example: `123456****`.
    pub owner_id: Option<String>,
    /// Private IP address within the range of the switch. Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
    /// Private addresses of the network interface, primary and secondary.
    pub private_ip_sets: Vec<NetworkInterfacePrivateIpSet>,
    /// Number of queues of the network interface, within what the instance type allows. Example: `8`.
    pub queue_number: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub queue_pair_number: Option<i32>,
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
    /// State of the network interface, such as free or bound. Example: `Available`.
    pub status: Option<Open<NetworkInterfaceStatus>>,
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
    /// The ipv4 prefix sets that were found or are concerned, one entry each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// The IPv6 prefix sets that were found or are concerned, one entry each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    /// Example: `true`.
    pub delete_on_release: Option<bool>,
}

response! {
    NetworkInterfaceSet {
        "AssociatedPublicIp" => associated_public_ip: value,
        "Attachment" => attachment: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "Ipv6Sets" => ipv6_sets: list("Ipv6Set"),
        "MacAddress" => mac_address: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "NetworkInterfaceName" => network_interface_name: value,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: value,
        "OwnerId" => owner_id: value,
        "PrivateIpAddress" => private_ip_address: value,
        "PrivateIpSets" => private_ip_sets: list("PrivateIpSet"),
        "QueueNumber" => queue_number: value,
        "QueuePairNumber" => queue_pair_number: value,
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
        "Ipv4PrefixSets" => ipv4_prefix_sets: list("Ipv4PrefixSet"),
        "Ipv6PrefixSets" => ipv6_prefix_sets: list("Ipv6PrefixSet"),
        "DeleteOnRelease" => delete_on_release: value,
    }
}

/// What the network interface is attached to.
#[non_exhaustive]
pub struct Attachment {
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub device_index: Option<i32>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub trunk_network_interface_id: Option<String>,
    /// Number of the physical network card that the network interface uses. Example: `0`.
    pub network_card_index: Option<i32>,
}

response! {
    Attachment {
        "DeviceIndex" => device_index: value,
        "InstanceId" => instance_id: value,
        "TrunkNetworkInterfaceId" => trunk_network_interface_id: value,
        "NetworkCardIndex" => network_card_index: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkInterfacesRequest`] names.
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
/// - [`ForbiddenRegionId`](super::DocumentedError::ForbiddenRegionId)
/// - [`InvalidVpcEmpty`](super::DocumentedError::InvalidVpcEmpty)
/// - [`InvalidRegionIdMalFormed`](super::DocumentedError::InvalidRegionIdMalFormed)
/// - [`InvalidOperationInvalidEniPageNumber`](super::DocumentedError::InvalidOperationInvalidEniPageNumber)
/// - [`InvalidVpcIndeterminacy`](super::DocumentedError::InvalidVpcIndeterminacy)
pub type DescribeNetworkInterfacesError = super::DocumentedError;
