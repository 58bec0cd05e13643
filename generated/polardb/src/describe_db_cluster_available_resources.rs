// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAvailableResources`, from `polardb/DescribeDBClusterAvailableResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBType, PayType};

/// Lists the zones and node specifications that can be bought for PolarDB clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterAvailableResourcesRequest::new()
///     .pay_type("Postpaid");
/// let reply = client.describe_db_cluster_available_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesRequest {
    /// **Required.** How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<Open<DBType>>,
    /// Which version of the database is meant. Example: `5.6`.
    pub db_version: Option<String>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

impl DescribeDBClusterAvailableResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<Open<DBType>>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `DBNodeClass`.
    pub fn db_node_class(mut self, value: impl Into<String>) -> Self {
        self.db_node_class = Some(value.into());
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
}

request! {
    DescribeDBClusterAvailableResourcesRequest {
        "PayType" => pay_type: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "DBNodeClass" => db_node_class: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeDBClusterAvailableResourcesRequest {
    type Response = DescribeDBClusterAvailableResourcesResponse;
    type Error = DescribeDBClusterAvailableResourcesError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAvailableResources")
        .required(&["PayType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAvailableResourcesError] = &[
        DescribeDBClusterAvailableResourcesError::InvalidDBVersionMalformed,
    ];
}

/// Response to [`DescribeDBClusterAvailableResourcesRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAvailableResourcesResponse {
    /// Zones in which the resource can be bought, with what each of them offers.
    pub available_zones: Vec<AvailableZone>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B19F698-8FFC-4918-B9E2-58D878******`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterAvailableResourcesResponse {
        "AvailableZones" => available_zones: list(""),
        "RequestId" => request_id: value,
    }
}

/// Zones in which the resource can be bought, with what each of them offers.
#[non_exhaustive]
pub struct AvailableZone {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

response! {
    AvailableZone {
        "RegionId" => region_id: value,
        "SupportedEngines" => supported_engines: list(""),
        "ZoneId" => zone_id: value,
    }
}

/// Database engines that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngine {
    /// What can be bought in the zone at present.
    pub available_resources: Vec<AvailableResource>,
    /// Database engine, such as MySQL or Redis. Example: `mysql57`.
    pub engine: Option<String>,
}

response! {
    SupportedEngine {
        "AvailableResources" => available_resources: list(""),
        "Engine" => engine: value,
    }
}

/// What can be bought in the zone at present.
#[non_exhaustive]
pub struct AvailableResource {
    /// Class that the item belongs to. Example: `Normal`.
    pub category: Option<String>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
}

response! {
    AvailableResource {
        "Category" => category: value,
        "DBNodeClass" => db_node_class: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAvailableResourcesRequest`] names.
///
/// - [`InvalidDBVersionMalformed`](super::DocumentedError::InvalidDBVersionMalformed)
pub type DescribeDBClusterAvailableResourcesError = super::DocumentedError;
