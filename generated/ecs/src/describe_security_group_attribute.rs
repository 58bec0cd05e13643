// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupAttribute`, from `ecs/DescribeSecurityGroupAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InnerAccessPolicy, NicType};

/// Returns a security group with all its rules, or only those of one direction.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeSecurityGroupAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp1gxw6bznjjvhu3****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_security_group_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp1gxw6bznjjvhu3****`.
    pub security_group_id: Option<String>,
    /// Network card whose rules are returned. In the classic network each card takes a call of its own.
    /// Default: `internet`. Example: `intranet`.
    pub nic_type: Option<Open<NicType>>,
    /// Which way the traffic flows as seen from the security group. Default: `all`. Example: `all`.
    pub direction: Option<Open<Direction>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 10 to 1000.
    pub max_results: Option<i32>,
    /// Part of the security group's settings that the call is to look up.
    pub attribute: Option<String>,
}

impl DescribeSecurityGroupAttributeRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<Open<NicType>>) -> Self {
        self.nic_type = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
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
    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<String>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityGroupAttributeRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "NicType" => nic_type: query,
        "Direction" => direction: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Attribute" => attribute: query,
    }
}

impl Operation for DescribeSecurityGroupAttributeRequest {
    type Response = DescribeSecurityGroupAttributeResponse;
    type Error = DescribeSecurityGroupAttributeError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupAttribute")
        .required(&["RegionId", "SecurityGroupId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupAttributeError] = &[
        DescribeSecurityGroupAttributeError::InvalidRegionIdNotFound,
        DescribeSecurityGroupAttributeError::InvalidSecurityGroupIdNotFound,
        DescribeSecurityGroupAttributeError::InvalidNicTypeValueNotSupported,
        DescribeSecurityGroupAttributeError::InternalError,
        DescribeSecurityGroupAttributeError::InvalidParamter,
        DescribeSecurityGroupAttributeError::InvalidSecurityGroupIdMalformed,
        DescribeSecurityGroupAttributeError::MissingParameterRegionId,
    ];
}

impl Paginated for DescribeSecurityGroupAttributeRequest {
    type Item = Permission;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.permissions)
    }
}

/// Response to [`DescribeSecurityGroupAttributeRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// Whether the instances of the security group can reach each other. Example: `Accept`.
    pub inner_access_policy: Option<Open<InnerAccessPolicy>>,
    /// Rules of the security group.
    pub permissions: Vec<Permission>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of a security group, as [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp1gxw6bznjjvhu3****`.
    pub security_group_id: Option<String>,
    /// Display name of the security group. Example: `SecurityGroupName Sample`.
    pub security_group_name: Option<String>,
    /// VPC of the security group; empty for one of the classic network.
    /// Example: `vpc-bp1opxu1zkhn00gzv****`.
    pub vpc_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
}

response! {
    DescribeSecurityGroupAttributeResponse {
        "Description" => description: value,
        "InnerAccessPolicy" => inner_access_policy: value,
        "Permissions" => permissions: list("Permission"),
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
        "VpcId" => vpc_id: value,
        "NextToken" => next_token: value,
    }
}

/// Rules of the security group.
#[non_exhaustive]
pub struct Permission {
    /// When the rule was added to the security group. Example: `2018-12-12T07:28:38Z`.
    pub create_time: Option<Timestamp>,
    /// Note stored with the rule. Example: `Description Sample 01`.
    pub description: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    /// Example: `0.0.0.0/0`.
    pub dest_cidr_ip: Option<String>,
    /// Security group that the outbound traffic goes to. Given together with `DestCidrIp`, the address
    /// range counts. Example: `sg-bp1czdx84jd88i7v****`.
    pub dest_group_id: Option<String>,
    /// Display name of the security group that the traffic goes to. Example: `testDestGroupName`.
    pub dest_group_name: Option<String>,
    /// Account that owns the destination security group, for rules across accounts. Left out, the group
    /// is taken to be your own. Example: `1234567890`.
    pub dest_group_owner_account: Option<String>,
    /// Prefix list of the destinations. Ignored beside an address range or a group; security groups of
    /// the classic network cannot use it. Example: `pl-x1j1k5ykzqlixabc****`.
    pub dest_prefix_list_id: Option<String>,
    /// Display name of the prefix list that holds the destinations.
    /// Example: `DestPrefixListName Sample`.
    pub dest_prefix_list_name: Option<String>,
    /// Which way the traffic flows as seen from the security group. Example: `ingress`.
    pub direction: Option<String>,
    /// Transport protocol that the rule applies to. Example: `TCP`.
    pub ip_protocol: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1233:1a00::***`.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    /// Example: `2001:db8:1234:1a00::***`.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Network card that a rule applies to. It makes a difference only in the classic network;
    /// otherwise `intranet`. Example: `intranet`.
    pub nic_type: Option<String>,
    /// Whether traffic that matches the rule is let through or dropped. Example: `Accept`.
    pub policy: Option<String>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `80/80`.
    pub port_range: Option<String>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    /// Example: `1`.
    pub priority: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    /// Example: `0.0.0.0/0`.
    pub source_cidr_ip: Option<String>,
    /// Security group that the inbound traffic comes from. Given together with `SourceCidrIp`, the
    /// address range counts. Example: `sg-bp12kc4rqohaf2js****`.
    pub source_group_id: Option<String>,
    /// Display name of the security group that the traffic comes from.
    /// Example: `testSourceGroupName1`.
    pub source_group_name: Option<String>,
    /// Account that owns the source security group, for rules across accounts. Left out, the group is
    /// taken to be your own. Example: `1234567890`.
    pub source_group_owner_account: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `80/80`.
    pub source_port_range: Option<String>,
    /// Prefix list of the sources. Ignored beside an address range or a group; security groups of the
    /// classic network cannot use it. Example: `pl-x1j1k5ykzqlixdcy****`.
    pub source_prefix_list_id: Option<String>,
    /// Display name of the prefix list that holds the sources. Example: `SourcePrefixListName Sample`.
    pub source_prefix_list_name: Option<String>,
    /// Security group rule, by its ID. Example: `sgr-bp12kewq32dfwrdi****`.
    pub security_group_rule_id: Option<String>,
}

response! {
    Permission {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "DestCidrIp" => dest_cidr_ip: value,
        "DestGroupId" => dest_group_id: value,
        "DestGroupName" => dest_group_name: value,
        "DestGroupOwnerAccount" => dest_group_owner_account: value,
        "DestPrefixListId" => dest_prefix_list_id: value,
        "DestPrefixListName" => dest_prefix_list_name: value,
        "Direction" => direction: value,
        "IpProtocol" => ip_protocol: value,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: value,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: value,
        "NicType" => nic_type: value,
        "Policy" => policy: value,
        "PortRange" => port_range: value,
        "Priority" => priority: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "SourceGroupId" => source_group_id: value,
        "SourceGroupName" => source_group_name: value,
        "SourceGroupOwnerAccount" => source_group_owner_account: value,
        "SourcePortRange" => source_port_range: value,
        "SourcePrefixListId" => source_prefix_list_id: value,
        "SourcePrefixListName" => source_prefix_list_name: value,
        "SecurityGroupRuleId" => security_group_rule_id: value,
    }
}

values! {
    /// Which way the traffic flows as seen from the security group.
    pub enum Direction {
        /// Outbound traffic.
        Egress = "egress",
        /// Inbound traffic.
        Ingress = "ingress",
        /// Traffic both ways.
        All = "all",
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`InvalidNicTypeValueNotSupported`](super::DocumentedError::InvalidNicTypeValueNotSupported)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidParamter`](super::DocumentedError::InvalidParamter)
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
pub type DescribeSecurityGroupAttributeError = super::DocumentedError;
