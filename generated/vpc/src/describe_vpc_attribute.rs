// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcAttribute`, from `vpc/DescribeVpcAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssociatedCen, CloudResourceSetType, Ipv6CidrBlock, Status, Tag};

/// Reads the settings of one VPC and counts what is in it.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vpc_attribute::Status;
///
/// let request = alicloud_vpc::DescribeVpcAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp18sth14qii3pnv****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_vpc_attribute(request)
///     .wait()
///     .until(Status::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    /// Example: `vpc-bp18sth14qii3pnv****`.
    pub vpc_id: Option<String>,
    /// Whether the VPC asked about is the default VPC of its region. Example: `false`.
    pub is_default: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DescribeVpcAttributeRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DescribeVpcAttributeRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "IsDefault" => is_default: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DescribeVpcAttributeRequest {
    type Response = DescribeVpcAttributeResponse;
    type Error = DescribeVpcAttributeError;
    const INFO: OperationInfo = super::operation("DescribeVpcAttribute")
        .required(&["RegionId", "VpcId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpcAttributeError] = &[
        DescribeVpcAttributeError::InternalError,
        DescribeVpcAttributeError::IncorrectVpcStatus,
        DescribeVpcAttributeError::InvalidVpcIdNotFound,
    ];
}

impl Stateful for DescribeVpcAttributeRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeVpcAttributeRequest`].
#[non_exhaustive]
pub struct DescribeVpcAttributeResponse {
    /// CEN instances that the network is attached to.
    pub associated_cens: Vec<AssociatedCen>,
    /// Private IPv4 range of the network, in CIDR notation. Example: `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Whether instances of the classic network can be linked to the VPC. Example: `false`.
    pub classic_link_enabled: Option<bool>,
    /// Resources in the VPC, counted by kind.
    pub cloud_resources: Vec<CloudResourceSetType>,
    /// When the resource was created. Example: `2018-10-16T07:31:09Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `VPC`.
    pub description: Option<String>,
    /// IPv6 range of the network, in CIDR notation. Example: `224.223.234.233/24`.
    pub ipv6_cidr_block: Option<String>,
    /// Tells the default VPC of a region from those that users created. Example: `false`.
    pub is_default: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7486AE4A-129D-43DB-A714-2432C074BA04`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Whether the VPC is ready for use or still being set up. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// Ranges that the VPC treats as private besides the standard ones.
    /// Items: at most 3. Example: `172.16.0.1/24`.
    pub user_cidrs: Vec<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-bp1jso6ng1at0ajsc****`.
    pub vrouter_id: Option<String>,
    /// vSwitches of the VPC, by their IDs. Example: `{"VSwitchId": [ "vsw-bp14cagpfysr29feg****" ]}`.
    pub vswitch_ids: Vec<String>,
    /// ID of the VPC that was asked about. Example: `vpc-bp18sth14qii3pnvo****`.
    pub vpc_id: Option<String>,
    /// Name by which people tell the VPC from others. Example: `doctest2`.
    pub vpc_name: Option<String>,
    /// Number of the account that the resource belongs to. Example: `28311773240248****`.
    pub owner_id: Option<i64>,
    /// Whether the DHCP options set is in use, unused, or on its way. Example: `Available`.
    pub dhcp_options_set_status: Option<String>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Example: `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// The secondary CIDR blocks that were found or are concerned, one entry each.
    pub secondary_cidr_blocks: Vec<String>,
    /// The IPv6 CIDR blocks that were found or are concerned, one entry each.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Whether an IPv4 gateway can be used in the VPC. Example: `true`.
    pub support_ipv4_gateway: Option<bool>,
    /// IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway) returned its ID.
    /// Example: `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Resources that pass routes on to the VPC.
    pub associated_propagation_sources: Vec<AssociatedPropagationSources>,
    /// Whether the network has an IPv6 range. Example: `false`.
    pub enabled_ipv6: Option<bool>,
}

response! {
    DescribeVpcAttributeResponse {
        "AssociatedCens" => associated_cens: list("AssociatedCen"),
        "CidrBlock" => cidr_block: value,
        "ClassicLinkEnabled" => classic_link_enabled: value,
        "CloudResources" => cloud_resources: list("CloudResourceSetType"),
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "IsDefault" => is_default: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Status" => status: value,
        "UserCidrs" => user_cidrs: list("UserCidr"),
        "VRouterId" => vrouter_id: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "OwnerId" => owner_id: value,
        "DhcpOptionsSetStatus" => dhcp_options_set_status: value,
        "DhcpOptionsSetId" => dhcp_options_set_id: value,
        "SecondaryCidrBlocks" => secondary_cidr_blocks: list("SecondaryCidrBlock"),
        "Ipv6CidrBlocks" => ipv6_cidr_blocks: list("Ipv6CidrBlock"),
        "SupportIpv4Gateway" => support_ipv4_gateway: value,
        "Ipv4GatewayId" => ipv4_gateway_id: value,
        "Tags" => tags: list("Tag"),
        "AssociatedPropagationSources" => associated_propagation_sources: list("AssociatedPropagationSources"),
        "EnabledIpv6" => enabled_ipv6: value,
    }
}

/// Resources that pass routes on to the VPC.
#[non_exhaustive]
pub struct AssociatedPropagationSources {
    /// Kind of resource that passes the routes on. Example: `CEN`.
    pub source_type: Option<String>,
    /// Number of the account that owns the source. Example: `153980532164****`.
    pub source_owner_id: Option<i64>,
    /// Resource that passes the routes on. Example: `cen-dc4vwznpwbobrl****`.
    pub source_instance_id: Option<String>,
    /// Whether the VPC is ready for use or still being set up. Example: `Attaching`.
    pub status: Option<String>,
    /// Whether the source hands its routes on to this VPC. Example: `true`.
    pub route_propagated: Option<bool>,
}

response! {
    AssociatedPropagationSources {
        "SourceType" => source_type: value,
        "SourceOwnerId" => source_owner_id: value,
        "SourceInstanceId" => source_instance_id: value,
        "Status" => status: value,
        "RoutePropagated" => route_propagated: value,
    }
}

/// Errors that the documentation of [`DescribeVpcAttributeRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
pub type DescribeVpcAttributeError = super::DocumentedError;
