// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePrice`, from `ecd/DescribePrice.md`.

use alicloud_runtime::codegen::*;

/// Quotes the price of new cloud computers, pools, bandwidth plans or other resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribePriceRequest::new();
/// let reply = client.describe_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Size of the system disk. Range: 0 to 32768.
    pub root_disk_size_gib: Option<i32>,
    /// Size of each data disk. Range: 0 to 65536.
    pub user_disk_size_gib: Option<i32>,
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// How many are meant, or how much money. Range: 1 to 1000.
    pub amount: Option<i32>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Upper limit of the data rate. Range: 1 to 3072.
    pub bandwidth: Option<i32>,
    /// Level that the root disk performance has on its scale.
    pub root_disk_performance_level: Option<String>,
    /// Level that the user disk performance has on its scale.
    pub user_disk_performance_level: Option<String>,
    /// How many there are of this: group desktop.
    pub group_desktop_count: Option<i32>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Class that the root disk belongs to.
    pub root_disk_category: Option<String>,
    /// Class that the user disk belongs to.
    pub user_disk_category: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DescribePriceRequest {
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RootDiskSizeGib`.
    #[inline]
    pub fn root_disk_size_gib(mut self, value: i32) -> Self {
        self.root_disk_size_gib = Some(value);
        self
    }
    /// Sets `UserDiskSizeGib`.
    #[inline]
    pub fn user_disk_size_gib(mut self, value: i32) -> Self {
        self.user_disk_size_gib = Some(value);
        self
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `RootDiskPerformanceLevel`.
    pub fn root_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.root_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `UserDiskPerformanceLevel`.
    pub fn user_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.user_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `GroupDesktopCount`.
    #[inline]
    pub fn group_desktop_count(mut self, value: i32) -> Self {
        self.group_desktop_count = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `RootDiskCategory`.
    pub fn root_disk_category(mut self, value: impl Into<String>) -> Self {
        self.root_disk_category = Some(value.into());
        self
    }
    /// Sets `UserDiskCategory`.
    pub fn user_disk_category(mut self, value: impl Into<String>) -> Self {
        self.user_disk_category = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    DescribePriceRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "InstanceType" => instance_type: query,
        "RootDiskSizeGib" => root_disk_size_gib: query,
        "UserDiskSizeGib" => user_disk_size_gib: query,
        "OsType" => os_type: query,
        "PeriodUnit" => period_unit: query,
        "Period" => period: query,
        "Amount" => amount: query,
        "PromotionId" => promotion_id: query,
        "InternetChargeType" => internet_charge_type: query,
        "Bandwidth" => bandwidth: query,
        "RootDiskPerformanceLevel" => root_disk_performance_level: query,
        "UserDiskPerformanceLevel" => user_disk_performance_level: query,
        "GroupDesktopCount" => group_desktop_count: query,
        "Duration" => duration: query,
        "RootDiskCategory" => root_disk_category: query,
        "UserDiskCategory" => user_disk_category: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DescribePriceRequest {
    type Response = DescribePriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePrice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePriceRequest`], which the documentation does not describe.
pub type DescribePriceResponse = alicloud_runtime::UndocumentedResponse;
