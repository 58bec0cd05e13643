// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `polardbx/CreateDBInstance.md`.

use alicloud_runtime::codegen::*;

/// Buys a PolarDB-X instance with the nodes and classes asked for.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateDBInstanceRequest::new()
///     .pay_type("...")
///     .engine_version("...")
///     .topology_type("...");
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// How many there are of this: database node. Range: 0 to 99.
    pub db_node_count: Option<i32>,
    /// Size, model or class of the database node.
    pub db_node_class: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<i32>,
    /// Unit of the prepaid term.
    pub period: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// **Required.** Which version of the engine is meant.
    pub engine_version: Option<String>,
    /// Makes the new instance a read-only one of an existing instance.
    pub is_read_db_instance: Option<bool>,
    /// Name that the primary database instance goes by.
    pub primary_db_instance_name: Option<String>,
    /// **Required.** Which kind of topology it is or is to be.
    pub topology_type: Option<String>,
    /// Zone in which the leading replica is placed.
    pub primary_zone: Option<String>,
    /// Zone of the second replica, for an instance spread over three zones.
    pub secondary_zone: Option<String>,
    /// Zone of the third replica, for an instance spread over three zones.
    pub tertiary_zone: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Size, model or class of the cn.
    pub cn_class: Option<String>,
    /// Size, model or class of the dn.
    pub dn_class: Option<String>,
    /// How many there are of this: CN node. Range: 0 to 99.
    pub cn_node_count: Option<i32>,
    /// How many there are of this: DN node. Range: 0 to 99.
    pub dn_node_count: Option<i32>,
    /// Makes the new instance a columnar one that only reads.
    pub is_columnar_read_db_instance: Option<bool>,
    /// The series that are concerned.
    pub series: Option<Open<Series>>,
    /// Disk of each storage node, in GB.
    pub dn_storage_space: Option<String>,
    /// The extra params that are concerned.
    pub extra_params: BTreeMap<String, String>,
}

impl CreateDBInstanceRequest {
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
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `DBNodeCount`.
    #[inline]
    pub fn db_node_count(mut self, value: i32) -> Self {
        self.db_node_count = Some(value);
        self
    }
    /// Sets `DBNodeClass`.
    pub fn db_node_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_class = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VPCId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `IsReadDBInstance`.
    #[inline]
    pub fn is_read_db_instance(mut self, value: bool) -> Self {
        self.is_read_db_instance = Some(value);
        self
    }
    /// Sets `PrimaryDBInstanceName`.
    pub fn primary_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.primary_db_instance_name = Some(value.into());
        self
    }
    /// Sets `TopologyType`, which is required.
    pub fn topology_type(mut self, value: impl Into<String>) -> Self {
        self.topology_type = Some(value.into());
        self
    }
    /// Sets `PrimaryZone`.
    pub fn primary_zone(mut self, value: impl Into<String>) -> Self {
        self.primary_zone = Some(value.into());
        self
    }
    /// Sets `SecondaryZone`.
    pub fn secondary_zone(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone = Some(value.into());
        self
    }
    /// Sets `TertiaryZone`.
    pub fn tertiary_zone(mut self, value: impl Into<String>) -> Self {
        self.tertiary_zone = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `CnClass`.
    pub fn cn_class(mut self, value: impl Into<String>) -> Self {
        self.cn_class = Some(value.into());
        self
    }
    /// Sets `DnClass`.
    pub fn dn_class(mut self, value: impl Into<String>) -> Self {
        self.dn_class = Some(value.into());
        self
    }
    /// Sets `CNNodeCount`.
    #[inline]
    pub fn cn_node_count(mut self, value: i32) -> Self {
        self.cn_node_count = Some(value);
        self
    }
    /// Sets `DNNodeCount`.
    #[inline]
    pub fn dn_node_count(mut self, value: i32) -> Self {
        self.dn_node_count = Some(value);
        self
    }
    /// Sets `IsColumnarReadDBInstance`.
    #[inline]
    pub fn is_columnar_read_db_instance(mut self, value: bool) -> Self {
        self.is_columnar_read_db_instance = Some(value);
        self
    }
    /// Sets `Series`.
    pub fn series(mut self, value: impl Into<Open<Series>>) -> Self {
        self.series = Some(value.into());
        self
    }
    /// Sets `DnStorageSpace`.
    pub fn dn_storage_space(mut self, value: impl Into<String>) -> Self {
        self.dn_storage_space = Some(value.into());
        self
    }
    /// Sets `ExtraParams`.
    pub fn extra_params(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extra_params = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "RegionId" => region_id: query,
        "PayType" => pay_type: query,
        "DBNodeCount" => db_node_count: query,
        "DBNodeClass" => db_node_class: query,
        "ClientToken" => client_token: query,
        "NetworkType" => network_type: query,
        "VPCId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "UsedTime" => used_time: query,
        "Period" => period: query,
        "ResourceGroupId" => resource_group_id: query,
        "AutoRenew" => auto_renew: query,
        "EngineVersion" => engine_version: query,
        "IsReadDBInstance" => is_read_db_instance: query,
        "PrimaryDBInstanceName" => primary_db_instance_name: query,
        "TopologyType" => topology_type: query,
        "PrimaryZone" => primary_zone: query,
        "SecondaryZone" => secondary_zone: query,
        "TertiaryZone" => tertiary_zone: query,
        "ZoneId" => zone_id: query,
        "CnClass" => cn_class: query,
        "DnClass" => dn_class: query,
        "CNNodeCount" => cn_node_count: query,
        "DNNodeCount" => dn_node_count: query,
        "IsColumnarReadDBInstance" => is_columnar_read_db_instance: query,
        "Series" => series: query,
        "DnStorageSpace" => dn_storage_space: query,
        "ExtraParams" => extra_params: query_json,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(&["RegionId", "PayType", "EngineVersion", "TopologyType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// Name that the database instance goes by. Example: `pxc-*********`.
    pub db_instance_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `12345`.
    pub order_id: Option<String>,
}

response! {
    CreateDBInstanceResponse {
        "DBInstanceName" => db_instance_name: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}

values! {
    /// The series that are concerned.
    pub enum Series {
        /// Enterprise edition, with separate compute nodes.
        Enterprise = "enterprise",
        /// Standard edition, a single storage node with its replicas.
        Standard = "standard",
    }
}
