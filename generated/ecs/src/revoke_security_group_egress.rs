// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeSecurityGroupEgress`, from `ecs/RevokeSecurityGroupEgress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol, NicType, Policy};

/// Removes an outbound rule of a security group, picked out by its own properties.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RevokeSecurityGroupEgressRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4ph***");
/// let reply = client.revoke_security_group_egress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressRequest {
    /// Transport protocol that the rule applies to. Example: `tcp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that holds the rule, the source of the traffic.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the outbound traffic goes to. Given together with `DestCidrIp`, the address
    /// range counts. Example: `sg-bp67acfmxa123b****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_group_id: Option<String>,
    /// ID of the account behind the destination security group, for rules across accounts. Ignored
    /// beside `DestCidrIp`. Example: `12345678910`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_group_owner_id: Option<i64>,
    /// Account that owns the destination security group, for rules across accounts. Left out, the group
    /// is taken to be your own. Example: `EcsforCloud@Alibaba.com`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_group_owner_account: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1233:1a00::***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Prefix list of the destinations. Ignored beside an address range or a group; security groups of
    /// the classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_prefix_list_id: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1234:1a00::***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_port_range: Option<String>,
    /// Whether traffic that matches the rule is let through or dropped.
    /// Default: `accept`. Example: `accept`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub policy: Option<Open<Policy>>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    /// Range: 1 to 100. Default: `1`. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub priority: Option<String>,
    /// Network card that a rule applies to. It makes a difference only in the classic network;
    /// otherwise `intranet`. Default: `internet`. Example: `intranet`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub nic_type: Option<Open<NicType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub description: Option<String>,
    /// Security group rule, by its ID. Items: at most 100.
    pub security_group_rule_id: Vec<String>,
    /// Rules of the security group. Items: at most 100.
    pub permissions: Vec<Permission>,
}

impl RevokeSecurityGroupEgressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpProtocol`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ip_protocol(mut self, value: impl Into<Open<IpProtocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `DestGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }
    /// Sets `DestGroupOwnerId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
        self
    }
    /// Sets `DestGroupOwnerAccount`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6DestCidrIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `DestPrefixListId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `Policy`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `NicType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn nic_type(mut self, value: impl Into<Open<NicType>>) -> Self {
        self.nic_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_rule_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Permissions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RevokeSecurityGroupEgressRequest {
        "IpProtocol" => ip_protocol: query,
        "PortRange" => port_range: query,
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "DestGroupId" => dest_group_id: query,
        "DestGroupOwnerId" => dest_group_owner_id: query,
        "DestGroupOwnerAccount" => dest_group_owner_account: query,
        "DestCidrIp" => dest_cidr_ip: query,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: query,
        "DestPrefixListId" => dest_prefix_list_id: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: query,
        "SourcePortRange" => source_port_range: query,
        "Policy" => policy: query,
        "Priority" => priority: query,
        "NicType" => nic_type: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "SecurityGroupRuleId" => security_group_rule_id: query,
        "Permissions" => permissions: query,
    }
}

impl Operation for RevokeSecurityGroupEgressRequest {
    type Response = RevokeSecurityGroupEgressResponse;
    type Error = RevokeSecurityGroupEgressError;
    const INFO: OperationInfo = super::operation("RevokeSecurityGroupEgress")
        .required(&["RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RevokeSecurityGroupEgressError] = &[
        RevokeSecurityGroupEgressError::InvalidSecurityGroupIdNotFound,
        RevokeSecurityGroupEgressError::InvalidIpProtocolValueNotSupported,
        RevokeSecurityGroupEgressError::InvalidIpPortRangeMalformed,
        RevokeSecurityGroupEgressError::InvalidDestGroupIdNotFound,
        RevokeSecurityGroupEgressError::InvalidNicTypeMismatch,
        RevokeSecurityGroupEgressError::InvalidGroupAuthItemNotFound,
        RevokeSecurityGroupEgressError::InvalidDestCidrIpSMalformed,
        RevokeSecurityGroupEgressError::MissingParameter,
        RevokeSecurityGroupEgressError::InvalidPolicyMalformed,
        RevokeSecurityGroupEgressError::InvalidNicTypeValueNotSupported,
        RevokeSecurityGroupEgressError::InvalidDestGroupIdMismatch,
        RevokeSecurityGroupEgressError::VPCDisabled,
        RevokeSecurityGroupEgressError::InvalidSecurityGroupIsSame,
        RevokeSecurityGroupEgressError::InternalError,
        RevokeSecurityGroupEgressError::InvalidDestCidrIpMalformed,
        RevokeSecurityGroupEgressError::MissingParameterDest,
        RevokeSecurityGroupEgressError::InvalidPriorityMalformed,
        RevokeSecurityGroupEgressError::InvalidPriorityValueNotSupported,
        RevokeSecurityGroupEgressError::InvalidParamterConflict,
        RevokeSecurityGroupEgressError::InvalidParamSourceIp,
        RevokeSecurityGroupEgressError::InvalidParamDestIp,
        RevokeSecurityGroupEgressError::InvalidParamIpv6DestCidrIp,
        RevokeSecurityGroupEgressError::InvalidParamIpv6SourceCidrIp,
        RevokeSecurityGroupEgressError::InvalidParamIpv4ProtocolConflictWithIpv6Address,
        RevokeSecurityGroupEgressError::InvalidParamIpv6ProtocolConflictWithIpv4Address,
        RevokeSecurityGroupEgressError::IllegalIpv6Cidr,
        RevokeSecurityGroupEgressError::InvalidSecurityGroupIdMalformed,
        RevokeSecurityGroupEgressError::InvalidSourcePortRangeMalformed,
        RevokeSecurityGroupEgressError::InvalidSecurityGroupDiscriptionMalformed,
        RevokeSecurityGroupEgressError::InvalidOperationResourceManagedByCloudProduct,
        RevokeSecurityGroupEgressError::InvalidPrefixListIdNotFound,
        RevokeSecurityGroupEgressError::NotSupportedGrayFunction,
        RevokeSecurityGroupEgressError::NotSupportedClassicNetworkPrefixList,
        RevokeSecurityGroupEgressError::InvalidParamPortRange,
        RevokeSecurityGroupEgressError::InvalidParameterIpv6CidrIp,
        RevokeSecurityGroupEgressError::InvalidGroupAuthParameterOperationDenied,
        RevokeSecurityGroupEgressError::InvalidPortRangeMalformed,
        RevokeSecurityGroupEgressError::InvalidParamSourceCidrIp,
        RevokeSecurityGroupEgressError::InvalidParamDestCidrIp,
        RevokeSecurityGroupEgressError::InvalidParamPermissions,
        RevokeSecurityGroupEgressError::InvalidParamDuplicatePermissions,
        RevokeSecurityGroupEgressError::InvalidParamSecurityGroupRuleId,
        RevokeSecurityGroupEgressError::InvalidParamSecurityGroupRuleIdRepeated,
        RevokeSecurityGroupEgressError::InvalidGroupParameterOperationDenied,
        RevokeSecurityGroupEgressError::InvalidSecurityGroupRuleRuleNotExist,
        RevokeSecurityGroupEgressError::InvalidSecurityGroupRuleIdNotFound,
    ];
}

/// Response to [`RevokeSecurityGroupEgressRequest`].
pub type RevokeSecurityGroupEgressResponse = alicloud_runtime::EmptyResponse;

/// Rules of the security group.
#[non_exhaustive]
pub struct Permission {
    /// Whether traffic that matches the rule is let through or dropped.
    pub policy: Option<String>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    pub priority: Option<String>,
    /// Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Security group that the outbound traffic goes to. Given together with `DestCidrIp`, the address
    /// range counts.
    pub dest_group_id: Option<String>,
    /// Prefix list of the destinations. Ignored beside an address range or a group; security groups of
    /// the classic network cannot use it.
    pub dest_prefix_list_id: Option<String>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub port_range: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub source_port_range: Option<String>,
    /// Account that owns the destination security group, for rules across accounts. Left out, the group
    /// is taken to be your own.
    pub dest_group_owner_account: Option<String>,
    /// ID of the account behind the destination security group, for rules across accounts. Ignored
    /// beside `DestCidrIp`.
    pub dest_group_owner_id: Option<String>,
    /// Network card that a rule applies to. It makes a difference only in the classic network;
    /// otherwise `intranet`.
    pub nic_type: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }
    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
        self
    }
    /// Sets `DestGroupOwnerId`.
    pub fn dest_group_owner_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_id = Some(value.into());
        self
    }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Policy" => policy: field,
        "Priority" => priority: field,
        "IpProtocol" => ip_protocol: field,
        "DestCidrIp" => dest_cidr_ip: field,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: field,
        "DestGroupId" => dest_group_id: field,
        "DestPrefixListId" => dest_prefix_list_id: field,
        "PortRange" => port_range: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: field,
        "SourcePortRange" => source_port_range: field,
        "DestGroupOwnerAccount" => dest_group_owner_account: field,
        "DestGroupOwnerId" => dest_group_owner_id: field,
        "NicType" => nic_type: field,
        "Description" => description: field,
        "PortRangeListId" => port_range_list_id: field,
    }
}

/// Errors that the documentation of [`RevokeSecurityGroupEgressRequest`] names.
///
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidIpProtocolValueNotSupported`](super::DocumentedError::InvalidIpProtocolValueNotSupported)
/// - [`InvalidIpPortRangeMalformed`](super::DocumentedError::InvalidIpPortRangeMalformed)
/// - [`InvalidDestGroupIdNotFound`](super::DocumentedError::InvalidDestGroupIdNotFound)
/// - [`InvalidNicTypeMismatch`](super::DocumentedError::InvalidNicTypeMismatch), here with HTTP status 403
/// - [`InvalidGroupAuthItemNotFound`](super::DocumentedError::InvalidGroupAuthItemNotFound)
/// - [`InvalidDestCidrIpSMalformed`](super::DocumentedError::InvalidDestCidrIpSMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPolicyMalformed`](super::DocumentedError::InvalidPolicyMalformed)
/// - [`InvalidNicTypeValueNotSupported`](super::DocumentedError::InvalidNicTypeValueNotSupported)
/// - [`InvalidDestGroupIdMismatch`](super::DocumentedError::InvalidDestGroupIdMismatch)
/// - [`VPCDisabled`](super::DocumentedError::VPCDisabled)
/// - [`InvalidSecurityGroupIsSame`](super::DocumentedError::InvalidSecurityGroupIsSame)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidDestCidrIpMalformed`](super::DocumentedError::InvalidDestCidrIpMalformed)
/// - [`MissingParameterDest`](super::DocumentedError::MissingParameterDest)
/// - [`InvalidPriorityMalformed`](super::DocumentedError::InvalidPriorityMalformed)
/// - [`InvalidPriorityValueNotSupported`](super::DocumentedError::InvalidPriorityValueNotSupported)
/// - [`InvalidParamterConflict`](super::DocumentedError::InvalidParamterConflict)
/// - [`InvalidParamSourceIp`](super::DocumentedError::InvalidParamSourceIp)
/// - [`InvalidParamDestIp`](super::DocumentedError::InvalidParamDestIp)
/// - [`InvalidParamIpv6DestCidrIp`](super::DocumentedError::InvalidParamIpv6DestCidrIp)
/// - [`InvalidParamIpv6SourceCidrIp`](super::DocumentedError::InvalidParamIpv6SourceCidrIp)
/// - [`InvalidParamIpv4ProtocolConflictWithIpv6Address`](super::DocumentedError::InvalidParamIpv4ProtocolConflictWithIpv6Address)
/// - [`InvalidParamIpv6ProtocolConflictWithIpv4Address`](super::DocumentedError::InvalidParamIpv6ProtocolConflictWithIpv4Address)
/// - [`IllegalIpv6Cidr`](super::DocumentedError::IllegalIpv6Cidr)
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed)
/// - [`InvalidSourcePortRangeMalformed`](super::DocumentedError::InvalidSourcePortRangeMalformed)
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`NotSupportedGrayFunction`](super::DocumentedError::NotSupportedGrayFunction)
/// - [`NotSupportedClassicNetworkPrefixList`](super::DocumentedError::NotSupportedClassicNetworkPrefixList)
/// - [`InvalidParamPortRange`](super::DocumentedError::InvalidParamPortRange)
/// - [`InvalidParameterIpv6CidrIp`](super::DocumentedError::InvalidParameterIpv6CidrIp)
/// - [`InvalidGroupAuthParameterOperationDenied`](super::DocumentedError::InvalidGroupAuthParameterOperationDenied)
/// - [`InvalidPortRangeMalformed`](super::DocumentedError::InvalidPortRangeMalformed)
/// - [`InvalidParamSourceCidrIp`](super::DocumentedError::InvalidParamSourceCidrIp)
/// - [`InvalidParamDestCidrIp`](super::DocumentedError::InvalidParamDestCidrIp)
/// - [`InvalidParamPermissions`](super::DocumentedError::InvalidParamPermissions)
/// - [`InvalidParamDuplicatePermissions`](super::DocumentedError::InvalidParamDuplicatePermissions)
/// - [`InvalidParamSecurityGroupRuleId`](super::DocumentedError::InvalidParamSecurityGroupRuleId)
/// - [`InvalidParamSecurityGroupRuleIdRepeated`](super::DocumentedError::InvalidParamSecurityGroupRuleIdRepeated)
/// - [`InvalidGroupParameterOperationDenied`](super::DocumentedError::InvalidGroupParameterOperationDenied)
/// - [`InvalidSecurityGroupRuleRuleNotExist`](super::DocumentedError::InvalidSecurityGroupRuleRuleNotExist)
/// - [`InvalidSecurityGroupRuleIdNotFound`](super::DocumentedError::InvalidSecurityGroupRuleIdNotFound)
pub type RevokeSecurityGroupEgressError = super::DocumentedError;
