// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDesktopSpec`, from `ecd/ModifyDesktopSpec.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceSpec};

/// Changes the instance type of cloud computers or enlarges their disks.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDesktopSpecRequest::new()
///     .desktop_type("...");
/// let reply = client.modify_desktop_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDesktopSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// **Required.** Which kind of desktop it is or is to be.
    pub desktop_type: Option<String>,
    /// Size of the system disk. Range: 0 to 32768.
    pub root_disk_size_gib: Option<i32>,
    /// Size of each data disk. Range: 0 to 65536.
    pub user_disk_size_gib: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Level that the user disk performance has on its scale.
    pub user_disk_performance_level: Option<String>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// The resource specs to work on or to narrow the list down to. Items: at most 20.
    pub resource_specs: Vec<ResourceSpec>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl ModifyDesktopSpecRequest {
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
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `DesktopType`, which is required.
    pub fn desktop_type(mut self, value: impl Into<String>) -> Self {
        self.desktop_type = Some(value.into());
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
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `UserDiskPerformanceLevel`.
    pub fn user_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.user_disk_performance_level = Some(value.into());
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
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    ModifyDesktopSpecRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "DesktopType" => desktop_type: query,
        "RootDiskSizeGib" => root_disk_size_gib: query,
        "UserDiskSizeGib" => user_disk_size_gib: query,
        "AutoPay" => auto_pay: query,
        "UserDiskPerformanceLevel" => user_disk_performance_level: query,
        "PromotionId" => promotion_id: query,
        "ResourceSpecs" => resource_specs: query,
        "ResourceType" => resource_type: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for ModifyDesktopSpecRequest {
    type Response = ModifyDesktopSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDesktopSpec")
        .required(&["RegionId", "DesktopType"])
        .region("RegionId");
}

/// Response to [`ModifyDesktopSpecRequest`].
#[non_exhaustive]
pub struct ModifyDesktopSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `123456789`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// IDs of the orders that were found or are concerned.
    pub order_ids: Vec<i64>,
}

response! {
    ModifyDesktopSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "OrderIds" => order_ids: list(""),
    }
}
