// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstances`, from `polardbx/DescribeDBInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TagSet};

/// Lists PolarDB-X instances with their basic properties.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 5 to 100.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The series that are concerned.
    pub series: Option<String>,
    /// Lists only instances that have a log engine.
    pub must_has_cdc: Option<bool>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
}

impl DescribeDBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Series`.
    pub fn series(mut self, value: impl Into<String>) -> Self {
        self.series = Some(value.into());
        self
    }
    /// Sets `MustHasCdc`.
    #[inline]
    pub fn must_has_cdc(mut self, value: bool) -> Self {
        self.must_has_cdc = Some(value);
        self
    }
    /// Sets `DbVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "InstanceId" => instance_id: query,
        "Series" => series: query,
        "MustHasCdc" => must_has_cdc: query,
        "DbVersion" => db_version: query,
    }
}

impl Operation for DescribeDBInstancesRequest {
    type Response = DescribeDBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDBInstancesRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_number)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.db_instances)
    }
}

/// Response to [`DescribeDBInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Number that counts or picks out the total. Example: `30`.
    pub total_number: Option<i32>,
    /// The database instances that were found or are concerned, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DescribeDBInstancesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalNumber" => total_number: value,
        "DBInstances" => db_instances: list(""),
    }
}

/// The database instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// Kind of the item, out of those that the service tells apart. Example: `ReadWrite`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Code under which the order system sells the item. Example: `drds_polarxpre_public_cn`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2021-12-01T16:00:00.000+0000`.
    pub expire_time: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<bool>,
    /// When the item was created. Example: `2021-11-01T03:49:50.000+0000`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// Why the item is locked. Example: `text`.
    pub lock_reason: Option<String>,
    /// Which kind of database it is or is to be. Example: `polarx`.
    pub db_type: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// ID of the virtual private cloud. Example: `VPCID`.
    pub vpc_id: Option<String>,
    /// Which version of the minor is meant.
    /// Example: `polarx-kernel_5.4.12-16349923_xcluster-20210926`.
    pub minor_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network that is used or meant. Example: `VPC`.
    pub network: Option<String>,
    /// Which version of the database is meant. Example: `5.7`.
    pub db_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Size, model or class of the node. Example: `polarx.x4.large.2e`.
    pub node_class: Option<String>,
    /// Disk space taken up, in bytes. Example: `40658534400`.
    pub storage_used: Option<i64>,
    /// How many there are of this: node. Example: `5`.
    pub node_count: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `polarx`.
    pub engine: Option<String>,
    /// Identifier of the item within its collection. Example: `pxc-hzr2yeov******`.
    pub id: Option<String>,
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Node>,
    /// The read-only database instances that were found or are concerned, one entry each.
    /// Example: `pxr-hzr2yeov******`.
    pub read_db_instances: Vec<String>,
    /// The columnar read-only database instances that were found or are concerned, one entry each.
    pub columnar_read_db_instances: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxxxx`.
    pub resource_group_id: Option<String>,
    /// Tags the instance carries.
    pub tag_set: Vec<TagSet>,
    /// Name that the database instance goes by. Example: `pxc-xxxxx`.
    pub db_instance_name: Option<String>,
    /// How many there are of this: dn node. Example: `2`.
    pub dn_node_count: Option<i32>,
    /// How many there are of this: cn node. Example: `2`.
    pub cn_node_count: Option<i32>,
    /// Code that stands for the cn node class, for programs to act on. Example: `polarx.x4.large.2e`.
    pub cn_node_class_code: Option<String>,
    /// Code that stands for the dn node class, for programs to act on. Example: `mysql.n4.medium.25`.
    pub dn_node_class_code: Option<String>,
    /// The series that are concerned. Example: `enterprise`.
    pub series: Option<String>,
    /// Whether the instance has the service that writes several binary log streams. Example: `true`.
    pub contain_binlog_x: Option<bool>,
    /// Whether this can be used: binlog x. Example: `true`.
    pub support_binlog_x: Option<bool>,
    /// Name that the cdc instance goes by. Example: `pxc-c-dmlgit****`.
    pub cdc_instance_name: Option<String>,
    /// Which kind of topology it is or is to be. Default: `3azones`. Example: `3azones`.
    pub topology_type: Option<String>,
    /// Zone that holds the third replica. Default: ``. Example: `cn-hangzhou-k`.
    pub tertiary_zone: Option<String>,
    /// Zone that holds the leading replica. Default: ``. Example: `cn-hangzhou-j`.
    pub primary_zone: Option<String>,
    /// Zone that holds the second replica. Default: ``. Example: `cn-hangzhou-l`.
    pub secondary_zone: Option<String>,
    /// Name that the columnar instance goes by.
    pub columnar_instance_name: Option<String>,
    /// Whether the instance belongs to a global database network.
    pub is_in_gdn: Option<bool>,
    /// Part the instance plays in its global database network.
    pub gdn_role: Option<String>,
    /// Which kind of vCPU it is or is to be.
    pub cpu_type: Option<String>,
}

response! {
    DBInstance {
        "Type" => type_: value,
        "Status" => status: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "Expired" => expired: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "LockReason" => lock_reason: value,
        "DBType" => db_type: value,
        "LockMode" => lock_mode: value,
        "VPCId" => vpc_id: value,
        "MinorVersion" => minor_version: value,
        "RegionId" => region_id: value,
        "Network" => network: value,
        "DBVersion" => db_version: value,
        "Description" => description: value,
        "NodeClass" => node_class: value,
        "StorageUsed" => storage_used: value,
        "NodeCount" => node_count: value,
        "ZoneId" => zone_id: value,
        "Engine" => engine: value,
        "Id" => id: value,
        "Nodes" => nodes: list(""),
        "ReadDBInstances" => read_db_instances: list(""),
        "ColumnarReadDBInstances" => columnar_read_db_instances: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "TagSet" => tag_set: list(""),
        "DBInstanceName" => db_instance_name: value,
        "DnNodeCount" => dn_node_count: value,
        "CnNodeCount" => cn_node_count: value,
        "CnNodeClassCode" => cn_node_class_code: value,
        "DnNodeClassCode" => dn_node_class_code: value,
        "Series" => series: value,
        "ContainBinlogX" => contain_binlog_x: value,
        "SupportBinlogX" => support_binlog_x: value,
        "CdcInstanceName" => cdc_instance_name: value,
        "TopologyType" => topology_type: value,
        "TertiaryZone" => tertiary_zone: value,
        "PrimaryZone" => primary_zone: value,
        "SecondaryZone" => secondary_zone: value,
        "ColumnarInstanceName" => columnar_instance_name: value,
        "isInGdn" => is_in_gdn: value,
        "gdnRole" => gdn_role: value,
        "CpuType" => cpu_type: value,
    }
}

/// The nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Node {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Identifier of the item within its collection. Example: `pxi-zd89wrzqh******`.
    pub id: Option<String>,
    /// Code that stands for the class, for programs to act on. Example: `polarx.x4.large.2e`.
    pub class_code: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hangzhou-g-aliyun`.
    pub region_id: Option<String>,
}

response! {
    Node {
        "ZoneId" => zone_id: value,
        "Id" => id: value,
        "ClassCode" => class_code: value,
        "RegionId" => region_id: value,
    }
}

values! {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub enum RegionId {
        /// Shenzhen, China.
        CnShenzhen = "cn-shenzhen",
        /// Beijing, China.
        CnBeijing = "cn-beijing",
        /// Ulanqab, China.
        CnWulanchabu = "cn-wulanchabu",
        /// Shenzhen, China; for financial institutions.
        CnShenzhenFinance1 = "cn-shenzhen-finance-1",
        /// Beijing, China; for government bodies.
        CnNorth2Gov1 = "cn-north-2-gov-1",
        /// Qingdao, China.
        CnQingdao = "cn-qingdao",
        /// Shanghai, China.
        CnShanghai = "cn-shanghai",
        /// Shanghai, China; for financial institutions.
        CnShanghaiFinance1 = "cn-shanghai-finance-1",
        /// Hong Kong, China.
        CnHongkong = "cn-hongkong",
        /// Hangzhou, China; for financial institutions.
        CnHangzhouFinance = "cn-hangzhou-finance",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// Frankfurt, Germany.
        EuCentral1 = "eu-central-1",
        /// Hohhot, China.
        CnHuhehaote = "cn-huhehaote",
        /// Jakarta, Indonesia.
        ApSoutheast5 = "ap-southeast-5",
        /// Virginia, United States.
        UsEast1 = "us-east-1",
        /// Zhangjiakou, China.
        CnZhangjiakou = "cn-zhangjiakou",
        /// Silicon Valley, United States.
        UsWest1 = "us-west-1",
        /// China (Hangzhou).
        CnHangzhou = "cn-hangzhou",
        /// Tokyo, Japan.
        ApNortheast1 = "ap-northeast-1",
        /// Zhengzhou, China; run jointly with a partner.
        CnZhengzhouJva = "cn-zhengzhou-jva",
        /// Shanghai, China; a special region set apart from the public one.
        CnShanghaiCloudspe = "cn-shanghai-cloudspe",
        /// Manila, Philippines.
        ApSoutheast6 = "ap-southeast-6",
        /// Bangkok, Thailand.
        ApSoutheast7 = "ap-southeast-7",
    }
}
