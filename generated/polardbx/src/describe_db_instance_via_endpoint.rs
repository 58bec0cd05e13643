// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceViaEndpoint`, from `polardbx/DescribeDBInstanceViaEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConnAddr, DBNode, TagSet};

/// Finds an instance by its connection address and shows its basic properties.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceViaEndpointRequest::new()
///     .endpoint("...");
/// let reply = client.describe_db_instance_via_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointRequest {
    /// **Required.** Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceViaEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceViaEndpointRequest {
        "Endpoint" => endpoint: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceViaEndpointRequest {
    type Response = DescribeDBInstanceViaEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceViaEndpoint")
        .required(&["Endpoint", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceViaEndpointRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceViaEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14036EBE-CF2E-44DB-ACE9-AC6157D3A6FC`.
    pub request_id: Option<String>,
    /// What is known about the instance.
    pub db_instance: Option<DBInstance>,
}

response! {
    DescribeDBInstanceViaEndpointResponse {
        "RequestId" => request_id: value,
        "DBInstance" => db_instance: value,
    }
}

/// What is known about the instance.
#[non_exhaustive]
pub struct DBInstance {
    /// Kind of the item, out of those that the service tells apart. Example: `ReadWrite`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// State that the rights separation is in. Example: `disabled`.
    pub rights_separation_status: Option<String>,
    /// How many there are of this: database node. Example: `2`.
    pub db_node_count: Option<i32>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// When the item was created. Example: `2021-08-31T08:56:25.000+0000`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Port on which the address accepts clients. Example: `3306`.
    pub port: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Free text that describes the item to people. Example: `test instance`.
    pub description: Option<String>,
    /// Host name that clients connect to.
    /// Example: `pxc-sprpx766vo****.polarx.singapore.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Disk space taken up, in bytes. Example: `17042505728`.
    pub storage_used: Option<i64>,
    /// Day or moment of the expire. Example: `2022-08-31T16:00:00.000+0000`.
    pub expire_date: Option<Timestamp>,
    /// Code under which the order system sells the item. Example: `drds_polarxpost_public_cn`.
    pub commodity_code: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `06:00`.
    pub maintain_start_time: Option<String>,
    /// Which kind of database instance it is or is to be. Example: `ReadWrite`.
    pub db_instance_type: Option<String>,
    /// Size, model or class of the database node. Example: `polarx.x4.large.2e`.
    pub db_node_class: Option<String>,
    /// Which version of the latest minor is meant.
    /// Example: `polarx-kernel_5.4.11-16301083_xcluster-20210805`.
    pub latest_minor_version: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `06:00`.
    pub maintain_end_time: Option<String>,
    /// Which kind of database it is or is to be. Example: `polarx`.
    pub db_type: Option<String>,
    /// Whether the rights separation is switched on. Example: `false`.
    pub rights_separation_enabled: Option<bool>,
    /// ID of the virtual private cloud. Example: `vpc-xxxxx`.
    pub vpc_id: Option<String>,
    /// Which version of the minor is meant.
    /// Example: `polarx-kernel_5.4.11-16301083_xcluster-20210805`.
    pub minor_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network that is used or meant. Example: `VPC`.
    pub network: Option<String>,
    /// Which version of the database is meant. Example: `5.5`.
    pub db_version: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-********`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Code that stands for the kind, for programs to act on. Example: `18`.
    pub kind_code: Option<i32>,
    /// Identifier of the item within its collection. Example: `pxc-zkralxpc5d****`.
    pub id: Option<String>,
    /// The database nodes that were found or are concerned, one entry each.
    pub db_nodes: Vec<DBNode>,
    /// The conn addrs that were found or are concerned, one entry each.
    pub conn_addrs: Vec<ConnAddr>,
    /// The read-only database instances that were found or are concerned, one entry each.
    /// Example: `pxr-*********`.
    pub read_db_instances: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-xxxx`.
    pub resource_group_id: Option<String>,
    /// Tags the instance carries.
    pub tag_set: Vec<TagSet>,
    /// How many there are of this: cn node. Example: `2`.
    pub cn_node_count: Option<i32>,
    /// How many there are of this: dn node. Example: `2`.
    pub dn_node_count: Option<i32>,
    /// Code that stands for the cn node class, for programs to act on. Example: `polarx.x4.xlarge.2e`.
    pub cn_node_class_code: Option<String>,
    /// Code that stands for the dn node class, for programs to act on. Example: `mysql.x8.large.25`.
    pub dn_node_class_code: Option<String>,
    /// The series that are concerned. Example: `enterprise`.
    pub series: Option<String>,
    /// The LTS versions that were found or are concerned, one entry each. Example: `X.X.X.X`.
    pub lts_versions: Vec<String>,
}

response! {
    DBInstance {
        "Type" => type_: value,
        "Status" => status: value,
        "RightsSeparationStatus" => rights_separation_status: value,
        "DBNodeCount" => db_node_count: value,
        "Expired" => expired: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "Description" => description: value,
        "ConnectionString" => connection_string: value,
        "StorageUsed" => storage_used: value,
        "ExpireDate" => expire_date: value,
        "CommodityCode" => commodity_code: value,
        "MaintainStartTime" => maintain_start_time: value,
        "DBInstanceType" => db_instance_type: value,
        "DBNodeClass" => db_node_class: value,
        "LatestMinorVersion" => latest_minor_version: value,
        "MaintainEndTime" => maintain_end_time: value,
        "DBType" => db_type: value,
        "RightsSeparationEnabled" => rights_separation_enabled: value,
        "VPCId" => vpc_id: value,
        "MinorVersion" => minor_version: value,
        "RegionId" => region_id: value,
        "Network" => network: value,
        "DBVersion" => db_version: value,
        "VSwitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
        "Engine" => engine: value,
        "KindCode" => kind_code: value,
        "Id" => id: value,
        "DBNodes" => db_nodes: list(""),
        "ConnAddrs" => conn_addrs: list(""),
        "ReadDBInstances" => read_db_instances: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "TagSet" => tag_set: list(""),
        "CnNodeCount" => cn_node_count: value,
        "DnNodeCount" => dn_node_count: value,
        "CnNodeClassCode" => cn_node_class_code: value,
        "DnNodeClassCode" => dn_node_class_code: value,
        "Series" => series: value,
        "LTSVersions" => lts_versions: list(""),
    }
}
