// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `vpc/DescribeVSwitches.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Status, Tag};

/// Lists vSwitches that meet all given conditions. The parameters are checked one by one, not
/// against each other.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vswitches::Status;
///
/// let request = alicloud_vpc::DescribeVSwitchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vswitches(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_vswitches(request)
///     .wait()
///     .until(Status::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the default vSwitch is among the results. Default: `true`. Example: `true`.
    pub is_default: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `1234567`.
    pub resource_group_id: Option<String>,
    /// Return only vSwitches that use this route table. Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Return only this vSwitch. Example: `vsw-23dsf3****`.
    pub vswitch_id: Option<String>,
    /// Return only vSwitches of this name. Example: `VSwitch-1`.
    pub vswitch_name: Option<String>,
    /// Return only vSwitches of this VPC. Example: `vpc-25eq58pl****`.
    pub vpc_id: Option<String>,
    /// Return only vSwitches in this zone. Example: `cn-hangzhou-d`.
    pub zone_id: Option<String>,
    /// Login name of the account that the resource belongs to.
    pub owner_account: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Number of the account that owns the vSwitch.
    pub vswitch_owner_id: Option<i64>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DescribeVSwitchesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `VSwitchOwnerId`.
    #[inline]
    pub fn vswitch_owner_id(mut self, value: i64) -> Self {
        self.vswitch_owner_id = Some(value);
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVSwitchesRequest {
        "RegionId" => region_id: query,
        "IsDefault" => is_default: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "RouteTableId" => route_table_id: query,
        "VSwitchId" => vswitch_id: query,
        "VSwitchName" => vswitch_name: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "OwnerAccount" => owner_account: query,
        "DryRun" => dry_run: query,
        "VSwitchOwnerId" => vswitch_owner_id: query,
        "EnableIpv6" => enable_ipv6: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = DescribeVSwitchesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches")
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVSwitchesError] = &[
        DescribeVSwitchesError::InvalidVSwitchIdNotFound,
        DescribeVSwitchesError::ForbiddenVpcNotFound,
        DescribeVSwitchesError::InvalidTagKey,
        DescribeVSwitchesError::InvalidTagValue,
        DescribeVSwitchesError::IellgalParameterOwnerAccount,
        DescribeVSwitchesError::IllegalParamOwnerId,
        DescribeVSwitchesError::InvalidVpcIdNumberNotSupported,
        DescribeVSwitchesError::InvalidVSwitchIdNumberNotSupported,
    ];
}

impl Paginated for DescribeVSwitchesRequest {
    type Item = VSwitch;
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
        Some(&mut response.vswitches)
    }
}

impl Stateful for DescribeVSwitchesRequest {
    type State = Status;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.vswitch_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .vswitches
                .iter()
                .map(|v| (
                    v.vswitch_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// vSwitches that were found.
    pub vswitches: Vec<VSwitch>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A572171-4E27-40D1-BD36-D26C9E71E29E`.
    pub request_id: Option<String>,
}

response! {
    DescribeVSwitchesResponse {
        "VSwitches" => vswitches: list("VSwitch"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// vSwitches that were found.
#[non_exhaustive]
pub struct VSwitch {
    /// Addresses of the vSwitch that nothing uses yet. Example: `1`.
    pub available_ip_address_count: Option<i64>,
    /// Private IPv4 range of the network, in CIDR notation. Example: `172.16.0.0/24`.
    pub cidr_block: Option<String>,
    /// When the resource was created. Example: `2018-01-18T12:43:57Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `VSwitchDescription`.
    pub description: Option<String>,
    /// IPv6 range of the network, in CIDR notation. Example: `2408:4004:0:2900::/64`.
    pub ipv6_cidr_block: Option<String>,
    /// Tells the default vSwitch of a zone from those that users created. Example: `true`.
    pub is_default: Option<bool>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `1`.
    pub network_acl_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Route table that the vSwitch uses.
    pub route_table: Option<RouteTable>,
    /// Whether the vSwitch is ready for use or still being set up. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of a vSwitch, for use in other calls. Example: `vsw-25b7pv1****`.
    pub vswitch_id: Option<String>,
    /// Name by which people tell the vSwitch from others. Example: `VSwitch-1`.
    pub vswitch_name: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-257gq64****`.
    pub vpc_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-hangzhou-d`.
    pub zone_id: Option<String>,
    /// Number of the account that the resource belongs to. Example: `25346073170691****`.
    pub owner_id: Option<i64>,
    /// Which kind of share it is or is to be. Example: `Shared`.
    pub share_type: Option<String>,
    /// Whether the network has an IPv6 range. Example: `true`.
    pub enabled_ipv6: Option<bool>,
}

response! {
    VSwitch {
        "AvailableIpAddressCount" => available_ip_address_count: value,
        "CidrBlock" => cidr_block: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "IsDefault" => is_default: value,
        "NetworkAclId" => network_acl_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "RouteTable" => route_table: value,
        "Status" => status: value,
        "Tags" => tags: list("Tag"),
        "VSwitchId" => vswitch_id: value,
        "VSwitchName" => vswitch_name: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "OwnerId" => owner_id: value,
        "ShareType" => share_type: value,
        "EnabledIpv6" => enabled_ipv6: value,
    }
}

/// Route table that the vSwitch uses.
#[non_exhaustive]
pub struct RouteTable {
    /// Route table that the vSwitch uses, by its ID. Example: `vrt-bp145q7glnuzdv****`.
    pub route_table_id: Option<String>,
    /// Whether the route table was created by a user or comes with the VPC. Example: `System`.
    pub route_table_type: Option<String>,
}

response! {
    RouteTable {
        "RouteTableId" => route_table_id: value,
        "RouteTableType" => route_table_type: value,
    }
}

/// Errors that the documentation of [`DescribeVSwitchesRequest`] names.
///
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`IllegalParamOwnerId`](super::DocumentedError::IllegalParamOwnerId)
/// - [`InvalidVpcIdNumberNotSupported`](super::DocumentedError::InvalidVpcIdNumberNotSupported)
/// - [`InvalidVSwitchIdNumberNotSupported`](super::DocumentedError::InvalidVSwitchIdNumberNotSupported)
pub type DescribeVSwitchesError = super::DocumentedError;
