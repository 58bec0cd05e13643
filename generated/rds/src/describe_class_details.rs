// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClassDetails`, from `rds/DescribeClassDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns what an instance class offers, such as vCPUs and memory.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeClassDetailsRequest::new()
///     .commodity_code("...")
///     .class_code("...")
///     .engine_version("...")
///     .engine("...");
/// let reply = client.describe_class_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClassDetailsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Instance class, which sets vCPUs and memory.
    pub class_code: Option<String>,
    /// **Required.** Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeClassDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `ClassCode`, which is required.
    pub fn class_code(mut self, value: impl Into<String>) -> Self {
        self.class_code = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClassDetailsRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "CommodityCode" => commodity_code: query,
        "ClassCode" => class_code: query,
        "EngineVersion" => engine_version: query,
        "Engine" => engine: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeClassDetailsRequest {
    type Response = DescribeClassDetailsResponse;
    type Error = DescribeClassDetailsError;
    const INFO: OperationInfo = super::operation("DescribeClassDetails")
        .required(&["RegionId", "CommodityCode", "ClassCode", "EngineVersion", "Engine"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeClassDetailsError] = &[
        DescribeClassDetailsError::InvalidClassCodeNotFound,
        DescribeClassDetailsError::OrderComboInstanceNotAllowOperate,
        DescribeClassDetailsError::PricePricingPlanResultNotFound,
        DescribeClassDetailsError::OrderNoRealNameAuthentication,
        DescribeClassDetailsError::InsufficientAvailableQuota,
    ];
}

/// Response to [`DescribeClassDetailsRequest`].
#[non_exhaustive]
pub struct DescribeClassDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E9DD55F4-1A5F-48CA-BA57-DFB3CA8C4C34`.
    pub request_id: Option<String>,
    /// Instance class, which sets vCPUs and memory. Example: `mysql.n2.medium.1`.
    pub class_code: Option<String>,
    /// Largest value, allowed or found, of this: IOMBPS. Example: `1024`.
    pub max_iombps: Option<String>,
    /// How many connections may be open at the same time. Example: `4000`.
    pub max_connections: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated. Example: `x`.
    pub class_group: Option<String>,
    /// Number of vCPUs. Example: `4`.
    pub cpu: Option<String>,
    /// Processor architecture of the instance. Example: `x86`.
    pub instruction_set_arch: Option<String>,
    /// Memory of the instance type. Example: `2GB`.
    pub memory_class: Option<String>,
    /// Largest value, allowed or found, of this: IOPS.
    pub max_iops: Option<String>,
    /// Price that the class costs as a rule. Example: `13400`.
    pub reference_price: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<String>,
}

response! {
    DescribeClassDetailsResponse {
        "RequestId" => request_id: value,
        "ClassCode" => class_code: value,
        "MaxIOMBPS" => max_iombps: value,
        "MaxConnections" => max_connections: value,
        "ClassGroup" => class_group: value,
        "Cpu" => cpu: value,
        "InstructionSetArch" => instruction_set_arch: value,
        "MemoryClass" => memory_class: value,
        "MaxIOPS" => max_iops: value,
        "ReferencePrice" => reference_price: value,
        "Category" => category: value,
        "DBInstanceStorageType" => db_instance_storage_type: value,
    }
}

/// Errors that the documentation of [`DescribeClassDetailsRequest`] names.
///
/// - [`InvalidClassCodeNotFound`](super::DocumentedError::InvalidClassCodeNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
pub type DescribeClassDetailsError = super::DocumentedError;
