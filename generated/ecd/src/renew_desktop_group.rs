// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewDesktopGroup`, from `ecd/RenewDesktopGroup.md`.

use alicloud_runtime::codegen::*;

/// Renews the subscription of a cloud computer pool.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RenewDesktopGroupRequest::new()
///     .desktop_group_id("...");
/// let reply = client.renew_desktop_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewDesktopGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl RenewDesktopGroupRequest {
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
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
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
    RenewDesktopGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for RenewDesktopGroupRequest {
    type Response = RenewDesktopGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewDesktopGroup")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId");
}

/// Response to [`RenewDesktopGroupRequest`], which the documentation does not describe.
pub type RenewDesktopGroupResponse = alicloud_runtime::UndocumentedResponse;
