// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AuthorizeSecurityGroup`, from `ecs/AuthorizeSecurityGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpProtocol, NicType, Permission, Policy};

/// Adds an inbound rule that accepts or drops traffic to the members of a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AuthorizeSecurityGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-F876FF7**");
/// let reply = client.authorize_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRequest {
    /// Transport protocol that the rule applies to. Example: `all`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that receives the rule, the destination of the traffic.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the inbound traffic comes from. Given together with `SourceCidrIp`, the
    /// address range counts. Example: `sg-bp67acfmxazb4p****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_group_id: Option<String>,
    /// ID of the account that owns the source security group, for rules across accounts. Ignored beside
    /// `SourceCidrIp`. Example: `1234567890`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_group_owner_id: Option<i64>,
    /// Account that owns the source security group, for rules across accounts. Left out, the group is
    /// taken to be your own. Example: `test@aliyun.com`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_group_owner_account: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:250:6000::***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ipv6_source_cidr_ip: Option<String>,
    /// Prefix list of the sources. Ignored beside an address range or a group; security groups of the
    /// classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_prefix_list_id: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_port_range: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:250:6000::***`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ipv6_dest_cidr_ip: Option<String>,
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
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 1 to 512. Example: `This is description.`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub description: Option<String>,
    /// Rules of the security group. Items: at most 100.
    pub permissions: Vec<Permission>,
}

impl AuthorizeSecurityGroupRequest {
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
    /// Sets `SourceGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }
    /// Sets `SourceGroupOwnerId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
        self
    }
    /// Sets `SourceGroupOwnerAccount`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
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
    /// Sets `SourcePrefixListId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
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
    AuthorizeSecurityGroupRequest {
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
        "Permissions" => permissions: query,
    }
}

impl Operation for AuthorizeSecurityGroupRequest {
    type Response = AuthorizeSecurityGroupResponse;
    type Error = AuthorizeSecurityGroupError;
    const INFO: OperationInfo = super::operation("AuthorizeSecurityGroup")
        .required(&["RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AuthorizeSecurityGroupError] = &[
        AuthorizeSecurityGroupError::InvalidSecurityGroupIdNotFound,
        AuthorizeSecurityGroupError::InvalidSourceGroupIdNotFound,
        AuthorizeSecurityGroupError::OperationDenied,
        AuthorizeSecurityGroupError::InvalidIpProtocolMalformed,
        AuthorizeSecurityGroupError::InvalidSourceGroupIdMismatch,
        AuthorizeSecurityGroupError::InvalidSourceCidrIpMalformed,
        AuthorizeSecurityGroupError::MissingParameter,
        AuthorizeSecurityGroupError::InvalidPolicyMalformed,
        AuthorizeSecurityGroupError::InvalidNicTypeValueNotSupported,
        AuthorizeSecurityGroupError::InvalidNicTypeMismatch,
        AuthorizeSecurityGroupError::AuthorizationLimitExceed,
        AuthorizeSecurityGroupError::InvalidParamterConflict,
        AuthorizeSecurityGroupError::InvalidSourceGroupNotFound,
        AuthorizeSecurityGroupError::VPCDisabled,
        AuthorizeSecurityGroupError::InvalidPriorityMalformed,
        AuthorizeSecurityGroupError::InvalidPriorityValueNotSupported,
        AuthorizeSecurityGroupError::InternalError,
        AuthorizeSecurityGroupError::InvalidNetworkTypeMismatch,
        AuthorizeSecurityGroupError::InvalidNetworkTypeConflict,
        AuthorizeSecurityGroupError::InvalidSecurityGroupDiscriptionMalformed,
        AuthorizeSecurityGroupError::InvalidSecurityGroupInvalidNetworkType,
        AuthorizeSecurityGroupError::MissingParameterSource,
        AuthorizeSecurityGroupError::InvalidIpProtocolValueNotSupported,
        AuthorizeSecurityGroupError::InvalidSecurityGroupIdMalformed,
        AuthorizeSecurityGroupError::InvalidGressFlowMalformed,
        AuthorizeSecurityGroupError::InvalidSourcePortRangeMalformed,
        AuthorizeSecurityGroupError::InvalidParamSourceIp,
        AuthorizeSecurityGroupError::InvalidParamDestIp,
        AuthorizeSecurityGroupError::InvalidParamIpv6DestCidrIp,
        AuthorizeSecurityGroupError::InvalidParamIpv6SourceCidrIp,
        AuthorizeSecurityGroupError::InvalidParamIpv4ProtocolConflictWithIpv6Address,
        AuthorizeSecurityGroupError::InvalidParamIpv6ProtocolConflictWithIpv4Address,
        AuthorizeSecurityGroupError::IllegalIpv6Cidr,
        AuthorizeSecurityGroupError::InvalidDestCidrIpMalformed,
        AuthorizeSecurityGroupError::InvalidOperationResourceManagedByCloudProduct,
        AuthorizeSecurityGroupError::InvalidPrefixListIdNotFound,
        AuthorizeSecurityGroupError::NotSupportedGrayFunction,
        AuthorizeSecurityGroupError::LimitExceedPrefixListAssociationResource,
        AuthorizeSecurityGroupError::InvalidParamPrefixListAddressFamilyMismatch,
        AuthorizeSecurityGroupError::NotSupportedClassicNetworkPrefixList,
        AuthorizeSecurityGroupError::InvalidParamPortRange,
        AuthorizeSecurityGroupError::InvalidPortRangeMalformed,
        AuthorizeSecurityGroupError::InvalidParameterIpv6CidrIp,
        AuthorizeSecurityGroupError::InvalidGroupAuthParameterOperationDenied,
        AuthorizeSecurityGroupError::InvalidParameterConflict,
        AuthorizeSecurityGroupError::AuthorizedGroupRuleLimitExceed,
        AuthorizeSecurityGroupError::InvalidParamSourceCidrIp,
        AuthorizeSecurityGroupError::InvalidParamDestCidrIp,
        AuthorizeSecurityGroupError::InvalidParamPermissions,
        AuthorizeSecurityGroupError::InvalidParamDuplicatePermissions,
        AuthorizeSecurityGroupError::InvalidGroupParameterOperationDenied,
    ];
}

/// Response to [`AuthorizeSecurityGroupRequest`].
pub type AuthorizeSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AuthorizeSecurityGroupRequest`] names.
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
/// - [`InvalidParamterConflict`](super::DocumentedError::InvalidParamterConflict), here with HTTP status 400
/// - [`InvalidSourceGroupNotFound`](super::DocumentedError::InvalidSourceGroupNotFound)
/// - [`VPCDisabled`](super::DocumentedError::VPCDisabled)
/// - [`InvalidPriorityMalformed`](super::DocumentedError::InvalidPriorityMalformed)
/// - [`InvalidPriorityValueNotSupported`](super::DocumentedError::InvalidPriorityValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidNetworkTypeMismatch`](super::DocumentedError::InvalidNetworkTypeMismatch), here with HTTP status 403
/// - [`InvalidNetworkTypeConflict`](super::DocumentedError::InvalidNetworkTypeConflict)
/// - [`InvalidSecurityGroupDiscriptionMalformed`](super::DocumentedError::InvalidSecurityGroupDiscriptionMalformed)
/// - [`InvalidSecurityGroupInvalidNetworkType`](super::DocumentedError::InvalidSecurityGroupInvalidNetworkType)
/// - [`MissingParameterSource`](super::DocumentedError::MissingParameterSource)
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
/// - [`InvalidDestCidrIpMalformed`](super::DocumentedError::InvalidDestCidrIpMalformed)
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
/// - [`InvalidParamSourceCidrIp`](super::DocumentedError::InvalidParamSourceCidrIp)
/// - [`InvalidParamDestCidrIp`](super::DocumentedError::InvalidParamDestCidrIp)
/// - [`InvalidParamPermissions`](super::DocumentedError::InvalidParamPermissions)
/// - [`InvalidParamDuplicatePermissions`](super::DocumentedError::InvalidParamDuplicatePermissions)
/// - [`InvalidGroupParameterOperationDenied`](super::DocumentedError::InvalidGroupParameterOperationDenied)
pub type AuthorizeSecurityGroupError = super::DocumentedError;
