// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitchAttributes`, from `vpc/DescribeVSwitchAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudResourceSetType, RouteEntryType, Status, Tag};

/// Reads the settings of one vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vswitch_attributes::Status;
///
/// let request = alicloud_vpc::DescribeVSwitchAttributesRequest::new()
///     .vswitch_id("vsw-25naue4g****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_vswitch_attributes(request)
///     .wait()
///     .until(Status::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    /// Example: `vsw-25naue4g****`.
    pub vswitch_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DescribeVSwitchAttributesRequest {
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
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
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
    DescribeVSwitchAttributesRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DescribeVSwitchAttributesRequest {
    type Response = DescribeVSwitchAttributesResponse;
    type Error = DescribeVSwitchAttributesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitchAttributes")
        .required(&["VSwitchId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVSwitchAttributesError] = &[
        DescribeVSwitchAttributesError::InvalidVSwitchIdNotFound,
    ];
}

impl Stateful for DescribeVSwitchAttributesRequest {
    type State = Status;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeVSwitchAttributesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchAttributesResponse {
    /// Addresses of the vSwitch that nothing uses yet. Example: `12`.
    pub available_ip_address_count: Option<i64>,
    /// Private IPv4 range of the network, in CIDR notation. Example: `192.168.0.1/24`.
    pub cidr_block: Option<String>,
    /// When the resource was created. Example: `2017-08-22T10:40:25Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `abc`.
    pub description: Option<String>,
    /// IPv6 range of the network, in CIDR notation. Example: `2408:4004:0:29xx::/64`.
    pub ipv6_cidr_block: Option<String>,
    /// Tells the default vSwitch of a zone from those that users created. Example: `false`.
    pub is_default: Option<bool>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `1`.
    pub network_acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B48B4B9-1EAD-469F-B488-594DAB4B6A1A`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Route table that the vSwitch uses.
    pub route_table: Option<RouteTable>,
    /// Whether the vSwitch is ready for use or still being set up. Example: `Pending`.
    pub status: Option<Open<Status>>,
    /// ID of the vSwitch that was asked about. Example: `vsw-25b7pv15t****`.
    pub vswitch_id: Option<String>,
    /// Name by which people tell the vSwitch from others. Example: `test`.
    pub vswitch_name: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-257gq642n****`.
    pub vpc_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-beijing-a`.
    pub zone_id: Option<String>,
    /// Resources in the VPC, counted by kind.
    pub cloud_resources: Vec<CloudResourceSetType>,
    /// Number of the account that the resource belongs to. Example: `28768383240243****`.
    pub owner_id: Option<i64>,
    /// Which kind of share it is or is to be. Example: `Shared`.
    pub share_type: Option<String>,
    /// Whether the network has an IPv6 range. Example: `true`.
    pub enabled_ipv6: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DescribeVSwitchAttributesResponse {
        "AvailableIpAddressCount" => available_ip_address_count: value,
        "CidrBlock" => cidr_block: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "Ipv6CidrBlock" => ipv6_cidr_block: value,
        "IsDefault" => is_default: value,
        "NetworkAclId" => network_acl_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "RouteTable" => route_table: value,
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "VSwitchName" => vswitch_name: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "CloudResources" => cloud_resources: list("CloudResourceSetType"),
        "OwnerId" => owner_id: value,
        "ShareType" => share_type: value,
        "EnabledIpv6" => enabled_ipv6: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Route table that the vSwitch uses.
#[non_exhaustive]
pub struct RouteTable {
    /// Route table that the vSwitch uses, by its ID. Example: `vtb-bp145q7glnuzdv****`.
    pub route_table_id: Option<String>,
    /// Whether the route table was created by a user or comes with the VPC. Here: `System`, `Custom`.
    /// Example: `System`.
    pub route_table_type: Option<Open<RouteEntryType>>,
}

response! {
    RouteTable {
        "RouteTableId" => route_table_id: value,
        "RouteTableType" => route_table_type: value,
    }
}

/// Errors that the documentation of [`DescribeVSwitchAttributesRequest`] names.
///
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 400
pub type DescribeVSwitchAttributesError = super::DocumentedError;
