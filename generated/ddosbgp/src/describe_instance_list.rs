// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceList`, from `ddosbgp/DescribeInstanceList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Anti-DDoS Origin instances, filtered by ID, IP address, remark or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeInstanceListRequest::new()
///     .page_no(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceListRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the DDoS lies in. Example: `cn-hangzhou`.
    pub ddos_region_id: Option<String>,
    /// IDs of the instances to work on or to narrow the list down to.
    /// Example: `['ddosbgp-cn-xx','ddosbpg-cn-xxx']`.
    pub instance_id_list: Vec<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `0`.
    pub instance_type: Option<String>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Version of the Internet Protocol. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// What to sort by. Example: `expireTime`.
    pub orderby: Option<String>,
    /// Direction of the order. Example: `asc`.
    pub orderdire: Option<Open<Orderdire>>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind instance type to work on or to narrow the list down to.
    pub instance_type_list: Vec<String>,
}

impl DescribeInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DdosRegionId`.
    pub fn ddos_region_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_region_id = Some(value.into());
        self
    }
    /// Sets `InstanceIdList`.
    pub fn instance_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Orderby`.
    pub fn orderby(mut self, value: impl Into<String>) -> Self {
        self.orderby = Some(value.into());
        self
    }
    /// Sets `Orderdire`.
    pub fn orderdire(mut self, value: impl Into<Open<Orderdire>>) -> Self {
        self.orderdire = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceTypeList`.
    pub fn instance_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceListRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "DdosRegionId" => ddos_region_id: query,
        "InstanceIdList" => instance_id_list: query_json,
        "InstanceType" => instance_type: query,
        "Ip" => ip: query,
        "IpVersion" => ip_version: query,
        "Orderby" => orderby: query,
        "Orderdire" => orderdire: query,
        "Remark" => remark: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
        "InstanceTypeList" => instance_type_list: query,
    }
}

impl Operation for DescribeInstanceListRequest {
    type Response = DescribeInstanceListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeInstanceList")
        .required(&["PageNo", "PageSize"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeInstanceListRequest {
    type Item = InstanceList;
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
        Some(&mut response.instance_list)
    }
}

/// Response to [`DescribeInstanceListRequest`].
#[non_exhaustive]
pub struct DescribeInstanceListResponse {
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<InstanceList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C3F7E6AE-43B2-4730-B6A3-FD17552B8F65`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
}

response! {
    DescribeInstanceListResponse {
        "InstanceList" => instance_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceList {
    /// Whether the instance is renewed by itself. Example: `false`.
    pub auto_renewal: Option<bool>,
    /// How many there are of this: blackholding. Example: `0`.
    pub blackholding_count: Option<String>,
    /// When the item runs out. Example: `1560009600000`.
    pub expire_time: Option<i64>,
    /// When the item was created. Example: `1554708159000`.
    pub gmt_create: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-xx`.
    pub instance_id: Option<String>,
    /// Which kind of IP address it is or is to be. Example: `IPv4`.
    pub ip_type: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<String>,
    /// Code of the cloud service concerned. Example: `gamebox`.
    pub product: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `1`.
    pub instance_type: Option<String>,
    /// Which kind of coverage it is or is to be.
    pub coverage_type: Option<i32>,
    /// Which kind of commodity it is or is to be.
    pub commodity_type: Option<String>,
    /// When protection starts by itself.
    pub auto_protect_condition: Option<AutoProtectCondition>,
}

response! {
    InstanceList {
        "AutoRenewal" => auto_renewal: value,
        "BlackholdingCount" => blackholding_count: value,
        "ExpireTime" => expire_time: value,
        "GmtCreate" => gmt_create: value,
        "InstanceId" => instance_id: value,
        "IpType" => ip_type: value,
        "Remark" => remark: value,
        "Status" => status: value,
        "Product" => product: value,
        "InstanceType" => instance_type: value,
        "CoverageType" => coverage_type: value,
        "CommodityType" => commodity_type: value,
        "AutoProtectCondition" => auto_protect_condition: value,
    }
}

/// When protection starts by itself.
#[non_exhaustive]
pub struct AutoProtectCondition {
    /// Events, one entry each.
    pub events: Vec<String>,
}

response! {
    AutoProtectCondition {
        "Events" => events: list(""),
    }
}

values! {
    /// Direction of the order.
    pub enum Orderdire {
        /// Descending.
        Desc = "desc",
        /// Ascending.
        Asc = "asc",
    }
}
