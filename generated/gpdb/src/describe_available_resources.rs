// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResources`, from `gpdb/DescribeAvailableResources.md`.

use alicloud_runtime::codegen::*;

/// Lists zones with the engine versions and specifications for sale there.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeAvailableResourcesRequest::new()
///     .region("...")
///     .zone_id("...");
/// let reply = client.describe_available_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourcesRequest {
    /// **Required.** Where resources are looked for, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
}

impl DescribeAvailableResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourcesRequest {
        "Region" => region: query,
        "ZoneId" => zone_id: query,
        "ChargeType" => charge_type: query,
    }
}

impl Operation for DescribeAvailableResourcesRequest {
    type Response = DescribeAvailableResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResources")
        .required(&["Region", "ZoneId"])
        .read_only();
}

/// Response to [`DescribeAvailableResourcesRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `61DC563C-F8E4-593A-8D27-CE**********`.
    pub request_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What can be bought, by zone, kernel release and node size.
    pub resources: Vec<Resource>,
}

response! {
    DescribeAvailableResourcesResponse {
        "RequestId" => request_id: value,
        "RegionId" => region_id: value,
        "Resources" => resources: list(""),
    }
}

/// What can be bought, by zone, kernel release and node size.
#[non_exhaustive]
pub struct Resource {
    /// Database engines that can be bought in the zone.
    pub supported_engines: Vec<SupportedEngine>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
}

response! {
    Resource {
        "SupportedEngines" => supported_engines: list(""),
        "ZoneId" => zone_id: value,
    }
}

/// Database engines that can be bought in the zone.
#[non_exhaustive]
pub struct SupportedEngine {
    /// Kernel release that can be bought in the zone. Example: `6.0`.
    pub supported_engine_version: Option<String>,
    /// The supported instance classes that were found or are concerned, one entry each.
    pub supported_instance_classes: Vec<SupportedInstanceClass>,
    /// Way of working, out of those that the service offers. Example: `ecs`.
    pub mode: Option<String>,
}

response! {
    SupportedEngine {
        "SupportedEngineVersion" => supported_engine_version: value,
        "SupportedInstanceClasses" => supported_instance_classes: list(""),
        "Mode" => mode: value,
    }
}

/// The supported instance classes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportedInstanceClass {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Size, model or class of the display. Example: `2C16G`.
    pub display_class: Option<String>,
    /// Size, model or class of the instance. Example: `2C16G`.
    pub instance_class: Option<String>,
    /// How many there are of this: node.
    pub node_count: Option<NodeCount>,
    /// Kind of disk or, for data bloat, layout of the table, such as heap or columnar.
    /// Example: `cloud_essd`.
    pub storage_type: Option<String>,
    /// How large the storage is or is to be.
    pub storage_size: Option<StorageSize>,
    /// Class that the item belongs to. Example: `HighAvailability`.
    pub category: Option<String>,
}

response! {
    SupportedInstanceClass {
        "Description" => description: value,
        "DisplayClass" => display_class: value,
        "InstanceClass" => instance_class: value,
        "NodeCount" => node_count: value,
        "StorageType" => storage_type: value,
        "StorageSize" => storage_size: value,
        "Category" => category: value,
    }
}

/// How many there are of this: node.
#[non_exhaustive]
pub struct NodeCount {
    /// Step of a sequence, or the distance between two points. Example: `4`.
    pub step: Option<String>,
    /// How many there are of this: min. Example: `4`.
    pub min_count: Option<String>,
    /// How many there are of this: max. Example: `256`.
    pub max_count: Option<String>,
}

response! {
    NodeCount {
        "Step" => step: value,
        "MinCount" => min_count: value,
        "MaxCount" => max_count: value,
    }
}

/// How large the storage is or is to be.
#[non_exhaustive]
pub struct StorageSize {
    /// Step of a sequence, or the distance between two points. Example: `50`.
    pub step: Option<String>,
    /// How many there are of this: min. Example: `50`.
    pub min_count: Option<String>,
    /// How many there are of this: max. Example: `1000`.
    pub max_count: Option<String>,
}

response! {
    StorageSize {
        "Step" => step: value,
        "MinCount" => min_count: value,
        "MaxCount" => max_count: value,
    }
}
