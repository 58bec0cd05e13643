// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMarketingActivity`, from `rds/DescribeMarketingActivity.md`.

use alicloud_runtime::codegen::*;

/// Returns instances for which a promotion offers an upgrade.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeMarketingActivityRequest::new()
///     .upgrade_code("...")
///     .ali_uid(1);
/// let reply = client.describe_marketing_activity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMarketingActivityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Business unit of the account, which differs between the Chinese and the international site.
    pub bid: Option<String>,
    /// **Required.** Code that stands for the upgrade, for programs to act on.
    pub upgrade_code: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Alibaba Cloud account that is asked about. Range: 0 to 10000000000000000.
    pub ali_uid: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMarketingActivityRequest {
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
    /// Sets `Bid`.
    pub fn bid(mut self, value: impl Into<String>) -> Self {
        self.bid = Some(value.into());
        self
    }
    /// Sets `UpgradeCode`, which is required.
    pub fn upgrade_code(mut self, value: impl Into<String>) -> Self {
        self.upgrade_code = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AliUid`, which is required.
    #[inline]
    pub fn ali_uid(mut self, value: i64) -> Self {
        self.ali_uid = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMarketingActivityRequest {
        "RegionId" => region_id: query,
        "Bid" => bid: query,
        "UpgradeCode" => upgrade_code: query,
        "ClientToken" => client_token: query,
        "AliUid" => ali_uid: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMarketingActivityRequest {
    type Response = DescribeMarketingActivityResponse;
    type Error = DescribeMarketingActivityError;
    const INFO: OperationInfo = super::operation("DescribeMarketingActivity")
        .required(&["RegionId", "UpgradeCode", "AliUid"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMarketingActivityError] = &[
        DescribeMarketingActivityError::OrderComboInstanceNotAllowOperate,
        DescribeMarketingActivityError::PricePricingPlanResultNotFound,
        DescribeMarketingActivityError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeMarketingActivityRequest`].
#[non_exhaustive]
pub struct DescribeMarketingActivityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7D8F09DB-1124-5D78-A520-FF88FAF4351B`.
    pub request_id: Option<String>,
    /// Alibaba Cloud account concerned. Example: `1979008652307170`.
    pub ali_uid: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Business unit of the account, which differs between the Chinese and the international site.
    /// Example: `26842`.
    pub bid: Option<String>,
    /// Entries of the list.
    pub items: Vec<MarketingActivityItem>,
}

response! {
    DescribeMarketingActivityResponse {
        "RequestId" => request_id: value,
        "AliUid" => ali_uid: value,
        "RegionId" => region_id: value,
        "Bid" => bid: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct MarketingActivityItem {
    /// ID of the instance, by which other calls name it. Example: `rm-uf62br2491p5l****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `rm-uf62br2491p5l****`.
    pub instance_name: Option<String>,
    /// Instance class, which sets vCPUs and memory. Example: `rds.mysql.s3.large`.
    pub class_code: Option<String>,
    /// How large the disk is or is to be. Example: `900`.
    pub disk_size: Option<i32>,
    /// Memory of the node or the instance. Example: `1024`.
    pub memory: Option<i64>,
    /// Number of vCPUs. Example: `2`.
    pub cpu: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// Kind of disk that stores the data. Example: `cloud_essd`.
    pub storage_type: Option<String>,
    /// Family of the instance class, such as general-purpose or dedicated. Example: `x`.
    pub class_group: Option<String>,
    /// Largest value, allowed or found, of this: iombps. Example: `100`.
    pub max_iombps: Option<i32>,
    /// Reads and writes a second of this: max. Example: `30`.
    pub max_iops: Option<i32>,
    /// How many connections may be open at the same time. Example: `60`.
    pub max_connections: Option<i32>,
    /// Instance class after the upgrade. Example: `rds.mysql.s3.large`.
    pub upgrade_class_code: Option<String>,
    /// How large the upgrade disk is or is to be. Example: `1024`.
    pub upgrade_disk_size: Option<i32>,
    /// Memory after the upgrade. Example: `1024`.
    pub upgrade_memory: Option<i64>,
    /// Number of vCPUs after the upgrade. Example: `8`.
    pub upgrade_cpu: Option<String>,
    /// Class that the upgrade belongs to. Example: `HighAvailability`.
    pub upgrade_category: Option<String>,
    /// Kind of disk after the upgrade. Example: `cloud_essd`.
    pub upgrade_storage_type: Option<String>,
    /// Family of the instance class after the upgrade. Example: `d`.
    pub upgrade_class_group: Option<String>,
    /// Highest data rate of the disk after the upgrade. Example: `200`.
    pub upgrade_max_iombps: Option<i32>,
    /// Most disk operations a second after the upgrade. Example: `70`.
    pub upgrade_max_iops: Option<i32>,
    /// Most connections after the upgrade. Example: `70`.
    pub upgrade_max_connections: Option<i32>,
    /// What the upgrade desc contains. Example: `test`.
    pub upgrade_desc_content: Option<String>,
    /// What the upgrade is expected to cost. Example: `23333.1`.
    pub upgrade_reference_price: Option<String>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `8.0`.
    pub engine_version: Option<String>,
}

response! {
    MarketingActivityItem {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "ClassCode" => class_code: value,
        "DiskSize" => disk_size: value,
        "Memory" => memory: value,
        "Cpu" => cpu: value,
        "Category" => category: value,
        "StorageType" => storage_type: value,
        "ClassGroup" => class_group: value,
        "MaxIombps" => max_iombps: value,
        "MaxIops" => max_iops: value,
        "MaxConnections" => max_connections: value,
        "UpgradeClassCode" => upgrade_class_code: value,
        "UpgradeDiskSize" => upgrade_disk_size: value,
        "UpgradeMemory" => upgrade_memory: value,
        "UpgradeCpu" => upgrade_cpu: value,
        "UpgradeCategory" => upgrade_category: value,
        "UpgradeStorageType" => upgrade_storage_type: value,
        "UpgradeClassGroup" => upgrade_class_group: value,
        "UpgradeMaxIombps" => upgrade_max_iombps: value,
        "UpgradeMaxIops" => upgrade_max_iops: value,
        "UpgradeMaxConnections" => upgrade_max_connections: value,
        "UpgradeDescContent" => upgrade_desc_content: value,
        "UpgradeReferencePrice" => upgrade_reference_price: value,
        "ChargeType" => charge_type: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
    }
}

/// Errors that the documentation of [`DescribeMarketingActivityRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeMarketingActivityError = super::DocumentedError;
