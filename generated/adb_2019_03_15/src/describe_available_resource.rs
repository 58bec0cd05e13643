// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResource`, from `adb_2019_03_15/DescribeAvailableResource.md`.

use alicloud_runtime::codegen::*;

/// Lists what can be bought in a zone: modes, series, compute and storage resources.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAvailableResourceRequest::new();
/// let reply = client.describe_available_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<Open<ChargeType>>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
    /// Which version of the database cluster is meant.
    pub db_cluster_version: Option<String>,
}

impl DescribeAvailableResourceRequest {
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
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `DBClusterVersion`.
    pub fn db_cluster_version(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_version = Some(value.into());
        self
    }
}

request! {
    DescribeAvailableResourceRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "ChargeType" => charge_type: query,
        "AcceptLanguage" => accept_language: query,
        "DBClusterVersion" => db_cluster_version: query,
    }
}

impl Operation for DescribeAvailableResourceRequest {
    type Response = DescribeAvailableResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResource")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAvailableResourceRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceResponse {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Items of the kind available zone that were found or are concerned.
    pub available_zone_list: Vec<AvailableZoneList>,
}

response! {
    DescribeAvailableResourceResponse {
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "AvailableZoneList" => available_zone_list: list(""),
    }
}

/// Items of the kind available zone that were found or are concerned.
#[non_exhaustive]
pub struct AvailableZoneList {
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Way in which the supported works.
    pub supported_mode: Vec<SupportedMode>,
    /// Resource that the supported compute works on or belongs to. Example: `text`.
    pub supported_compute_resource: Vec<String>,
    /// Resource that the supported storage works on or belongs to. Example: `text`.
    pub supported_storage_resource: Vec<String>,
}

response! {
    AvailableZoneList {
        "ZoneId" => zone_id: value,
        "SupportedMode" => supported_mode: list(""),
        "SupportedComputeResource" => supported_compute_resource: list(""),
        "SupportedStorageResource" => supported_storage_resource: list(""),
    }
}

/// Way in which the supported works.
#[non_exhaustive]
pub struct SupportedMode {
    /// Way of working, out of those that the service offers. Example: `flexible`.
    pub mode: Option<String>,
    /// Items of the kind supported serial that were found or are concerned.
    pub supported_serial_list: Vec<SupportedSerialList>,
}

response! {
    SupportedMode {
        "Mode" => mode: value,
        "SupportedSerialList" => supported_serial_list: list(""),
    }
}

/// Items of the kind supported serial that were found or are concerned.
#[non_exhaustive]
pub struct SupportedSerialList {
    /// Series of the cluster. Example: `mixed_storage`.
    pub serial: Option<String>,
    /// Resource that the supported flexible works on or belongs to.
    pub supported_flexible_resource: Vec<SupportedFlexibleResource>,
    /// Items of the kind supported instance class that were found or are concerned.
    pub supported_instance_class_list: Vec<SupportedInstanceClassList>,
}

response! {
    SupportedSerialList {
        "Serial" => serial: value,
        "SupportedFlexibleResource" => supported_flexible_resource: list(""),
        "SupportedInstanceClassList" => supported_instance_class_list: list(""),
    }
}

/// Resource that the supported flexible works on or belongs to.
#[non_exhaustive]
pub struct SupportedFlexibleResource {
    /// Which kind of storage it is or is to be. Example: `hdd`.
    pub storage_type: Option<String>,
    /// Resource that the supported compute works on or belongs to. Example: `text`.
    pub supported_compute_resource: Vec<String>,
    /// Resource that the supported storage works on or belongs to. Example: `text`.
    pub supported_storage_resource: Vec<String>,
    /// Resource that the supported elastic IO works on or belongs to.
    pub supported_elastic_io_resource: Option<SupportedElasticIOResource>,
}

response! {
    SupportedFlexibleResource {
        "StorageType" => storage_type: value,
        "SupportedComputeResource" => supported_compute_resource: list(""),
        "SupportedStorageResource" => supported_storage_resource: list(""),
        "SupportedElasticIOResource" => supported_elastic_io_resource: value,
    }
}

/// Resource that the supported elastic IO works on or belongs to.
#[non_exhaustive]
pub struct SupportedElasticIOResource {
    /// Step of a sequence, or the distance between two points. Example: `1`.
    pub step: Option<String>,
    /// How many there are of this: min. Example: `0`.
    pub min_count: Option<String>,
    /// How many there are of this: max. Example: `200`.
    pub max_count: Option<String>,
}

response! {
    SupportedElasticIOResource {
        "Step" => step: value,
        "MinCount" => min_count: value,
        "MaxCount" => max_count: value,
    }
}

/// Items of the kind supported instance class that were found or are concerned.
#[non_exhaustive]
pub struct SupportedInstanceClassList {
    /// Size, model or class of the instance. Example: `C32`.
    pub instance_class: Option<String>,
    /// The tips that are concerned. Example: `C32`.
    pub tips: Option<String>,
    /// Items of the kind supported node count that were found or are concerned.
    pub supported_node_count_list: Vec<SupportedNodeCountList>,
    /// Items of the kind supported executor that were found or are concerned.
    pub supported_executor_list: Vec<SupportedExecutorList>,
}

response! {
    SupportedInstanceClassList {
        "InstanceClass" => instance_class: value,
        "Tips" => tips: value,
        "SupportedNodeCountList" => supported_node_count_list: list(""),
        "SupportedExecutorList" => supported_executor_list: list(""),
    }
}

/// Items of the kind supported node count that were found or are concerned.
#[non_exhaustive]
pub struct SupportedNodeCountList {
    /// How large the storage is or is to be. Example: `100`.
    pub storage_size: Vec<String>,
    /// How many there are of this: node.
    pub node_count: Option<NodeCount>,
}

response! {
    SupportedNodeCountList {
        "StorageSize" => storage_size: list(""),
        "NodeCount" => node_count: value,
    }
}

/// How many there are of this: node.
#[non_exhaustive]
pub struct NodeCount {
    /// Step of a sequence, or the distance between two points. Example: `1`.
    pub step: Option<String>,
    /// How many there are of this: min. Example: `1`.
    pub min_count: Option<String>,
    /// How many there are of this: max. Example: `200`.
    pub max_count: Option<String>,
}

response! {
    NodeCount {
        "Step" => step: value,
        "MinCount" => min_count: value,
        "MaxCount" => max_count: value,
    }
}

/// Items of the kind supported executor that were found or are concerned.
#[non_exhaustive]
pub struct SupportedExecutorList {
    /// How many there are of this: node.
    pub node_count: Option<NodeCount>,
}

response! {
    SupportedExecutorList {
        "NodeCount" => node_count: value,
    }
}

values! {
    /// How the item is billed.
    pub enum ChargeType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
    }
}
