// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableZones`, from `rds/DescribeAvailableZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones in which instances can be bought.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeAvailableZonesRequest::new()
///     .engine("...");
/// let reply = client.describe_available_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Whether zones that support single-zone deployment are returned.
    pub dispense_mode: Option<String>,
    /// Primary instance that read-only instances are to be bought for, by its ID.
    pub db_instance_name: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
}

impl DescribeAvailableZonesRequest {
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
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `CommodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `DispenseMode`.
    pub fn dispense_mode(mut self, value: impl Into<String>) -> Self {
        self.dispense_mode = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableZonesRequest {
        "RegionId" => region_id: query,
        "Engine" => engine: query,
        "ZoneId" => zone_id: query,
        "EngineVersion" => engine_version: query,
        "CommodityCode" => commodity_code: query,
        "DispenseMode" => dispense_mode: query,
        "DBInstanceName" => db_instance_name: query,
        "Category" => category: query,
    }
}

impl Operation for DescribeAvailableZonesRequest {
    type Response = DescribeAvailableZonesResponse;
    type Error = DescribeAvailableZonesError;
    const INFO: OperationInfo = super::operation("DescribeAvailableZones")
        .required(&["RegionId", "Engine"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAvailableZonesError] = &[
        DescribeAvailableZonesError::ArticleNotFound,
        DescribeAvailableZonesError::OrderComboInstanceNotAllowOperate,
        DescribeAvailableZonesError::PricePricingPlanResultNotFound,
        DescribeAvailableZonesError::OrderNoRealNameAuthentication,
        DescribeAvailableZonesError::InsufficientAvailableQuota,
        DescribeAvailableZonesError::InvalidDBInstanceNameNotFound,
    ];
}

/// Response to [`DescribeAvailableZonesRequest`].
#[non_exhaustive]
pub struct DescribeAvailableZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4256E149-C3C4-4FA7-BDEA-13CA415E8763`.
    pub request_id: Option<String>,
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
}

response! {
    DescribeAvailableZonesResponse {
        "RequestId" => request_id: value,
        "AvailableZones" => available_zones: list(""),
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-e`.
    pub zone_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
}

response! {
    AvailableZone {
        "ZoneId" => zone_id: value,
        "RegionId" => region_id: value,
        "SupportedEngines" => supported_engines: list(""),
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
        "SupportedEngineVersions" => supported_engine_versions: list(""),
    }
}

/// Engine versions on offer, one entry each.
#[non_exhaustive]
pub struct SupportedEngineVersion {
    /// Which version of the software, the template or the item is meant. Example: `8.0`.
    pub version: Option<String>,
    /// Editions on offer, one entry each.
    pub supported_categorys: Vec<SupportedCategory>,
}

response! {
    SupportedEngineVersion {
        "Version" => version: value,
        "SupportedCategorys" => supported_categorys: list(""),
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
        "SupportedStorageTypes" => supported_storage_types: list(""),
    }
}

/// Kinds of supported storage that were found or are concerned.
#[non_exhaustive]
pub struct SupportedStorageType {
    /// Kind of disk that stores the data. Example: `local_ssd`.
    pub storage_type: Option<String>,
}

response! {
    SupportedStorageType {
        "StorageType" => storage_type: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableZonesRequest`] names.
///
/// - [`ArticleNotFound`](super::DocumentedError::ArticleNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeAvailableZonesError = super::DocumentedError;
