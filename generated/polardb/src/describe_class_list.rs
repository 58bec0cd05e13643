// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClassList`, from `polardb/DescribeClassList.md`.

use alicloud_runtime::codegen::*;

/// Lists the cluster specifications that can be ordered under a commodity code.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeClassListRequest::new()
///     .commodity_code("...");
/// let reply = client.describe_class_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClassListRequest {
    /// `single` for one node, `cluster` for several, `all` for both.
    pub master_ha: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeClassListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MasterHa`.
    pub fn master_ha(mut self, value: impl Into<String>) -> Self {
        self.master_ha = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeClassListRequest {
        "MasterHa" => master_ha: query,
        "ResourceGroupId" => resource_group_id: query,
        "CommodityCode" => commodity_code: query,
        "OrderType" => order_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeClassListRequest {
    type Response = DescribeClassListResponse;
    type Error = DescribeClassListError;
    const INFO: OperationInfo = super::operation("DescribeClassList")
        .required(&["CommodityCode"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeClassListError] = &[
        DescribeClassListError::InvalidParametersFormat,
    ];
}

/// Response to [`DescribeClassListRequest`].
#[non_exhaustive]
pub struct DescribeClassListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69A85BAF-1089-4CDF-A82F-0A140F******`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<ClassItem>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    DescribeClassListResponse {
        "RequestId" => request_id: value,
        "Items" => items: list(""),
        "RegionId" => region_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ClassItem {
    /// Most operations per second on PSL4 storage. Example: `48000`.
    pub psl4_max_iops: Option<String>,
    /// Level that the class type has on its scale. Example: `enterprise`.
    pub class_type_level: Option<String>,
    /// Number of vCPUs. Example: `8`.
    pub cpu: Option<String>,
    /// Price that applies to the reference. Example: `200000`.
    pub reference_price: Option<String>,
    /// Price that applies to the reference ext. Example: `200000`.
    pub reference_ext_price: Option<String>,
    /// How many connections may be open at the same time. Example: `8000`.
    pub max_connections: Option<String>,
    /// Size, model or class of the memory. Example: `32`.
    pub memory_class: Option<String>,
    /// Code that stands for the class, for programs to act on. Example: `polar.mysql.x4.medium`.
    pub class_code: Option<String>,
    /// The class group that the item belongs to or stands for. Example: `Exclusive package`.
    pub class_group: Option<String>,
    /// Most operations per second on PSL5 storage. Example: `96000`.
    pub psl5_max_iops: Option<String>,
    /// Largest value, allowed or found, of this: IOPS. Example: `32000`.
    pub max_iops: Option<String>,
    /// How much the max storage can hold or do. Example: `20`.
    pub max_storage_capacity: Option<String>,
    /// Most operations per second on an ESSD of level PL1. Example: `50000`.
    pub pl1_max_iops: Option<String>,
    /// Most operations per second on an ESSD of level PL2. Example: `100000`.
    pub pl2_max_iops: Option<String>,
    /// Most operations per second on an ESSD of level PL3. Example: `1000000`.
    pub pl3_max_iops: Option<String>,
}

response! {
    ClassItem {
        "Psl4MaxIOPS" => psl4_max_iops: value,
        "ClassTypeLevel" => class_type_level: value,
        "Cpu" => cpu: value,
        "ReferencePrice" => reference_price: value,
        "ReferenceExtPrice" => reference_ext_price: value,
        "MaxConnections" => max_connections: value,
        "MemoryClass" => memory_class: value,
        "ClassCode" => class_code: value,
        "ClassGroup" => class_group: value,
        "Psl5MaxIOPS" => psl5_max_iops: value,
        "MaxIOPS" => max_iops: value,
        "MaxStorageCapacity" => max_storage_capacity: value,
        "Pl1MaxIOPS" => pl1_max_iops: value,
        "Pl2MaxIOPS" => pl2_max_iops: value,
        "Pl3MaxIOPS" => pl3_max_iops: value,
    }
}

/// Errors that the documentation of [`DescribeClassListRequest`] names.
///
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
pub type DescribeClassListError = super::DocumentedError;
