// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcs`, from `ecs/DescribeVpcs.md`.

use alicloud_runtime::codegen::*;

/// Lists VPCs of a region, optionally only default ones.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeVpcsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpcs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeVpcsRequest {
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
}

request! {
    DescribeVpcsRequest {
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
        "IsDefault" => is_default: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    type Error = DescribeVpcsError;
    const INFO: OperationInfo = super::operation("DescribeVpcs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpcsError] = &[
        DescribeVpcsError::InvalidAliuid,
        DescribeVpcsError::InvalidResourceGroupIdNotFound,
        DescribeVpcsError::OperationUnsupportedResourceGroupId,
        DescribeVpcsError::InvalidVpcIdNumberNotSupported,
        DescribeVpcsError::InvalidTagKey,
        DescribeVpcsError::InvalidTagValue,
        DescribeVpcsError::IellgalParameterOwnerAccount,
        DescribeVpcsError::OperationFailedEndpoint,
        DescribeVpcsError::InvalidRegionIdNotFound,
        DescribeVpcsError::InternalError,
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

/// Response to [`DescribeVpcsRequest`].
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The VPCs that were found or are concerned, one entry each.
    pub vpcs: Vec<Vpc>,
}

response! {
    DescribeVpcsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Vpcs" => vpcs: list("Vpc"),
    }
}

/// The VPCs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vpc {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Name that the VPC goes by.
    pub vpc_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// ID of the vRouter that the item belongs to or stands for.
    pub vrouter_id: Option<String>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// Private addresses that the VPC or vSwitch covers, in CIDR notation.
    pub cidr_block: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the vSwitches that were found or are concerned.
    pub vswitch_ids: Vec<String>,
    /// The user cidrs that were found or are concerned, one entry each.
    pub user_cidrs: Vec<String>,
}

response! {
    Vpc {
        "CreationTime" => creation_time: value,
        "VpcName" => vpc_name: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VRouterId" => vrouter_id: value,
        "IsDefault" => is_default: value,
        "CidrBlock" => cidr_block: value,
        "Description" => description: value,
        "RegionId" => region_id: value,
        "VSwitchIds" => vswitch_ids: list("VSwitchId"),
        "UserCidrs" => user_cidrs: list("UserCidr"),
    }
}

/// Errors that the documentation of [`DescribeVpcsRequest`] names.
///
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidResourceGroupIdNotFound`](super::DocumentedError::InvalidResourceGroupIdNotFound)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`InvalidVpcIdNumberNotSupported`](super::DocumentedError::InvalidVpcIdNumberNotSupported), here with HTTP status 400
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`IellgalParameterOwnerAccount`](super::DocumentedError::IellgalParameterOwnerAccount)
/// - [`OperationFailedEndpoint`](super::DocumentedError::OperationFailedEndpoint)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeVpcsError = super::DocumentedError;
