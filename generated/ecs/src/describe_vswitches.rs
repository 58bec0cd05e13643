// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitches`, from `ecs/DescribeVSwitches.md`.

use alicloud_runtime::codegen::*;

/// Lists vSwitches with CIDR block and number of free addresses.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeVSwitchesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vswitches(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    pub zone_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeVSwitchesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
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
}

request! {
    DescribeVSwitchesRequest {
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ZoneId" => zone_id: query,
        "RegionId" => region_id: query,
        "IsDefault" => is_default: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    type Error = DescribeVSwitchesError;
    const INFO: OperationInfo = super::operation("DescribeVSwitches")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVSwitchesError] = &[
        DescribeVSwitchesError::ForbiddenVpcNotFound,
        DescribeVSwitchesError::IellgalParameterOwnerAccount,
        DescribeVSwitchesError::OperationFailedEndpoint,
        DescribeVSwitchesError::MismatchInstanceIdAndRegionId,
        DescribeVSwitchesError::InvalidVSwitchIdNotFound,
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

/// Response to [`DescribeVSwitchesRequest`].
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The v switches that were found or are concerned, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    DescribeVSwitchesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VSwitches" => vswitches: list("VSwitch"),
    }
}

/// The v switches that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Private addresses that the VPC or vSwitch covers, in CIDR notation.
    pub cidr_block: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// How many there are of this: available IP address.
    pub available_ip_address_count: Option<i64>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    pub zone_id: Option<String>,
    /// Name that the vSwitch goes by.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "IsDefault" => is_default: value,
        "VSwitchId" => vswitch_id: value,
        "CidrBlock" => cidr_block: value,
        "Description" => description: value,
        "AvailableIpAddressCount" => available_ip_address_count: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "VSwitchName" => vswitch_name: value,
    }
}

/// Errors that the documentation of [`DescribeVSwitchesRequest`] names.
///
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`OperationFailedEndpoint`](super::DocumentedError::OperationFailedEndpoint)
/// - [`MismatchInstanceIdAndRegionId`](super::DocumentedError::MismatchInstanceIdAndRegionId)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidVpcIdNumberNotSupported`](super::DocumentedError::InvalidVpcIdNumberNotSupported)
/// - [`InvalidVSwitchIdNumberNotSupported`](super::DocumentedError::InvalidVSwitchIdNumberNotSupported)
pub type DescribeVSwitchesError = super::DocumentedError;
