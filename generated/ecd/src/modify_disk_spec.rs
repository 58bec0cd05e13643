// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskSpec`, from `ecd/ModifyDiskSpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the performance level of a cloud computer's system or data disk.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyDiskSpecRequest::new()
///     .desktop_id("...");
/// let reply = client.modify_disk_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Level that the root disk performance has on its scale.
    pub root_disk_performance_level: Option<String>,
    /// Level that the user disk performance has on its scale.
    pub user_disk_performance_level: Option<String>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl ModifyDiskSpecRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
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
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
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
    ModifyDiskSpecRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "RootDiskPerformanceLevel" => root_disk_performance_level: query,
        "UserDiskPerformanceLevel" => user_disk_performance_level: query,
        "PromotionId" => promotion_id: query,
        "AutoPay" => auto_pay: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for ModifyDiskSpecRequest {
    type Response = ModifyDiskSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDiskSpec")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`ModifyDiskSpecRequest`].
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// Number of the order, for looking it up in the order system. Example: `219861020660568`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F89BBB13-8B3B-5C8A-A700-EEFDC17B8227`.
    pub request_id: Option<String>,
}

response! {
    ModifyDiskSpecResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
