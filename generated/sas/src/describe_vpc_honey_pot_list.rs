// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcHoneyPotList`, from `sas/DescribeVpcHoneyPotList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists VPCs, each with the state of its honeypot if one is deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVpcHoneyPotListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_honey_pot_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcHoneyPotListRequest {
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Name that the VPC goes by.
    pub vpc_name: Option<String>,
    /// Region that the VPC lies in.
    pub vpc_region_id: Option<String>,
    /// Keeps only VPCs with, or only those without, a honeypot.
    pub honey_pot_existence: Option<bool>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeVpcHoneyPotListRequest {
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
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `VpcRegionId`.
    pub fn vpc_region_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_region_id = Some(value.into());
        self
    }
    /// Sets `HoneyPotExistence`.
    #[inline]
    pub fn honey_pot_existence(mut self, value: bool) -> Self {
        self.honey_pot_existence = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeVpcHoneyPotListRequest {
        "VpcId" => vpc_id: query,
        "VpcName" => vpc_name: query,
        "VpcRegionId" => vpc_region_id: query,
        "HoneyPotExistence" => honey_pot_existence: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeVpcHoneyPotListRequest {
    type Response = DescribeVpcHoneyPotListResponse;
    type Error = DescribeVpcHoneyPotListError;
    const INFO: OperationInfo = super::operation("DescribeVpcHoneyPotList").read_only();
    const ERRORS: &'static [DescribeVpcHoneyPotListError] = &[
        DescribeVpcHoneyPotListError::NoPermission,
        DescribeVpcHoneyPotListError::ServerError,
    ];
}

impl Paginated for DescribeVpcHoneyPotListRequest {
    type Item = VpcHoneyPotDTOList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.vpc_honey_pot_dto_list)
    }
}

/// Response to [`DescribeVpcHoneyPotListRequest`].
#[non_exhaustive]
pub struct DescribeVpcHoneyPotListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FEC7F58-FCDA-415F-AE25-CD8BC0931DF2`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind VPC honey pot DTO that were found or are concerned.
    pub vpc_honey_pot_dto_list: Vec<VpcHoneyPotDTOList>,
}

response! {
    DescribeVpcHoneyPotListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "VpcHoneyPotDTOList" => vpc_honey_pot_dto_list: list(""),
    }
}

/// Items of the kind VPC honey pot DTO that were found or are concerned.
#[non_exhaustive]
pub struct VpcHoneyPotDTOList {
    /// Name that the VPC goes by. Example: `abc-vpcname`.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-p0w223apdl49sr5zv****`.
    pub vpc_id: Option<String>,
    /// ID of the honey pot ENI instance that the item belongs to or stands for.
    /// Example: `eni-p0whwgg7bing8b80****`.
    pub honey_pot_eni_instance_id: Option<String>,
    /// Address range in CIDR notation. Example: `192.168.XX.XX/16`.
    pub cidr_block: Option<String>,
    /// State that the VPC is in. Example: `Available`.
    pub vpc_status: Option<String>,
    /// When the item was created. Example: `1607365213000`.
    pub create_time: Option<i64>,
    /// ID of the honey pot VPC switch that the item belongs to or stands for.
    /// Example: `vsw-p0w7gdcfvn20tvdul****`.
    pub honey_pot_vpc_switch_id: Option<String>,
    /// Whether the VPC has a honeypot. Example: `true`.
    pub honey_pot_existence: Option<bool>,
    /// Region that the VPC lies in. Example: `ap-southeast-2`.
    pub vpc_region_id: Option<String>,
    /// State that the honey pot ECS instance is in. Example: `Running`.
    pub honey_pot_ecs_instance_status: Option<String>,
    /// State that the honey pot instance is in. Example: `on`.
    pub honey_pot_instance_status: Option<String>,
    /// IDs of the VPC switches that were found or are concerned.
    pub vpc_switch_id_list: Vec<VpcSwitchIdList>,
}

response! {
    VpcHoneyPotDTOList {
        "VpcName" => vpc_name: value,
        "VpcId" => vpc_id: value,
        "HoneyPotEniInstanceId" => honey_pot_eni_instance_id: value,
        "CidrBlock" => cidr_block: value,
        "VpcStatus" => vpc_status: value,
        "CreateTime" => create_time: value,
        "HoneyPotVpcSwitchId" => honey_pot_vpc_switch_id: value,
        "HoneyPotExistence" => honey_pot_existence: value,
        "VpcRegionId" => vpc_region_id: value,
        "HoneyPotEcsInstanceStatus" => honey_pot_ecs_instance_status: value,
        "HoneyPotInstanceStatus" => honey_pot_instance_status: value,
        "VpcSwitchIdList" => vpc_switch_id_list: list(""),
    }
}

/// IDs of the VPC switches that were found or are concerned.
#[non_exhaustive]
pub struct VpcSwitchIdList {
    /// Name that the VPC switch goes by. Example: `abc01`.
    pub vpc_switch_name: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `ap-southeast-2b`.
    pub zone_id: Option<String>,
    /// ID of the VPC switch that the item belongs to or stands for.
    /// Example: `vsw-p0wdnyv4wzp6jkuu4****`.
    pub vpc_switch_id: Option<String>,
}

response! {
    VpcSwitchIdList {
        "VpcSwitchName" => vpc_switch_name: value,
        "ZoneId" => zone_id: value,
        "VpcSwitchId" => vpc_switch_id: value,
    }
}

/// Errors that the documentation of [`DescribeVpcHoneyPotListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVpcHoneyPotListError = super::DocumentedError;
