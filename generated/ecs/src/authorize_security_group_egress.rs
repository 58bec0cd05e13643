// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AuthorizeSecurityGroupEgress`, from `ecs/AuthorizeSecurityGroupEgress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol, NicType, Policy};

/// Adds an outbound rule that accepts or drops traffic from the members of a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AuthorizeSecurityGroupEgressRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4ph***");
/// let reply = client.authorize_security_group_egress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgressRequest {
    /// Transport protocol that the rule applies to. Example: `all`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `80/80`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that receives the rule, the source of the traffic.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the outbound traffic goes to. Given together with `DestCidrIp`, the address
    /// range counts. Example: `sg-bp67acfmxazb4p****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_group_id: Option<String>,
    /// ID of the account behind the destination security group, for rules across accounts. Ignored
    /// beside `DestCidrIp`. Example: `12345678910`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_group_owner_id: Option<i64>,
    /// Account that owns the destination security group, for rules across accounts. Left out, the group
    /// is taken to be your own. Example: `Test@aliyun.com`.
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
    /// Example: `80/80`.
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
    /// Network card that the rule applies to. Has to be `intranet` when the destination is a security
    /// group. Default: `internet`. Example: `intranet`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub nic_type: Option<Open<NicType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 1 to 512. Example: `This is description.`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub description: Option<String>,
    /// Rules of the security group. Items: at most 100.
    pub permissions: Vec<Permission>,
}

impl AuthorizeSecurityGroupEgressRequest {
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
    AuthorizeSecurityGroupEgressRequest {
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
        "Permissions" => permissions: query,
    }
}

impl Operation for AuthorizeSecurityGroupEgressRequest {
    type Response = AuthorizeSecurityGroupEgressResponse;
    type Error = AuthorizeSecurityGroupEgressError;
    const INFO: OperationInfo = super::operation("AuthorizeSecurityGroupEgress")
        .required(&["RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AuthorizeSecurityGroupEgressError] = &[
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupIdNotFound,
        AuthorizeSecurityGroupEgressError::InvalidDestGroupIdNotFound,
        AuthorizeSecurityGroupEgressError::OperationDenied,
        AuthorizeSecurityGroupEgressError::InvalidIpProtocolMalformed,
        AuthorizeSecurityGroupEgressError::InvalidDestGroupIdMismatch,
        AuthorizeSecurityGroupEgressError::InvalidDestCidrIpMalformed,
        AuthorizeSecurityGroupEgressError::MissingParameter,
        AuthorizeSecurityGroupEgressError::InvalidPolicyMalformed,
        AuthorizeSecurityGroupEgressError::InvalidNicTypeValueNotSupported,
        AuthorizeSecurityGroupEgressError::InvalidNicTypeMismatch,
        AuthorizeSecurityGroupEgressError::AuthorizationLimitExceed,
        AuthorizeSecurityGroupEgressError::InvalidParamterConflict,
        AuthorizeSecurityGroupEgressError::InvalidDestGroupNotFound,
        AuthorizeSecurityGroupEgressError::VPCDisabled,
        AuthorizeSecurityGroupEgressError::InvalidPriorityMalformed,
        AuthorizeSecurityGroupEgressError::InvalidPriorityValueNotSupported,
        AuthorizeSecurityGroupEgressError::InternalError,
        AuthorizeSecurityGroupEgressError::InvalidNetworkTypeConflict,
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupIsSame,
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupDiscriptionMalformed,
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupInvalidNetworkType,
        AuthorizeSecurityGroupEgressError::MissingParameterDest,
        AuthorizeSecurityGroupEgressError::InvalidIpProtocolValueNotSupported,
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupIdMalformed,
        AuthorizeSecurityGroupEgressError::InvalidGressFlowMalformed,
        AuthorizeSecurityGroupEgressError::InvalidSourcePortRangeMalformed,
        AuthorizeSecurityGroupEgressError::InvalidParamSourceIp,
        AuthorizeSecurityGroupEgressError::InvalidParamDestIp,
        AuthorizeSecurityGroupEgressError::InvalidParamIpv6DestCidrIp,
        AuthorizeSecurityGroupEgressError::InvalidParamIpv6SourceCidrIp,
        AuthorizeSecurityGroupEgressError::InvalidParamIpv4ProtocolConflictWithIpv6Address,
        AuthorizeSecurityGroupEgressError::InvalidParamIpv6ProtocolConflictWithIpv4Address,
        AuthorizeSecurityGroupEgressError::IllegalIpv6Cidr,
        AuthorizeSecurityGroupEgressError::InvalidOperationResourceManagedByCloudProduct,
        AuthorizeSecurityGroupEgressError::InvalidPrefixListIdNotFound,
        AuthorizeSecurityGroupEgressError::NotSupportedGrayFunction,
        AuthorizeSecurityGroupEgressError::LimitExceedPrefixListAssociationResource,
        AuthorizeSecurityGroupEgressError::InvalidParamPrefixListAddressFamilyMismatch,
        AuthorizeSecurityGroupEgressError::NotSupportedClassicNetworkPrefixList,
        AuthorizeSecurityGroupEgressError::InvalidParamPortRange,
        AuthorizeSecurityGroupEgressError::InvalidPortRangeMalformed,
        AuthorizeSecurityGroupEgressError::InvalidParameterIpv6CidrIp,
        AuthorizeSecurityGroupEgressError::InvalidGroupAuthParameterOperationDenied,
        AuthorizeSecurityGroupEgressError::InvalidParameterConflict,
        AuthorizeSecurityGroupEgressError::AuthorizedGroupRuleLimitExceed,
        AuthorizeSecurityGroupEgressError::InvalidParamDestCidrIp,
        AuthorizeSecurityGroupEgressError::InvalidParamSourceCidrIp,
        AuthorizeSecurityGroupEgressError::InvalidParamPermissions,
        AuthorizeSecurityGroupEgressError::InvalidParamDuplicatePermissions,
        AuthorizeSecurityGroupEgressError::InvalidGroupParameterOperationDenied,
    ];
}

/// Response to [`AuthorizeSecurityGroupEgressRequest`].
pub type AuthorizeSecurityGroupEgressResponse = alicloud_runtime::EmptyResponse;

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
    pub dest_group_owner_id: Option<i64>,
    /// Network card that the rule applies to. Has to be `intranet` when the destination is a security
    /// group.
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
    #[inline]
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
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

/// Errors that the documentation of [`AuthorizeSecurityGroupEgressRequest`] names.
///
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidDestGroupIdNotFound`](super::DocumentedError::InvalidDestGroupIdNotFound)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidIpProtocolMalformed`](super::DocumentedError::InvalidIpProtocolMalformed)
/// - [`InvalidDestGroupIdMismatch`](super::DocumentedError::InvalidDestGroupIdMismatch)
/// - [`InvalidDestCidrIpMalformed`](super::DocumentedError::InvalidDestCidrIpMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`InvalidPolicyMalformed`](super::DocumentedError::InvalidPolicyMalformed)
/// - [`InvalidNicTypeValueNotSupported`](super::DocumentedError::InvalidNicTypeValueNotSupported)
/// - [`InvalidNicTypeMismatch`](super::DocumentedError::InvalidNicTypeMismatch)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`InvalidParamterConflict`](super::DocumentedError::InvalidParamterConflict), here with HTTP status 400
/// - [`InvalidDestGroupNotFound`](super::DocumentedError::InvalidDestGroupNotFound)
/// - [`VPCDisabled`](super::DocumentedError::VPCDisabled)
/// - [`InvalidPriorityMalformed`](super::DocumentedError::InvalidPriorityMalformed)
/// - [`InvalidPriorityValueNotSupported`](super::DocumentedError::InvalidPriorityValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidNetworkTypeConflict`](super::DocumentedError::InvalidNetworkTypeConflict)
/// - [`InvalidSecurityGroupIsSame`](super::DocumentedError::InvalidSecurityGroupIsSame)
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`InvalidSecurityGroupInvalidNetworkType`](super::DocumentedError::InvalidSecurityGroupInvalidNetworkType)
/// - [`MissingParameterDest`](super::DocumentedError::MissingParameterDest)
/// - [`InvalidIpProtocolValueNotSupported`](super::DocumentedError::InvalidIpProtocolValueNotSupported)
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed)
/// - [`InvalidGressFlowMalformed`](super::DocumentedError::InvalidGressFlowMalformed)
/// - [`InvalidSourcePortRangeMalformed`](super::DocumentedError::InvalidSourcePortRangeMalformed)
/// - [`InvalidParamSourceIp`](super::DocumentedError::InvalidParamSourceIp)
/// - [`InvalidParamDestIp`](super::DocumentedError::InvalidParamDestIp)
/// - [`InvalidParamIpv6DestCidrIp`](super::DocumentedError::InvalidParamIpv6DestCidrIp)
/// - [`InvalidParamIpv6SourceCidrIp`](super::DocumentedError::InvalidParamIpv6SourceCidrIp)
/// - [`InvalidParamIpv4ProtocolConflictWithIpv6Address`](super::DocumentedError::InvalidParamIpv4ProtocolConflictWithIpv6Address)
/// - [`InvalidParamIpv6ProtocolConflictWithIpv4Address`](super::DocumentedError::InvalidParamIpv6ProtocolConflictWithIpv4Address)
/// - [`IllegalIpv6Cidr`](super::DocumentedError::IllegalIpv6Cidr)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`NotSupportedGrayFunction`](super::DocumentedError::NotSupportedGrayFunction)
/// - [`LimitExceedPrefixListAssociationResource`](super::DocumentedError::LimitExceedPrefixListAssociationResource)
/// - [`InvalidParamPrefixListAddressFamilyMismatch`](super::DocumentedError::InvalidParamPrefixListAddressFamilyMismatch)
/// - [`NotSupportedClassicNetworkPrefixList`](super::DocumentedError::NotSupportedClassicNetworkPrefixList)
/// - [`InvalidParamPortRange`](super::DocumentedError::InvalidParamPortRange)
/// - [`InvalidPortRangeMalformed`](super::DocumentedError::InvalidPortRangeMalformed)
/// - [`InvalidParameterIpv6CidrIp`](super::DocumentedError::InvalidParameterIpv6CidrIp)
/// - [`InvalidGroupAuthParameterOperationDenied`](super::DocumentedError::InvalidGroupAuthParameterOperationDenied)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`AuthorizedGroupRuleLimitExceed`](super::DocumentedError::AuthorizedGroupRuleLimitExceed)
/// - [`InvalidParamDestCidrIp`](super::DocumentedError::InvalidParamDestCidrIp)
/// - [`InvalidParamSourceCidrIp`](super::DocumentedError::InvalidParamSourceCidrIp)
/// - [`InvalidParamPermissions`](super::DocumentedError::InvalidParamPermissions)
/// - [`InvalidParamDuplicatePermissions`](super::DocumentedError::InvalidParamDuplicatePermissions)
/// - [`InvalidGroupParameterOperationDenied`](super::DocumentedError::InvalidGroupParameterOperationDenied)
pub type AuthorizeSecurityGroupEgressError = super::DocumentedError;
