// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterface`, from `ecs/CreateNetworkInterface.md`.

use alicloud_runtime::codegen::*;

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
    pub tags: Vec<ResponseTag>,
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

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag. Length: at most 128. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `TestValue`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Private addresses of the network interface, primary and secondary.
#[non_exhaustive]
pub struct PrivateIpSet {
    /// Whether this is the primary private address of the network interface. Example: `true`.
    pub primary: Option<bool>,
    /// Private IP address within the range of the switch. Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
}

response! {
    PrivateIpSet {
        "Primary" => primary: value,
        "PrivateIpAddress" => private_ip_address: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ResponseTag {
    /// Key of one tag. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
}

response! {
    ResponseTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateNetworkInterfaceRequest`] names.
    pub enum CreateNetworkInterfaceError {
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported" ("403"), "%s", "Accounts of this kind cannot perform the operation.";
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound" ("403"), "%s", "There is no such Alibaba Cloud account, or its AccessKey pair has expired.";
        MissingParameter = "MissingParameter" ("400"), "%s", "A required parameter is missing; the message says which.";
        ForbiddenNotSupportRAM = "Forbidden.NotSupportRAM" ("403"), "%s", "RAM users cannot make this call; the account itself can.";
        UnsupportedParameter = "UnsupportedParameter" ("400"), "%s", "A parameter is given that the operation does not support.";
        ForbiddenSubUser = "Forbidden.SubUser" ("403"), "%s", "A RAM user may not make this call without being authorized by the account.";
        InvalidParameter = "InvalidParameter" ("400"), "%s", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidInstanceIDMalformed = "InvalidInstanceID.Malformed" ("400"), "%s", "The instance ID is not written as IDs of instances are.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidOperationDetachPrimaryEniNotAllowed = "InvalidOperation.DetachPrimaryEniNotAllowed" ("400"), "%s", "The primary network interface belongs to its instance for good.";
        InvalidEcsIdNotFound = "InvalidEcsId.NotFound" ("404"), "%s", "No instance of the account has this ID.";
        InvalidEniIdNotFound = "InvalidEniId.NotFound" ("404"), "%s", "No network interface of the account has this ID.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "%s", "No vSwitch of the account has this ID in the region.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "%s", "No security group of the account has this ID in the region.";
        MaxEniCountExceeded = "MaxEniCountExceeded" ("403"), "%s", "More network interfaces are not possible at a time.";
        EniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded" ("403"), "%s", "An instance of this type cannot have more network interfaces.";
        InvalidOperationAvailabilityZoneMismatch = "InvalidOperation.AvailabilityZoneMismatch" ("403"), "%s", "Network interface, vSwitch and instance have to be in the same zone.";
        InvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch" ("403"), "%s", "The resources in the call are not all in the same VPC.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
        InvalidSecurityGroupIdNotVpc = "InvalidSecurityGroupId.NotVpc" ("403"), "%s", "The security group is not for a VPC, which the operation needs.";
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType" ("403"), "%s", "Network interfaces of this kind, such as the primary one, do not allow the operation.";
        InvalidVSwitchIdIpNotEnough = "InvalidVSwitchId.IpNotEnough" ("403"), "%s", "The vSwitch has not enough free addresses.";
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid" ("403"), "%s", "The private address is not valid in the vSwitch.";
        ForbiddenRegionId = "Forbidden.RegionId" ("400"), "%s", "The feature is not offered in this region.";
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound" ("404"), "", "No resource group has this ID.";
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "A tag key occurs twice in the call.";
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed" ("400"), "", "A tag key is too long, starts with a reserved prefix or has characters that are not allowed.";
        InvalidTagValueMalformed = "InvalidTagValue.Malformed" ("400"), "", "A tag value is too long, starts with a reserved prefix or has characters that are not allowed.";
        QuotaExceedTags = "QuotaExceed.Tags" ("403"), "%s", "The resource would carry more tags than it may.";
        JoinedGroupLimitExceed = "JoinedGroupLimitExceed" ("400"), "%s", "The resource would be in more security groups than it may be.";
        InvalidIpAddress = "InvalidIp.Address" ("403"), "%s", "One of the IPv6 addresses is not valid.";
        InvalidIpIpRepeated = "InvalidIp.IpRepeated" ("403"), "%s", "An address occurs twice.";
        MaxEniPrivateIpsCountExceeded = "MaxEniPrivateIpsCountExceeded" ("403"), "%s", "The network interface has as many secondary private addresses as it may have.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        InvalidParameterConflict = "InvalidParameter.Conflict" ("400"), "%s", "Parameters do not go together, such as an image and an instance type that it does not suit; the message may say which.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidParameterInvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber" ("403"), "%s", "The number of queues for the network interface is not valid; the message says more.";
        InvalidOperationMaxEniQueueNumberExceeded = "InvalidOperation.MaxEniQueueNumberExceeded" ("403"), "%s", "The network interface would have more queues than a single one may have.";
        InvalidOperationExceedInstanceTypeQueueNumber = "InvalidOperation.ExceedInstanceTypeQueueNumber" ("403"), "%s", "All network interfaces together would have more queues than the instance type allows.";
    }
}
