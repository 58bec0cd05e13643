// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstances`, from `gpdb/DescribeDBInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists AnalyticDB for PostgreSQL instances, filtered by ID, state, tag, or description.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstancesRequest::new();
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
    pub region_id: Option<String>,
    /// Free text that tells people about the database instance.
    pub db_instance_description: Option<String>,
    /// Whether the instance lies in a VPC; the classic kind is no longer offered.
    pub instance_network_type: Option<String>,
    /// IDs of the database instances to work on or to narrow the list down to.
    pub db_instance_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Kinds of instance deploy to work on or to narrow the list down to.
    pub instance_deploy_types: Vec<String>,
    /// The database instance statuses to work on or to narrow the list down to.
    pub db_instance_statuses: Vec<String>,
    /// The database instance categories to work on or to narrow the list down to.
    pub db_instance_categories: Vec<String>,
    /// The database instance modes to work on or to narrow the list down to.
    pub db_instance_modes: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DescribeDBInstancesRequest {
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
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceIds`.
    pub fn db_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.db_instance_ids = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceDeployTypes`.
    pub fn instance_deploy_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_deploy_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstanceStatuses`.
    pub fn db_instance_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance_statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstanceCategories`.
    pub fn db_instance_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance_categories = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DBInstanceModes`.
    pub fn db_instance_modes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance_modes = value.into_iter().map(Into::into).collect();
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
}

request! {
    DescribeDBInstancesRequest {
        "RegionId" => region_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "InstanceNetworkType" => instance_network_type: query,
        "DBInstanceIds" => db_instance_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Tag" => tag: query,
        "InstanceDeployTypes" => instance_deploy_types: query_joined(','),
        "DBInstanceStatuses" => db_instance_statuses: query_joined(','),
        "DBInstanceCategories" => db_instance_categories: query_joined(','),
        "DBInstanceModes" => db_instance_modes: query_joined(','),
        "ResourceGroupId" => resource_group_id: query,
        "VpcId" => vpc_id: query,
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
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.db_instance)
    }
}

/// Response to [`DescribeDBInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53EA07B7-FC2A-521B-AB7C-27**********`.
    pub request_id: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancesResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances on the page.
    pub db_instance: Vec<DBInstance>,
}

response! {
    Items {
        "DBInstance" => db_instance: list(""),
    }
}

/// Instances on the page.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the virtual private cloud. Example: `vpc-bp19ame5m1r3oejns****`.
    pub vpc_id: Option<String>,
    /// When the item runs out. Example: `2999-09-08T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Which kind of database instance net it is or is to be. Example: `2`.
    pub db_instance_net_type: Option<String>,
    /// `cluster` for elastic storage and Serverless, `replicaSet` for storage reserved mode.
    /// Example: `cluster`.
    pub instance_deploy_type: Option<String>,
    /// Kind of disk or, for data bloat, layout of the table, such as heap or columnar.
    /// Example: `cloud_essd`.
    pub storage_type: Option<String>,
    /// When the item was created. Example: `2021-10-09T04:54:08Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Why the item is locked. Example: `0`.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Way in which the connection works.
    pub connection_mode: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Major release of the database kernel, such as `6.0`.
    pub engine_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1cpq8mr64paltkb****`.
    pub vswitch_id: Option<String>,
    /// Whether the instance lies in a VPC; the classic kind is no longer offered. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `gpdb`.
    pub engine: Option<String>,
    /// Free text that tells people about the database instance. Example: `gp-bp12ga6v69h86****`.
    pub db_instance_description: Option<String>,
    /// How many there are of this: seg node. Example: `4`.
    pub seg_node_num: Option<String>,
    /// How large the storage is or is to be. Example: `50`.
    pub storage_size: Option<String>,
    /// How many there are of this: master node. Example: `1`.
    pub master_node_num: Option<i32>,
    /// Class that the database instance belongs to. Example: `HighAvailability`.
    pub db_instance_category: Option<String>,
    /// Way in which the database instance works. Example: `StorageElastic`.
    pub db_instance_mode: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Way in which the serverless works. Example: `Manual`.
    pub serverless_mode: Option<String>,
    /// Edition: `standard`, or `cost-effective` for less performance at a lower price.
    /// Example: `standard`.
    pub prod_type: Option<String>,
}

response! {
    DBInstance {
        "VpcId" => vpc_id: value,
        "ExpireTime" => expire_time: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "InstanceDeployType" => instance_deploy_type: value,
        "StorageType" => storage_type: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Tags" => tags: list("Tag"),
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "ConnectionMode" => connection_mode: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "InstanceNetworkType" => instance_network_type: value,
        "ZoneId" => zone_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "DBInstanceDescription" => db_instance_description: value,
        "SegNodeNum" => seg_node_num: value,
        "StorageSize" => storage_size: value,
        "MasterNodeNum" => master_node_num: value,
        "DBInstanceCategory" => db_instance_category: value,
        "DBInstanceMode" => db_instance_mode: value,
        "ResourceGroupId" => resource_group_id: value,
        "ServerlessMode" => serverless_mode: value,
        "ProdType" => prod_type: value,
    }
}
