// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EvaluateResource`, from `dds/EvaluateResource.md`.

use alicloud_runtime::codegen::*;

/// Checks ahead of a purchase or an upgrade whether the region has enough resources left for the
/// instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::EvaluateResourceRequest::new()
///     .engine("MongoDB")
///     .engine_version("4.0")
///     .region_id("cn-hangzhou")
///     .zone_id("cn-hangzhou-h")
///     .db_instance_class("dds.mongo.mid");
/// let reply = client.evaluate_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EvaluateResourceRequest {
    /// Database engine; always MongoDB. Default: `MongoDB`. Example: `MongoDB`.
    pub engine: Option<String>,
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// **Required** under conditions. Size of the instance in CPU cores and memory, as a code.
    /// Example: `dds.mongo.mid`.
    pub db_instance_class: Option<String>,
    /// Sizes of the shards, as a JSON text; needed for sharded clusters.
    /// Example: `{"NodeId": "d-xxx", "NodeClass": "dds.shard.standard"}`.
    pub shards_info: Option<String>,
    /// **Required** under conditions. ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How many primary and secondary nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// How many read-only nodes the replica set or shard has. Example: `1`.
    pub readonly_replicas: Option<String>,
    /// Disk space of the node, within what its size allows. Example: `10`.
    pub storage: Option<String>,
}

impl EvaluateResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `ShardsInfo`.
    pub fn shards_info(mut self, value: impl Into<String>) -> Self {
        self.shards_info = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
    /// Sets `ReadonlyReplicas`.
    pub fn readonly_replicas(mut self, value: impl Into<String>) -> Self {
        self.readonly_replicas = Some(value.into());
        self
    }
    /// Sets `Storage`.
    pub fn storage(mut self, value: impl Into<String>) -> Self {
        self.storage = Some(value.into());
        self
    }
}

request! {
    EvaluateResourceRequest {
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "ShardsInfo" => shards_info: query,
        "DBInstanceId" => db_instance_id: query,
        "ReplicationFactor" => replication_factor: query,
        "ReadonlyReplicas" => readonly_replicas: query,
        "Storage" => storage: query,
    }
}

impl Operation for EvaluateResourceRequest {
    type Response = EvaluateResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EvaluateResource")
        .required(&["EngineVersion", "RegionId", "ZoneId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`EvaluateResourceRequest`].
#[non_exhaustive]
pub struct EvaluateResourceResponse {
    /// Whether the region has enough resources for the instance. Example: `1`.
    pub db_instance_available: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.0`.
    pub engine_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE2DE465-E45F-481F-ABD8-37D641738660`.
    pub request_id: Option<String>,
}

response! {
    EvaluateResourceResponse {
        "DBInstanceAvailable" => db_instance_available: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "RequestId" => request_id: value,
    }
}
