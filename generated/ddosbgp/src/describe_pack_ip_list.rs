// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePackIpList`, from `ddosbgp/DescribePackIpList.md`.

use alicloud_runtime::codegen::*;

/// Lists the IP addresses that an Anti-DDoS Origin instance protects.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribePackIpListRequest::new()
///     .ddos_region_id("cn-hangzhou")
///     .instance_id("ddosbgp-cn-x1")
///     .page_no(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pack_ip_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePackIpListRequest {
    /// **Required.** Region that the DDoS lies in. Example: `cn-hangzhou`.
    pub ddos_region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Name that the product goes by. Example: `ECS`.
    pub product_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Member account that owns the asset.
    pub member_uid: Option<String>,
}

impl DescribePackIpListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DdosRegionId`, which is required.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `ProductName`.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    DescribePackIpListRequest {
        "DdosRegionId" => ddos_region_id: query,
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "Ip" => ip: query,
        "ProductName" => product_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribePackIpListRequest {
    type Response = DescribePackIpListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePackIpList")
        .required(&["DdosRegionId", "InstanceId", "PageNo", "PageSize"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribePackIpListRequest {
    type Item = IpList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ip_list)
    }
}

/// Response to [`DescribePackIpListRequest`].
#[non_exhaustive]
pub struct DescribePackIpListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items of the kind IP address that were found or are concerned.
    pub ip_list: Vec<IpList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B479FE9B-F0EB-423B-81E5-ECE2167BCF40`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribePackIpListResponse {
        "Code" => code: value,
        "IpList" => ip_list: list(""),
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Items of the kind IP address that were found or are concerned.
#[non_exhaustive]
pub struct IpList {
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Code of the cloud service concerned. Example: `ECS`.
    pub product: Option<Open<IpListProduct>>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<Open<IpStatus>>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Member account that owns the asset. Example: `170858869679****`.
    pub member_uid: Option<String>,
    /// State that the nsm is in. Example: `0`.
    pub nsm_status: Option<i32>,
    /// When suppression near the source began, in seconds since 1970. Example: `1715655000`.
    pub nsm_start_at: Option<i64>,
    /// When suppression near the source ends, in seconds since 1970. Example: `1715658000`.
    pub nsm_expire_at: Option<i64>,
}

response! {
    IpList {
        "Ip" => ip: value,
        "Product" => product: value,
        "Remark" => remark: value,
        "Status" => status: value,
        "Region" => region: value,
        "MemberUid" => member_uid: value,
        "NsmStatus" => nsm_status: value,
        "NsmStartAt" => nsm_start_at: value,
        "NsmExpireAt" => nsm_expire_at: value,
    }
}

values! {
    /// Code of the cloud service concerned.
    pub enum IpListProduct {
        /// ECS instances.
        Ecs = "ECS",
        /// Load balancers.
        Slb = "SLB",
        /// Elastic IP addresses.
        Eip = "EIP",
        /// Web application firewalls.
        Waf = "WAF",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum IpStatus {
        /// Not under attack.
        Normal = "normal",
        /// In a black hole.
        HoleBegin = "hole_begin",
    }
}
