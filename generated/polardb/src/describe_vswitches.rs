// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `polardb/DescribeVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitches, filtered by VPC, zone, and dedicated host group.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeVSwitchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vswitches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the dedicated host group that the call is about.
    pub dedicated_host_group_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
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
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
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
}

request! {
    DescribeVSwitchesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ZoneId" => zone_id: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = DescribeVSwitchesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVSwitchesError] = &[
        DescribeVSwitchesError::InvalidVSwitchIdNotFound,
        DescribeVSwitchesError::IncorrecttVpcId,
        DescribeVSwitchesError::InvalidIzNoNotSupported,
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
        Some(&mut response.v_switchs)
    }
}

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9A572171-4E27-40D1-BD36-D26C9E71E29E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The vSwitches that were found or are concerned, one entry each.
    pub v_switchs: Vec<VSwitch>,
}

response! {
    DescribeVSwitchesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "VSwitchs" => v_switchs: list(""),
    }
}

/// The vSwitches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Address range in CIDR notation. Example: `172.16.0.0/24`.
    pub cidr_block: Option<String>,
    /// Free text that describes the item to people. Example: `vSwitchDescription`.
    pub description: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Number that picks out the iz. Example: `cn-hangzhou-b`.
    pub iz_no: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-25bcdxs7pv1****`.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by. Example: `vSwitch`.
    pub vswitch_name: Option<String>,
    /// How many there are of this: available IP address. Example: `1`.
    pub available_ip_address_count: Option<i64>,
}

response! {
    VSwitch {
        "CidrBlock" => cidr_block: value,
        "Description" => description: value,
        "IsDefault" => is_default: value,
        "IzNo" => iz_no: value,
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "VSwitchName" => vswitch_name: value,
        "AvailableIpAddressCount" => available_ip_address_count: value,
    }
}

/// Errors that the documentation of [`DescribeVSwitchesRequest`] names.
///
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrecttVpcId`](super::DocumentedError::IncorrecttVpcId)
/// - [`InvalidIzNoNotSupported`](super::DocumentedError::InvalidIzNoNotSupported)
pub type DescribeVSwitchesError = super::DocumentedError;
