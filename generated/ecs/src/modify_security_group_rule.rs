// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupRule`, from `ecs/ModifySecurityGroupRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol, NicType, Policy};

/// Changes the description of an inbound rule of a security group, picked out by its other
/// properties.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySecurityGroupRuleRequest::new()
///     .ip_protocol("tcp")
///     .port_range("80/80")
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4p****")
///     .source_cidr_ip("10.0.0.0/8");
/// let reply = client.modify_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupRuleRequest {
    /// Transport protocol that the rule applies to. Example: `all`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `80/80`.
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that holds the rule. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the inbound traffic comes from. Given together with `SourceCidrIp`, the
    /// address range counts. Example: `sg-bp67acfmxa123b****`.
    pub source_group_id: Option<String>,
    /// ID of the account that owns the source security group, for rules across accounts. Ignored beside
    /// `SourceCidrIp`. Example: `12345678910`.
    pub source_group_owner_id: Option<i64>,
    /// Account that owns the source security group, for rules across accounts. Left out, the group is
    /// taken to be your own. Example: `EcsforCloud@Alibaba.com`.
    pub source_group_owner_account: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1233:1a00::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Prefix list of the sources. Ignored beside an address range or a group; security groups of the
    /// classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    pub source_prefix_list_id: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `80/80`.
    pub source_port_range: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1234:1a00::***`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Whether traffic that matches the rule is let through or dropped.
    /// Default: `accept`. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    /// Range: 1 to 100. Default: `1`. Example: `1`.
    pub priority: Option<String>,
    /// **Required** under conditions. Network card that a rule applies to. It makes a difference only
    /// in the classic network; otherwise `intranet`. Default: `internet`. Example: `intranet`.
    pub nic_type: Option<Open<NicType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 1 to 512. Example: `text`.
    pub description: Option<String>,
    /// Security group rule, by its ID.
    pub security_group_rule_id: Option<String>,
    /// List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
}

impl ModifySecurityGroupRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<Open<IpProtocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`.
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
    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }
    /// Sets `SourceGroupOwnerId`.
    #[inline]
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
        self
    }
    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
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
    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
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
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `NicType`.
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
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecurityGroupRuleId`.
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
        self
    }
    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupRuleRequest {
        "IpProtocol" => ip_protocol: query,
        "PortRange" => port_range: query,
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "SourceGroupId" => source_group_id: query,
        "SourceGroupOwnerId" => source_group_owner_id: query,
        "SourceGroupOwnerAccount" => source_group_owner_account: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: query,
        "SourcePrefixListId" => source_prefix_list_id: query,
        "SourcePortRange" => source_port_range: query,
        "DestCidrIp" => dest_cidr_ip: query,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: query,
        "Policy" => policy: query,
        "Priority" => priority: query,
        "NicType" => nic_type: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "SecurityGroupRuleId" => security_group_rule_id: query,
        "PortRangeListId" => port_range_list_id: query,
    }
}

impl Operation for ModifySecurityGroupRuleRequest {
    type Response = ModifySecurityGroupRuleResponse;
    type Error = ModifySecurityGroupRuleError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupRule")
        .required(&["RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityGroupRuleError] = &[
        ModifySecurityGroupRuleError::InvalidSecurityGroupIdNotFound,
        ModifySecurityGroupRuleError::InvalidSourceGroupIdNotFound,
        ModifySecurityGroupRuleError::OperationDenied,
        ModifySecurityGroupRuleError::InvalidIpProtocolMalformed,
        ModifySecurityGroupRuleError::InvalidSourceGroupIdMismatch,
        ModifySecurityGroupRuleError::InvalidSourceCidrIpMalformed,
        ModifySecurityGroupRuleError::MissingParameter,
        ModifySecurityGroupRuleError::InvalidPolicyMalformed,
        ModifySecurityGroupRuleError::InvalidNicTypeValueNotSupported,
        ModifySecurityGroupRuleError::InvalidNicTypeMismatch,
        ModifySecurityGroupRuleError::AuthorizationLimitExceed,
        ModifySecurityGroupRuleError::InvalidParamterConflict,
        ModifySecurityGroupRuleError::InvalidSourceGroupNotFound,
        ModifySecurityGroupRuleError::VPCDisabled,
        ModifySecurityGroupRuleError::InvalidPriorityMalformed,
        ModifySecurityGroupRuleError::InvalidPriorityValueNotSupported,
        ModifySecurityGroupRuleError::InternalError,
        ModifySecurityGroupRuleError::InvalidNetworkTypeMismatch,
        ModifySecurityGroupRuleError::InvalidSecurityGroupDiscriptionMalformed,
        ModifySecurityGroupRuleError::SecurityGroupRuleNotFound,
        ModifySecurityGroupRuleError::MissingParameterSource,
        ModifySecurityGroupRuleError::InvalidIpProtocolValueNotSupported,
        ModifySecurityGroupRuleError::InvalidParamSourceIp,
        ModifySecurityGroupRuleError::InvalidParamDestIp,
        ModifySecurityGroupRuleError::InvalidParamIpv6DestCidrIp,
        ModifySecurityGroupRuleError::InvalidParamIpv6SourceCidrIp,
        ModifySecurityGroupRuleError::InvalidParamIpv4ProtocolConflictWithIpv6Address,
        ModifySecurityGroupRuleError::InvalidParamIpv6ProtocolConflictWithIpv4Address,
        ModifySecurityGroupRuleError::IllegalIpv6Cidr,
        ModifySecurityGroupRuleError::InvalidSourcePortRangeMalformed,
        ModifySecurityGroupRuleError::InvalidSecurityGroupIdMalformed,
        ModifySecurityGroupRuleError::InvalidOperationResourceManagedByCloudProduct,
        ModifySecurityGroupRuleError::InvalidPrefixListIdNotFound,
        ModifySecurityGroupRuleError::NotSupportedGrayFunction,
        ModifySecurityGroupRuleError::InvalidParamPortRange,
        ModifySecurityGroupRuleError::InvalidParameterIpv6CidrIp,
        ModifySecurityGroupRuleError::InvalidParamDestCidrIp,
        ModifySecurityGroupRuleError::InvalidParamSourceCidrIp,
        ModifySecurityGroupRuleError::InvalidParameterConflict,
        ModifySecurityGroupRuleError::InvalidParamSecurityGroupRuleId,
        ModifySecurityGroupRuleError::InvalidOperationModifySgRuleEntityType,
        ModifySecurityGroupRuleError::InvalidParamProtocolAndPortRangeMismatch,
        ModifySecurityGroupRuleError::InvalidParamProtocolAndAddressFamilyMismatch,
        ModifySecurityGroupRuleError::InvalidParamPrefixListAddressFamilyMismatch,
        ModifySecurityGroupRuleError::InvalidParamInvalidModifyRuleRequest,
        ModifySecurityGroupRuleError::InvalidOperationModifyNicType,
        ModifySecurityGroupRuleError::InvalidSecurityGroupRuleIdNotFound,
    ];
}

/// Response to [`ModifySecurityGroupRuleRequest`].
pub type ModifySecurityGroupRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupRuleRequest`] names.
///
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidSourceGroupIdNotFound`](super::DocumentedError::InvalidSourceGroupIdNotFound)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidIpProtocolMalformed`](super::DocumentedError::InvalidIpProtocolMalformed)
/// - [`InvalidSourceGroupIdMismatch`](super::DocumentedError::InvalidSourceGroupIdMismatch)
/// - [`InvalidSourceCidrIpMalformed`](super::DocumentedError::InvalidSourceCidrIpMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter), here with HTTP status 403
/// - [`InvalidPolicyMalformed`](super::DocumentedError::InvalidPolicyMalformed)
/// - [`InvalidNicTypeValueNotSupported`](super::DocumentedError::InvalidNicTypeValueNotSupported)
/// - [`InvalidNicTypeMismatch`](super::DocumentedError::InvalidNicTypeMismatch)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`InvalidParamterConflict`](super::DocumentedError::InvalidParamterConflict)
/// - [`InvalidSourceGroupNotFound`](super::DocumentedError::InvalidSourceGroupNotFound)
/// - [`VPCDisabled`](super::DocumentedError::VPCDisabled)
/// - [`InvalidPriorityMalformed`](super::DocumentedError::InvalidPriorityMalformed)
/// - [`InvalidPriorityValueNotSupported`](super::DocumentedError::InvalidPriorityValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidNetworkTypeMismatch`](super::DocumentedError::InvalidNetworkTypeMismatch), here with HTTP status 403
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`SecurityGroupRuleNotFound`](super::DocumentedError::SecurityGroupRuleNotFound)
/// - [`MissingParameterSource`](super::DocumentedError::MissingParameterSource)
/// - [`InvalidIpProtocolValueNotSupported`](super::DocumentedError::InvalidIpProtocolValueNotSupported)
/// - [`InvalidParamSourceIp`](super::DocumentedError::InvalidParamSourceIp)
/// - [`InvalidParamDestIp`](super::DocumentedError::InvalidParamDestIp)
/// - [`InvalidParamIpv6DestCidrIp`](super::DocumentedError::InvalidParamIpv6DestCidrIp)
/// - [`InvalidParamIpv6SourceCidrIp`](super::DocumentedError::InvalidParamIpv6SourceCidrIp)
/// - [`InvalidParamIpv4ProtocolConflictWithIpv6Address`](super::DocumentedError::InvalidParamIpv4ProtocolConflictWithIpv6Address)
/// - [`InvalidParamIpv6ProtocolConflictWithIpv4Address`](super::DocumentedError::InvalidParamIpv6ProtocolConflictWithIpv4Address)
/// - [`IllegalIpv6Cidr`](super::DocumentedError::IllegalIpv6Cidr)
/// - [`InvalidSourcePortRangeMalformed`](super::DocumentedError::InvalidSourcePortRangeMalformed)
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`NotSupportedGrayFunction`](super::DocumentedError::NotSupportedGrayFunction)
/// - [`InvalidParamPortRange`](super::DocumentedError::InvalidParamPortRange)
/// - [`InvalidParameterIpv6CidrIp`](super::DocumentedError::InvalidParameterIpv6CidrIp)
/// - [`InvalidParamDestCidrIp`](super::DocumentedError::InvalidParamDestCidrIp)
/// - [`InvalidParamSourceCidrIp`](super::DocumentedError::InvalidParamSourceCidrIp)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParamSecurityGroupRuleId`](super::DocumentedError::InvalidParamSecurityGroupRuleId)
/// - [`InvalidOperationModifySgRuleEntityType`](super::DocumentedError::InvalidOperationModifySgRuleEntityType)
/// - [`InvalidParamProtocolAndPortRangeMismatch`](super::DocumentedError::InvalidParamProtocolAndPortRangeMismatch)
/// - [`InvalidParamProtocolAndAddressFamilyMismatch`](super::DocumentedError::InvalidParamProtocolAndAddressFamilyMismatch)
/// - [`InvalidParamPrefixListAddressFamilyMismatch`](super::DocumentedError::InvalidParamPrefixListAddressFamilyMismatch)
/// - [`InvalidParamInvalidModifyRuleRequest`](super::DocumentedError::InvalidParamInvalidModifyRuleRequest)
/// - [`InvalidOperationModifyNicType`](super::DocumentedError::InvalidOperationModifyNicType)
/// - [`InvalidSecurityGroupRuleIdNotFound`](super::DocumentedError::InvalidSecurityGroupRuleIdNotFound)
pub type ModifySecurityGroupRuleError = super::DocumentedError;
