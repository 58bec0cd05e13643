// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `rds/DescribeAvailableResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog, Engine, PayType};

/// Lists what can be bought: zones, engines, editions, classes, and disks.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableResourceRequest::new()
///     .instance_charge_type("Postpaid");
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required.** Whether the instance is paid for in advance or by use. Example: `Postpaid`.
    pub instance_charge_type: Option<Open<PayType>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    /// Here: `MySQL`, `SQLServer`, `PostgreSQL`, `PPAS`, `MariaDB`.
    pub engine: Option<Open<Engine>>,
    /// Version of the database that the instance runs or is to run. Example: `5.7`.
    pub engine_version: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mysql.s1.small`.
    pub db_instance_class: Option<String>,
    /// Which kind of order it is or is to be. Example: `BUY`.
    pub order_type: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<String>,
}

impl DescribeAvailableResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceChargeType`, which is required.
    pub fn instance_charge_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorageType`.
    pub fn db_instance_storage_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_storage_type = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "InstanceChargeType" => instance_charge_type: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceClass" => db_instance_class: query,
        "OrderType" => order_type: query,
        "DBInstanceStorageType" => db_instance_storage_type: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["InstanceChargeType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A32E046E-2643-4B65-828D-23FEED4853A3`.
    pub request_id: Option<String>,
}

response! {
    DescribeAvailableResourceResponse {
        "AvailableZones" => available_zones: list("AvailableZone"),
        "RequestId" => request_id: value,
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `Enable`, `Disable`. Example: `Enable`.
    pub status: Option<Open<BackupLog>>,
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    AvailableZone {
        "RegionId" => region_id: value,
        "Status" => status: value,
        "SupportedEngines" => supported_engines: list("SupportedEngine"),
        "ZoneId" => zone_id: value,
    }
}

/// Database engines that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngine {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Engine versions on offer, one entry each.
    pub supported_engine_versions: Vec<SupportedEngineVersion>,
}

response! {
    SupportedEngine {
        "Engine" => engine: value,
        "SupportedEngineVersions" => supported_engine_versions: list("SupportedEngineVersion"),
    }
}

/// Engine versions on offer, one entry each.
#[non_exhaustive]
pub struct SupportedEngineVersion {
    /// Editions on offer, one entry each.
    pub supported_categorys: Vec<SupportedCategory>,
    /// Which version of the software, the template or the item is meant. Example: `5.7`.
    pub version: Option<String>,
}

response! {
    SupportedEngineVersion {
        "SupportedCategorys" => supported_categorys: list("SupportedCategory"),
        "Version" => version: value,
    }
}

/// Editions on offer, one entry each.
#[non_exhaustive]
pub struct SupportedCategory {
    /// Edition of the instance, such as basic, high availability, or cluster.
    /// Example: `HighAvailability`.
    pub category: Option<String>,
    /// Kinds of supported storage that were found or are concerned.
    pub supported_storage_types: Vec<SupportedStorageType>,
}

response! {
    SupportedCategory {
        "Category" => category: value,
        "SupportedStorageTypes" => supported_storage_types: list("SupportedStorageType"),
    }
}

/// Kinds of supported storage that were found or are concerned.
#[non_exhaustive]
pub struct SupportedStorageType {
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
    /// Kind of disk that stores the data. Example: `local_ssd`.
    pub storage_type: Option<String>,
}

response! {
    SupportedStorageType {
        "AvailableResources" => available_resources: list("AvailableResource"),
        "StorageType" => storage_type: value,
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Size, model or class of the database instance. Example: `rds.mysql.s1.small`.
    pub db_instance_class: Option<String>,
    /// Sizes that the disk can have.
    pub db_instance_storage_range: Option<DBInstanceStorageRange>,
    /// Sizes that the disk can have. Example: `text`.
    pub storage_range: Option<String>,
}

response! {
    AvailableResource {
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceStorageRange" => db_instance_storage_range: value,
        "StorageRange" => storage_range: value,
    }
}

/// Sizes that the disk can have.
#[non_exhaustive]
pub struct DBInstanceStorageRange {
    /// Largest value, allowed or found. Unit: `GB`. Example: `2000`.
    pub max: Option<i32>,
    /// Smallest value, allowed or found. Unit: `GB`. Example: `5`.
    pub min: Option<i32>,
    /// Step by which the disk size can be changed. Unit: `GB`. Example: `5`.
    pub step: Option<i32>,
}

response! {
    DBInstanceStorageRange {
        "Max" => max: value,
        "Min" => min: value,
        "Step" => step: value,
    }
}
