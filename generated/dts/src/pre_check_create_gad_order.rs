// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreCheckCreateGadOrder`, from `dts/PreCheckCreateGadOrder.md`.

use alicloud_runtime::codegen::*;

/// Checks ahead of the order whether a global active database cluster can be made of the instances
/// named.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::PreCheckCreateGadOrderRequest::new();
/// let reply = client.pre_check_create_gad_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreCheckCreateGadOrderRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Database instance that is a secondary node of the cluster.
    pub slave_db_instance_id: Option<String>,
    /// Region of the secondary node.
    pub slave_db_instance_region: Option<String>,
    /// Database of the primary node that the cluster is to cover.
    pub master_database_name: Option<String>,
    /// How the primary node is built, such as a sharded cluster.
    pub master_engine_arch_type: Option<String>,
    /// Account for the shards of the primary node, if that is a sharded MongoDB cluster.
    pub master_shard_account_name: Option<String>,
    /// Password of the account for the shards of the primary node; keep it secret.
    pub master_shard_account_password: Option<String>,
    /// Database of the secondary node that the cluster is to cover.
    pub slave_database_name: Option<String>,
    /// How the secondary node is built, such as a sharded cluster.
    pub slave_engine_arch_type: Option<String>,
}

impl PreCheckCreateGadOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SlaveDbInstanceId`.
    pub fn slave_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.slave_db_instance_id = Some(value.into());
        self
    }
    /// Sets `SlaveDbInstanceRegion`.
    pub fn slave_db_instance_region(mut self, value: impl Into<String>) -> Self {
        self.slave_db_instance_region = Some(value.into());
        self
    }
    /// Sets `MasterDatabaseName`.
    pub fn master_database_name(mut self, value: impl Into<String>) -> Self {
        self.master_database_name = Some(value.into());
        self
    }
    /// Sets `MasterEngineArchType`.
    pub fn master_engine_arch_type(mut self, value: impl Into<String>) -> Self {
        self.master_engine_arch_type = Some(value.into());
        self
    }
    /// Sets `MasterShardAccountName`.
    pub fn master_shard_account_name(mut self, value: impl Into<String>) -> Self {
        self.master_shard_account_name = Some(value.into());
        self
    }
    /// Sets `MasterShardAccountPassword`.
    pub fn master_shard_account_password(mut self, value: impl Into<String>) -> Self {
        self.master_shard_account_password = Some(value.into());
        self
    }
    /// Sets `SlaveDatabaseName`.
    pub fn slave_database_name(mut self, value: impl Into<String>) -> Self {
        self.slave_database_name = Some(value.into());
        self
    }
    /// Sets `SlaveEngineArchType`.
    pub fn slave_engine_arch_type(mut self, value: impl Into<String>) -> Self {
        self.slave_engine_arch_type = Some(value.into());
        self
    }
}

request! {
    PreCheckCreateGadOrderRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SlaveDbInstanceId" => slave_db_instance_id: query,
        "SlaveDbInstanceRegion" => slave_db_instance_region: query,
        "MasterDatabaseName" => master_database_name: query,
        "MasterEngineArchType" => master_engine_arch_type: query,
        "MasterShardAccountName" => master_shard_account_name: query,
        "MasterShardAccountPassword" => master_shard_account_password: query,
        "SlaveDatabaseName" => slave_database_name: query,
        "SlaveEngineArchType" => slave_engine_arch_type: query,
    }
}

impl Operation for PreCheckCreateGadOrderRequest {
    type Response = PreCheckCreateGadOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PreCheckCreateGadOrder")
        .region("RegionId");
}

/// Response to [`PreCheckCreateGadOrderRequest`], which the documentation does not describe.
pub type PreCheckCreateGadOrderResponse = alicloud_runtime::UndocumentedResponse;
