// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBMiniEngineVersions`, from `rds/DescribeDBMiniEngineVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the minor versions that an instance can run or be upgraded to.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBMiniEngineVersionsRequest::new();
/// let reply = client.describe_db_mini_engine_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsRequest {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub node_type: Option<String>,
    /// Kind of disk that stores the data.
    pub storage_type: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// Tag that the minor version carries.
    pub minor_version_tag: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBMiniEngineVersionsRequest {
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
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `MinorVersionTag`.
    pub fn minor_version_tag(mut self, value: impl Into<String>) -> Self {
        self.minor_version_tag = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBMiniEngineVersionsRequest {
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "NodeType" => node_type: query,
        "StorageType" => storage_type: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "MinorVersionTag" => minor_version_tag: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBMiniEngineVersionsRequest {
    type Response = DescribeDBMiniEngineVersionsResponse;
    type Error = DescribeDBMiniEngineVersionsError;
    const INFO: OperationInfo = super::operation("DescribeDBMiniEngineVersions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBMiniEngineVersionsError] = &[
        DescribeDBMiniEngineVersionsError::MinorVersionAttrNotFound,
        DescribeDBMiniEngineVersionsError::InvalidDBInstanceNameNotFound,
        DescribeDBMiniEngineVersionsError::EngineNotSupported,
        DescribeDBMiniEngineVersionsError::MissingMinorVersionTag,
        DescribeDBMiniEngineVersionsError::MissingParameterEngine,
        DescribeDBMiniEngineVersionsError::MissingParameterEngineVersion,
        DescribeDBMiniEngineVersionsError::InvalidInstanceNodeTypeNotFound,
        DescribeDBMiniEngineVersionsError::MinorVersionTagNotFound,
        DescribeDBMiniEngineVersionsError::InvalidVersion,
        DescribeDBMiniEngineVersionsError::OrderComboInstanceNotAllowOperate,
        DescribeDBMiniEngineVersionsError::PricePricingPlanResultNotFound,
        DescribeDBMiniEngineVersionsError::OrderNoRealNameAuthentication,
        DescribeDBMiniEngineVersionsError::InsufficientAvailableQuota,
        DescribeDBMiniEngineVersionsError::CommodityServiceCallingException,
        DescribeDBMiniEngineVersionsError::RegionDissolvedEOM,
        DescribeDBMiniEngineVersionsError::CommodityInvalidComponent,
        DescribeDBMiniEngineVersionsError::RegionEndTimeDissolvedIndia,
        DescribeDBMiniEngineVersionsError::RegionEndTimeDissolvedAustralia,
        DescribeDBMiniEngineVersionsError::PriceCommoditySys,
        DescribeDBMiniEngineVersionsError::PayInsufficientBalance,
        DescribeDBMiniEngineVersionsError::OrderPeriodInvalid,
        DescribeDBMiniEngineVersionsError::PayNoCreditCard2,
        DescribeDBMiniEngineVersionsError::OrderInstHasUnpaidOrder,
        DescribeDBMiniEngineVersionsError::NoAvailablePaymentMethod,
        DescribeDBMiniEngineVersionsError::BasicInfoUncompleted,
        DescribeDBMiniEngineVersionsError::RiskRiskControlRejection2,
        DescribeDBMiniEngineVersionsError::SystemSaleValidateFailed2,
        DescribeDBMiniEngineVersionsError::IncorrectMinorVersion,
        DescribeDBMiniEngineVersionsError::OrderStatusUnPaid,
        DescribeDBMiniEngineVersionsError::InvalidInstanceStorageTypeNotFound,
        DescribeDBMiniEngineVersionsError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeDBMiniEngineVersionsRequest`].
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsResponse {
    /// ID of the database instance. Example: `rm-uf6wjk5****`.
    pub db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFB6083A-7699-489B-8278-C0CB4793A96E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Number that is given for this: page numbers. Example: `1`.
    pub page_numbers: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub max_records_per_page: Option<i32>,
    /// Minor versions found, one entry each.
    pub minor_version_items: Vec<MinorVersionItem>,
}

response! {
    DescribeDBMiniEngineVersionsResponse {
        "DBInstanceId" => db_instance_id: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumbers" => page_numbers: value,
        "MaxRecordsPerPage" => max_records_per_page: value,
        "MinorVersionItems" => minor_version_items: list(""),
    }
}

/// Minor versions found, one entry each.
#[non_exhaustive]
pub struct MinorVersionItem {
    /// URL of the notes on the minor version. Example: `https://example.com`.
    pub release_note: Option<String>,
    /// Edition that the minor version is for. Example: `HighAvailability`.
    pub node_type: Option<String>,
    /// Internal field about hotfixes; can be ignored. Example: `True`.
    pub is_hotfix_version: Option<bool>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Whether the minor version is a stable or an early release. Example: `BETA`.
    pub release_type: Option<String>,
    /// Whether the version is online or has been withdrawn. Example: `Online`.
    pub status_desc: Option<String>,
    /// Version of the database that the instance runs. Example: `5.7`.
    pub engine_version: Option<String>,
    /// Minor version of the engine. Example: `rds_20220731`.
    pub minor_version: Option<String>,
    /// Version of open source PostgreSQL that the minor version is based on. Example: `13.6`.
    pub community_minor_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `pgsql_babelfish_image`.
    pub tag: Option<String>,
    /// Whether the minor version is still supported. Example: `vaild`.
    pub expire_status: Option<Open<ExpireStatus>>,
    /// Day or moment of the expire. Example: `20231213`.
    pub expire_date: Option<String>,
}

response! {
    MinorVersionItem {
        "ReleaseNote" => release_note: value,
        "NodeType" => node_type: value,
        "IsHotfixVersion" => is_hotfix_version: value,
        "Engine" => engine: value,
        "ReleaseType" => release_type: value,
        "StatusDesc" => status_desc: value,
        "EngineVersion" => engine_version: value,
        "MinorVersion" => minor_version: value,
        "CommunityMinorVersion" => community_minor_version: value,
        "Tag" => tag: value,
        "ExpireStatus" => expire_status: value,
        "ExpireDate" => expire_date: value,
    }
}

values! {
    /// Whether the minor version is still supported.
    pub enum ExpireStatus {
        /// The version is within its lifetime.
        Vaild = "vaild",
        /// The version is past its lifetime.
        Expired = "expired",
    }
}

/// Errors that the documentation of [`DescribeDBMiniEngineVersionsRequest`] names.
///
/// - [`MinorVersionAttrNotFound`](super::DocumentedError::MinorVersionAttrNotFound)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`EngineNotSupported`](super::DocumentedError::EngineNotSupported)
/// - [`MissingMinorVersionTag`](super::DocumentedError::MissingMinorVersionTag)
/// - [`MissingParameterEngine`](super::DocumentedError::MissingParameterEngine)
/// - [`MissingParameterEngineVersion`](super::DocumentedError::MissingParameterEngineVersion)
/// - [`InvalidInstanceNodeTypeNotFound`](super::DocumentedError::InvalidInstanceNodeTypeNotFound)
/// - [`MinorVersionTagNotFound`](super::DocumentedError::MinorVersionTagNotFound)
/// - [`InvalidVersion`](super::DocumentedError::InvalidVersion)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`RiskRiskControlRejection2`](super::DocumentedError::RiskRiskControlRejection2)
/// - [`SystemSaleValidateFailed2`](super::DocumentedError::SystemSaleValidateFailed2)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
/// - [`InvalidInstanceStorageTypeNotFound`](super::DocumentedError::InvalidInstanceStorageTypeNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeDBMiniEngineVersionsError = super::DocumentedError;
