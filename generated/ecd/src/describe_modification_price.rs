// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModificationPrice`, from `ecd/DescribeModificationPrice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceSpec};

/// Quotes the price of changing a cloud computer's type or disks, or a plan's bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeModificationPriceRequest::new();
/// let reply = client.describe_modification_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModificationPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Size of the system disk. Range: 0 to 32768.
    pub root_disk_size_gib: Option<i32>,
    /// Size of each data disk. Range: 0 to 32768.
    pub user_disk_size_gib: Option<i32>,
    /// Level that the root disk performance has on its scale.
    pub root_disk_performance_level: Option<String>,
    /// Level that the user disk performance has on its scale.
    pub user_disk_performance_level: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Upper limit of the data rate. Range: 2 to 3072.
    pub bandwidth: Option<i32>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// The resource specs to work on or to narrow the list down to. Items: at most 20.
    pub resource_specs: Vec<ResourceSpec>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DescribeModificationPriceRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `ResourceSpecs`.
    pub fn resource_specs(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceSpec>>,
    ) -> Self {
        self.resource_specs = value.into_iter().map(Into::into).collect();
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
    DescribeModificationPriceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "RootDiskSizeGib" => root_disk_size_gib: query,
        "UserDiskSizeGib" => user_disk_size_gib: query,
        "RootDiskPerformanceLevel" => root_disk_performance_level: query,
        "UserDiskPerformanceLevel" => user_disk_performance_level: query,
        "ResourceType" => resource_type: query,
        "Bandwidth" => bandwidth: query,
        "PromotionId" => promotion_id: query,
        "ResourceSpecs" => resource_specs: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DescribeModificationPriceRequest {
    type Response = DescribeModificationPriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeModificationPrice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeModificationPriceRequest`], which the documentation does not describe.
pub type DescribeModificationPriceResponse = alicloud_runtime::UndocumentedResponse;
