// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailabilityZones`, from `dds/DescribeAvailabilityZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DbType};

/// Lists the zones in which an instance as described can be bought.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeAvailabilityZonesRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_availability_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailabilityZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether the instance is paid for in advance or by use. Here: `PrePaid`, `PostPaid`.
    /// Default: `PrePaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Whether zones for replica sets or for sharded clusters are wanted.
    /// Default: `normal`. Example: `normal`.
    pub db_type: Option<Open<DbType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmx2m4rqu7pry`.
    pub resource_group_id: Option<String>,
    /// Language of the names and texts that come back. Default: `zh`. Example: `zh`.
    pub accept_language: Option<String>,
    /// Whether to list zones for cloud disks, for local disks or for both.
    /// Default: `default`. Example: `local`.
    pub storage_support: Option<String>,
    /// Whether high availability or the test edition is wanted. Default: `default`. Example: `dbfs`.
    pub mongo_type: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level.
    /// Default: `default`. Example: `local_ssd`.
    pub storage_type: Option<String>,
    /// Zone to leave out of the result. Example: `cn-shanghai-g`.
    pub exclude_zone_id: Option<String>,
    /// Second zone to leave out of the result. Example: `cn-shanghai-b`.
    pub exclude_secondary_zone_id: Option<String>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.standard`.
    pub db_instance_class: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `5.0`.
    pub engine_version: Option<String>,
    /// How many primary and secondary nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// Whether the instance is a replica set or a sharded cluster. Example: `replicate`.
    pub instance_type: Option<String>,
}

impl DescribeAvailabilityZonesRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<Open<DbType>>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `StorageSupport`.
    pub fn storage_support(mut self, value: impl Into<String>) -> Self {
        self.storage_support = Some(value.into());
        self
    }
    /// Sets `MongoType`.
    pub fn mongo_type(mut self, value: impl Into<String>) -> Self {
        self.mongo_type = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `ExcludeZoneId`.
    pub fn exclude_zone_id(mut self, value: impl Into<String>) -> Self {
        self.exclude_zone_id = Some(value.into());
        self
    }
    /// Sets `ExcludeSecondaryZoneId`.
    pub fn exclude_secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.exclude_secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeAvailabilityZonesRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceChargeType" => instance_charge_type: query,
        "DbType" => db_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "AcceptLanguage" => accept_language: query,
        "StorageSupport" => storage_support: query,
        "MongoType" => mongo_type: query,
        "StorageType" => storage_type: query,
        "ExcludeZoneId" => exclude_zone_id: query,
        "ExcludeSecondaryZoneId" => exclude_secondary_zone_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "EngineVersion" => engine_version: query,
        "ReplicationFactor" => replication_factor: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeAvailabilityZonesRequest {
    type Response = DescribeAvailabilityZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailabilityZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailabilityZonesRequest`].
#[non_exhaustive]
pub struct DescribeAvailabilityZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `19A13A33-0FAD-5120-8AE1-B1636F74DD80`.
    pub request_id: Option<String>,
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
}

response! {
    DescribeAvailabilityZonesResponse {
        "RequestId" => request_id: value,
        "AvailableZones" => available_zones: list(""),
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-beijing-f`.
    pub zone_id: Option<String>,
    /// What to call the zone when showing it to people, in the language asked for. Example: `text`.
    pub zone_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    AvailableZone {
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
        "RegionId" => region_id: value,
    }
}
