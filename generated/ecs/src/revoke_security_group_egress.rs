// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeSecurityGroupEgress`, from `ecs/RevokeSecurityGroupEgress.md`.

use alicloud_runtime::codegen::*;

/// Removes an outbound rule of a security group, picked out by its own properties.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RevokeSecurityGroupEgressRequest::new()
///     .ip_protocol("tcp")
///     .port_range("-22/22")
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4ph***")
///     .dest_cidr_ip("10.0.0.0/8");
/// let reply = client.revoke_security_group_egress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeSecurityGroupEgressRequest {
    /// **Required.** Transport protocol that the rule applies to. Example: `tcp`.
    pub ip_protocol: Option<Open<IpProtocol>>,
    /// **Required.** Destination ports as `first/last`; `-1/-1` for protocols without ports or for all
    /// of them. Example: `22/22`.
    pub port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Security group that holds the rule, the source of the traffic.
    /// Example: `sg-bp67acfmxazb4p****`.
    pub security_group_id: Option<String>,
    /// Security group that the outbound traffic goes to. Given together with `DestCidrIp`, the address
    /// range counts. Example: `sg-bp67acfmxa123b****`.
    pub dest_group_id: Option<String>,
    /// ID of the account behind the destination security group, for rules across accounts. Ignored
    /// beside `DestCidrIp`. Example: `12345678910`.
    pub dest_group_owner_id: Option<i64>,
    /// Account that owns the destination security group, for rules across accounts. Left out, the group
    /// is taken to be your own. Example: `EcsforCloud@Alibaba.com`.
    pub dest_group_owner_account: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1233:1a00::***`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Prefix list of the destinations. Ignored beside an address range or a group; security groups of
    /// the classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    pub dest_prefix_list_id: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `10.0.0.0/8`.
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1234:1a00::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    pub source_port_range: Option<String>,
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
    /// Length: at most 64. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
}

impl RevokeSecurityGroupEgressRequest {
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
    /// Sets `DestGroupId`.
    pub fn dest_group_id(mut self, value: impl Into<String>) -> Self {
        self.dest_group_id = Some(value.into());
        self
    }
    /// Sets `DestGroupOwnerId`.
    #[inline]
    pub fn dest_group_owner_id(mut self, value: i64) -> Self {
        self.dest_group_owner_id = Some(value);
        self
    }
    /// Sets `DestGroupOwnerAccount`.
    pub fn dest_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.dest_group_owner_account = Some(value.into());
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
    /// Sets `DestPrefixListId`.
    pub fn dest_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.dest_prefix_list_id = Some(value.into());
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
    }
}

impl Operation for RevokeSecurityGroupEgressRequest {
    type Response = RevokeSecurityGroupEgressResponse;
    type Error = RevokeSecurityGroupEgressError;
    const INFO: OperationInfo = super::operation("RevokeSecurityGroupEgress")
        .required(&["IpProtocol", "PortRange", "RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`RevokeSecurityGroupEgressRequest`] is answered with.
pub type RevokeSecurityGroupEgressResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Transport protocol that the rule applies to.
    pub enum IpProtocol {
        /// ICMP traffic only, and IPv4 only.
        Icmp = "icmp",
        /// GRE tunnel traffic only.
        Gre = "gre",
        /// TCP traffic only.
        Tcp = "tcp",
        /// UDP traffic only.
        Udp = "udp",
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
    /// Errors that the documentation of [`RevokeSecurityGroupEgressRequest`] names.
    pub enum RevokeSecurityGroupEgressError {
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        InvalidIpProtocolValueNotSupported = "InvalidIpProtocol.ValueNotSupported" ("400"), "", "`IpProtocol` is none of `tcp`, `udp`, `icmp`, `gre` and `all`.";
        InvalidIpPortRangeMalformed = "InvalidIpPortRange.Malformed" ("400"), "", "`PortRange` is not written as `first/last`.";
        InvalidDestGroupIdNotFound = "InvalidDestGroupId.NotFound" ("404"), "", "No security group has the ID given in `DestGroupId`.";
        InvalidNicTypeMismatch = "InvalidNicType.Mismatch" ("403"), "", "`NicType` does not agree with the rule or with the group on its other side.";
        InvalidGroupAuthItemNotFound = "InvalidGroupAuthItem.NotFound" ("403"), "", "The security group has no rule that fits the parameters.";
        InvalidDestCidrIpSMalformed = "InvalidDestCidrIp.sMalformed" ("400"), "", "`DestCidrIp` is not an IPv4 address or range in CIDR notation.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidPolicyMalformed = "InvalidPolicy.Malformed" ("400"), "", "`Policy` is neither `accept` nor `drop`.";
        InvalidNicTypeValueNotSupported = "InvalidNicType.ValueNotSupported" ("400"), "", "`NicType` is neither `internet` nor `intranet`.";
        InvalidDestGroupIdMismatch = "InvalidDestGroupId.Mismatch" ("400"), "", "A rule between security groups needs `NicType` to be `intranet`, and both groups in one VPC.";
        VPCDisabled = "VPCDisabled" ("400"), "", "Security groups cannot be used in this VPC.";
        InvalidSecurityGroupIsSame = "InvalidSecurityGroup.IsSame" ("403"), "", "The two security groups in the rule are one and the same.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidDestCidrIpMalformed = "InvalidDestCidrIp.Malformed" ("400"), "", "`DestCidrIp` is not an IPv4 address or range in CIDR notation.";
        MissingParameterDest = "MissingParameter.Dest" ("400"), "", "The rule has no destination: give an address range or a security group.";
        InvalidPriorityMalformed = "InvalidPriority.Malformed" ("400"), "", "`Priority` is not a whole number from 1 to 100.";
        InvalidPriorityValueNotSupported = "InvalidPriority.ValueNotSupported" ("400"), "", "`Priority` is not a whole number from 1 to 100.";
        InvalidParamterConflict = "InvalidParamter.Conflict" ("403"), "", "The two security groups in the rule are one and the same.";
        InvalidParamSourceIp = "InvalidParam.SourceIp" ("400"), "%s", "`SourceCidrIp` is not an IPv4 address or range in CIDR notation.";
        InvalidParamDestIp = "InvalidParam.DestIp" ("400"), "%s", "`DestCidrIp` is not an IPv4 address or range in CIDR notation.";
        InvalidParamIpv6DestCidrIp = "InvalidParam.Ipv6DestCidrIp" ("400"), "%s", "`Ipv6DestCidrIp` is not an IPv6 address or range in CIDR notation.";
        InvalidParamIpv6SourceCidrIp = "InvalidParam.Ipv6SourceCidrIp" ("400"), "%s", "`Ipv6SourceCidrIp` is not an IPv6 address or range in CIDR notation.";
        InvalidParamIpv4ProtocolConflictWithIpv6Address = "InvalidParam.Ipv4ProtocolConflictWithIpv6Address" ("400"), "%s", "An IPv6 address is given with a protocol for IPv4.";
        InvalidParamIpv6ProtocolConflictWithIpv4Address = "InvalidParam.Ipv6ProtocolConflictWithIpv4Address" ("400"), "%s", "An IPv4 address is given with a protocol for IPv6.";
        IllegalIpv6Cidr = "ILLEGAL_IPV6_CIDR" ("400"), "%s", "The IPv6 address range is not written correctly.";
        InvalidSecurityGroupIdMalformed = "InvalidSecurityGroupId.Malformed" ("400"), "", "`SecurityGroupId` is missing or not written as IDs of security groups are.";
        InvalidSourcePortRangeMalformed = "InvalidSourcePortRange.Malformed" ("400"), "", "`SourcePortRange` is not written as `first/last`.";
        InvalidSecurityGroupDiscriptionMalformed = "InvalidSecurityGroupDiscription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
        InvalidPrefixListIdNotFound = "InvalidPrefixListId.NotFound" ("404"), "", "No prefix list has this ID in the region.";
        NotSupportedGrayFunction = "NotSupported.GrayFunction" ("404"), "", "Prefix lists are still in a closed trial that the account is not part of.";
        NotSupportedClassicNetworkPrefixList = "NotSupported.ClassicNetworkPrefixList" ("400"), "", "Security groups of the classic network cannot use prefix lists.";
    }
}
