// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcs`, from `vpc/DescribeVpcs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Ipv6CidrBlock, Status, Tag};

/// Lists the VPCs of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vpcs::Status;
///
/// let request = alicloud_vpc::DescribeVpcsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpcs(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_vpcs(request)
///     .wait()
///     .until(Status::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the default VPC is among the results. Default: `true`. Example: `false`.
    pub is_default: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only VPCs of this resource group. Example: `rg-acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Return only VPCs with these IDs, separated by commas.
    /// Items: at most 20. Example: `vpc-257gq64****`.
    pub vpc_id: Option<String>,
    /// Return only VPCs of this name. Example: `Vpc-1`.
    pub vpc_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Number of the account that owns the VPC.
    pub vpc_owner_id: Option<i64>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID.
    pub dhcp_options_set_id: Option<String>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<bool>,
}

impl DescribeVpcsRequest {
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
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }
    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
}

request! {
    DescribeVpcsRequest {
        "RegionId" => region_id: query,
        "IsDefault" => is_default: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "VpcId" => vpc_id: query,
        "VpcName" => vpc_name: query,
        "Tag" => tag: query,
        "DryRun" => dry_run: query,
        "VpcOwnerId" => vpc_owner_id: query,
        "DhcpOptionsSetId" => dhcp_options_set_id: query,
        "EnableIpv6" => enable_ipv6: query,
    }
}

impl Operation for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    type Error = DescribeVpcsError;
    const INFO: OperationInfo = super::operation("DescribeVpcs")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpcsError] = &[
        DescribeVpcsError::InternalError,
        DescribeVpcsError::InvalidVpcIdNumberNotSupported,
        DescribeVpcsError::InvalidAliuid,
        DescribeVpcsError::InvalidResourceGroupId,
        DescribeVpcsError::InvalidTagKey,
        DescribeVpcsError::InvalidTagValue,
        DescribeVpcsError::InvalidResourceGroupIdNotFound,
        DescribeVpcsError::OperationUnsupportedResourceGroupId,
        DescribeVpcsError::IellgalParameterOwnerAccount,
        DescribeVpcsError::IllegalParamOwnerId,
        DescribeVpcsError::InvalidAccountNotFound,
    ];
}

impl Paginated for DescribeVpcsRequest {
    type Item = Vpc;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpcs)
    }
}

impl Stateful for DescribeVpcsRequest {
    type State = Status;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.vpc_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .vpcs
                .iter()
                .map(|v| (v.vpc_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`DescribeVpcsRequest`].
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// VPCs that were found.
    pub vpcs: Vec<Vpc>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6532AA8-D0F7-497F-A8EE-094126D441F5`.
    pub request_id: Option<String>,
}

response! {
    DescribeVpcsResponse {
        "Vpcs" => vpcs: list("Vpc"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// VPCs that were found.
#[non_exhaustive]
pub struct Vpc {
    /// Private IPv4 range of the network, in CIDR notation. Example: `10.0.0.0/24`.
    pub cidr_block: Option<String>,
    /// When the resource was created. Example: `2018-04-18T15:02:37Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `This is my VPC.`.
    pub description: Option<String>,
    /// IPv6 range of the network, in CIDR notation. Example: `224.224.223.212/24`.
    pub ipv6_cidr_block: Option<String>,
    /// Tells the default VPC of a region from those that users created. Example: `false`.
    pub is_default: Option<bool>,
    /// NAT gateways in the VPC, by their IDs. Example: `nat-245xxxftwt45****111`.
    pub nat_gateway_ids: Vec<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Route tables of the VPC, by their IDs. Example: `vtb-bp1krxxzp0c29fmon****`.
    pub router_table_ids: Vec<String>,
    /// Whether the VPC is ready for use or still being set up. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Ranges that the VPC treats as private besides the standard ones. Example: `10.0.0.0/8`.
    pub user_cidrs: Vec<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-bp1jcg5cmxjbl9xgc****`.
    pub vrouter_id: Option<String>,
    /// vSwitches of the VPC, by their IDs. Example: `{ "VSwitchId": [] }`.
    pub vswitch_ids: Vec<String>,
    /// ID of a VPC, for use in other calls. Example: `vpc-bp1qpo0kug3a20qqe****`.
    pub vpc_id: Option<String>,
    /// Name by which people tell the VPC from others. Example: `vpc1`.
    pub vpc_name: Option<String>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<i64>,
    /// Whether the DHCP options set is in use, unused, or on its way. Example: `Available`.
    pub dhcp_options_set_status: Option<String>,
    /// DHCP options set, as [`CreateDhcpOptionsSet`](super::Client::create_dhcp_options_set) returned
    /// its ID. Example: `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// How the network stands with the CEN instance, for example `Attached`.
    pub cen_status: Option<String>,
    /// The IPv6 CIDR blocks that were found or are concerned, one entry each.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// The secondary CIDR blocks that were found or are concerned, one entry each.
    pub secondary_cidr_blocks: Vec<String>,
    /// Whether the network has an IPv6 range. Example: `false`.
    pub enabled_ipv6: Option<bool>,
}

response! {
    Vpc {
        "CidrBlock" => cidr_block: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "IsDefault" => is_default: value,
        "NatGatewayIds" => nat_gateway_ids: list("NatGatewayIds"),
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "RouterTableIds" => router_table_ids: list("RouterTableIds"),
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "UserCidrs" => user_cidrs: list("UserCidr"),
        "VRouterId" => vrouter_id: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "VpcId" => vpc_id: value,
        "VpcName" => vpc_name: value,
        "OwnerId" => owner_id: value,
        "DhcpOptionsSetStatus" => dhcp_options_set_status: value,
        "DhcpOptionsSetId" => dhcp_options_set_id: value,
        "CenStatus" => cen_status: value,
        "Ipv6CidrBlocks" => ipv6_cidr_blocks: list("Ipv6CidrBlock"),
        "SecondaryCidrBlocks" => secondary_cidr_blocks: list("SecondaryCidrBlock"),
        "EnabledIpv6" => enabled_ipv6: value,
    }
}

/// Errors that the documentation of [`DescribeVpcsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidVpcIdNumberNotSupported`](super::DocumentedError::InvalidVpcIdNumberNotSupported), here with HTTP status 400
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`InvalidResourceGroupIdNotFound`](super::DocumentedError::InvalidResourceGroupIdNotFound)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`IllegalParamOwnerId`](super::DocumentedError::IllegalParamOwnerId)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound)
pub type DescribeVpcsError = super::DocumentedError;
