// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterface`, from `ecs/CreateNetworkInterface.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkInterfaceTag, PrivateIpSet, Tag};

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
    /// Example: `sg-bp1fg655nh68xyz9i****`.
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
    /// Example: `1`.
    pub secondary_private_ip_address_count: Option<i32>,
    /// Number of queues of the network interface, within what the instance type allows.
    /// Range: 1 to 2048. Example: `1`.
    pub queue_number: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
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
    ];
}

/// What [`CreateNetworkInterfaceRequest`] is answered with.
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
    /// ID of a VPC, as `CreateVpc` or `DescribeVpcs` returned it. Example: `vpc-bp1j7w3gc1cexjqd****`.
    pub vpc_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
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
pub type CreateNetworkInterfaceError = super::DocumentedError;
