// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AuthorizeSecurityGroup`, from `ecs/AuthorizeSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Adds an inbound rule that accepts or drops traffic to the members of a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AuthorizeSecurityGroupRequest::new()
///     .ip_protocol("tcp")
///     .port_range("22/22")
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-F876FF7**")
///     .source_cidr_ip("10.0.0.0/8");
/// let reply = client.authorize_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AuthorizeSecurityGroupRequest {
    /// **Required.** Transport protocol that the rule applies to. Example: `all`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// **Required.** Destination ports as `first/last`; `-1/-1` for protocols without ports or for all
    /// of them. Example: `22/22`.
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that receives the rule, the destination of the traffic.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the inbound traffic comes from. Given together with `SourceCidrIp`, the
    /// address range counts. Example: `sg-bp67acfmxazb4p****`.
    pub source_group_id: Option<String>,
    /// ID of the account that owns the source security group, for rules across accounts. Ignored beside
    /// `SourceCidrIp`. Example: `1234567890`.
    pub source_group_owner_id: Option<i64>,
    /// Account that owns the source security group, for rules across accounts. Left out, the group is
    /// taken to be your own. Example: `test@aliyun.com`.
    pub source_group_owner_account: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:250:6000::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Prefix list of the sources. Ignored beside an address range or a group; security groups of the
    /// classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    pub source_prefix_list_id: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    pub source_port_range: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:250:6000::***`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Whether traffic that matches the rule is let through or dropped.
    /// Default: `accept`. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    /// Range: 1 to 100. Default: `1`. Example: `1`.
    pub priority: Option<String>,
    /// Network card that a rule applies to. It makes a difference only in the classic network;
    /// otherwise `intranet`. Default: `internet`. Example: `intranet`.
    pub nic_type: Option<Open<NicType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 1 to 512. Example: `This is description.`.
    pub description: Option<String>,
}

impl AuthorizeSecurityGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<Open<IpProtocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
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
    }
}

impl Operation for AuthorizeSecurityGroupRequest {
    type Response = AuthorizeSecurityGroupResponse;
    type Error = AuthorizeSecurityGroupError;
    const INFO: OperationInfo = super::operation("AuthorizeSecurityGroup")
        .required(&["IpProtocol", "PortRange", "RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`AuthorizeSecurityGroupRequest`] is answered with.
pub type AuthorizeSecurityGroupResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Transport protocol that the rule applies to.
    pub enum IpProtocol {
        /// TCP traffic only.
        Tcp = "tcp",
        /// UDP traffic only.
        Udp = "udp",
        /// ICMP traffic only, and IPv4 only.
        Icmp = "icmp",
        /// GRE tunnel traffic only.
        Gre = "gre",
        /// Every protocol.
        All = "all",
    }
}

values! {
    /// Whether traffic that matches the rule is let through or dropped.
    pub enum Policy {
        /// Traffic is let through.
        Accept = "accept",
        /// Traffic is thrown away silently, so the sender waits in vain.
        Drop = "drop",
    }
}

values! {
    /// Network card that a rule applies to.
    pub enum NicType {
        /// Public network card.
        Internet = "internet",
        /// Internal network card.
        Intranet = "intranet",
    }
}

errors! {
    /// Errors that the documentation of [`AuthorizeSecurityGroupRequest`] names.
    pub enum AuthorizeSecurityGroupError {
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        InvalidSourceGroupIdNotFound = "InvalidSourceGroupId.NotFound" ("404"), "", "No security group has the ID given in `SourceGroupId`.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidIpProtocolMalformed = "InvalidIpProtocol.Malformed" ("400"), "", "`IpProtocol` is unknown or does not go with `PortRange`.";
        InvalidSourceGroupIdMismatch = "InvalidSourceGroupId.Mismatch" ("403"), "", "A rule between security groups needs `NicType` to be `intranet`, and both groups in one VPC.";
        InvalidSourceCidrIpMalformed = "InvalidSourceCidrIp.Malformed" ("400"), "", "`SourceCidrIp` is not an IPv4 address or range in CIDR notation.";
        MissingParameter = "MissingParameter" ("403"), "", "A required parameter is missing; the message says which.";
        InvalidPolicyMalformed = "InvalidPolicy.Malformed" ("400"), "", "`Policy` is neither `accept` nor `drop`.";
        InvalidNicTypeValueNotSupported = "InvalidNicType.ValueNotSupported" ("400"), "", "`NicType` is neither `internet` nor `intranet`.";
        InvalidNicTypeMismatch = "InvalidNicType.Mismatch" ("400"), "", "`NicType` does not agree with the rule or with the group on its other side.";
        AuthorizationLimitExceed = "AuthorizationLimitExceed" ("403"), "", "The security group is full of rules; remove some or merge them before adding others.";
        InvalidParamterConflict = "InvalidParamter.Conflict" ("403"), "", "The two security groups in the rule are one and the same.";
        InvalidSourceGroupNotFound = "InvalidSourceGroup.NotFound" ("400"), "", "No security group has the ID given for the source, or the parameters that go with it are missing.";
        VPCDisabled = "VPCDisabled" ("400"), "", "Security groups cannot be used in this VPC.";
        InvalidPriorityMalformed = "InvalidPriority.Malformed" ("400"), "", "`Priority` is not a whole number from 1 to 100.";
        InvalidPriorityValueNotSupported = "InvalidPriority.ValueNotSupported" ("400"), "", "`Priority` is not a whole number from 1 to 100.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidNetworkTypeMismatch = "InvalidNetworkType.Mismatch" ("403"), "", "Kinds of network do not match, such as those of two security groups or of the instance and its traffic billing.";
        InvalidNetworkTypeConflict = "InvalidNetworkType.Conflict" ("403"), "", "The two security groups are in different kinds of network, one classic and one VPC.";
        InvalidSecurityGroupDiscriptionMalformed = "InvalidSecurityGroupDiscription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidSecurityGroupInvalidNetworkType = "InvalidSecurityGroup.InvalidNetworkType" ("400"), "", "The kind of network that the security group is for rules the operation out; it may need ClassicLink.";
        MissingParameterSource = "MissingParameter.Source" ("400"), "", "The rule has no source: give an address range or a security group.";
        InvalidIpProtocolValueNotSupported = "InvalidIpProtocol.ValueNotSupported" ("400"), "", "`IpProtocol` is none of `tcp`, `udp`, `icmp`, `gre` and `all`.";
        InvalidSecurityGroupIdMalformed = "InvalidSecurityGroupId.Malformed" ("400"), "", "`SecurityGroupId` is missing or not written as IDs of security groups are.";
        InvalidGressFlowMalformed = "InvalidGressFlow.Malformed" ("500"), "", "The direction of the rule was lost inside the service; call again.";
        InvalidSourcePortRangeMalformed = "InvalidSourcePortRange.Malformed" ("400"), "", "`SourcePortRange` is not written as `first/last`.";
        InvalidParamSourceIp = "InvalidParam.SourceIp" ("400"), "%s", "`SourceCidrIp` is not an IPv4 address or range in CIDR notation.";
        InvalidParamDestIp = "InvalidParam.DestIp" ("400"), "%s", "`DestCidrIp` is not an IPv4 address or range in CIDR notation.";
        InvalidParamIpv6DestCidrIp = "InvalidParam.Ipv6DestCidrIp" ("400"), "%s", "`Ipv6DestCidrIp` is not an IPv6 address or range in CIDR notation.";
        InvalidParamIpv6SourceCidrIp = "InvalidParam.Ipv6SourceCidrIp" ("400"), "%s", "`Ipv6SourceCidrIp` is not an IPv6 address or range in CIDR notation.";
        InvalidParamIpv4ProtocolConflictWithIpv6Address = "InvalidParam.Ipv4ProtocolConflictWithIpv6Address" ("400"), "%s", "An IPv6 address is given with a protocol for IPv4.";
        InvalidParamIpv6ProtocolConflictWithIpv4Address = "InvalidParam.Ipv6ProtocolConflictWithIpv4Address" ("400"), "%s", "An IPv4 address is given with a protocol for IPv6.";
        IllegalIpv6Cidr = "ILLEGAL_IPV6_CIDR" ("400"), "%s", "The IPv6 address range is not written correctly.";
        InvalidDestCidrIpMalformed = "InvalidDestCidrIp.Malformed" ("400"), "", "`DestCidrIp` is not an IPv4 address or range in CIDR notation.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidPrefixListIdNotFound = "InvalidPrefixListId.NotFound" ("404"), "", "No prefix list has this ID in the region.";
        NotSupportedGrayFunction = "NotSupported.GrayFunction" ("404"), "", "Prefix lists are still in a closed trial that the account is not part of.";
        LimitExceedPrefixListAssociationResource = "LimitExceed.PrefixListAssociationResource" ("403"), "", "The prefix list is used by as many resources as it may be.";
        InvalidParamPrefixListAddressFamilyMismatch = "InvalidParam.PrefixListAddressFamilyMismatch" ("400"), "", "The prefix list holds IPv4 ranges and the address is IPv6, or the reverse.";
        NotSupportedClassicNetworkPrefixList = "NotSupported.ClassicNetworkPrefixList" ("400"), "", "Security groups of the classic network cannot use prefix lists.";
    }
}
