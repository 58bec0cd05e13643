// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewDesktops`, from `ecd/RenewDesktops.md`.

use alicloud_runtime::codegen::*;

/// Renews one or more subscription cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RenewDesktopsRequest::new()
///     .desktop_id(["..."]);
/// let reply = client.renew_desktops(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewDesktopsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** ID of the desktop that the call is about. Items: at most 100.
    pub desktop_id: Vec<String>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl RenewDesktopsRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    RenewDesktopsRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "DesktopId" => desktop_id: query,
        "PromotionId" => promotion_id: query,
        "ResourceType" => resource_type: query,
        "AutoRenew" => auto_renew: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for RenewDesktopsRequest {
    type Response = RenewDesktopsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewDesktops")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId");
}

/// Response to [`RenewDesktopsRequest`].
#[non_exhaustive]
pub struct RenewDesktopsResponse {
    /// Number of the order, for looking it up in the order system. Example: `20844399755****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    RenewDesktopsResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
