// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewRCInstance`, from `rds/RenewRCInstance.md`.

use alicloud_runtime::codegen::*;

/// Extends the subscription of an RDS Custom instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::RenewRCInstanceRequest::new()
///     .commodity_code("...")
///     .used_time("...")
///     .time_type("...");
/// let reply = client.renew_rc_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewRCInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<String>,
    /// **Required.** Unit that the subscription period is counted in.
    pub time_type: Option<String>,
    /// Kind of order that the call is about.
    pub resource: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Whether the renewal is cut to a common expiry date.
    pub period_align: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
}

impl RenewRCInstanceRequest {
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
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
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
    /// Sets `UsedTime`, which is required.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `TimeType`, which is required.
    pub fn time_type(mut self, value: impl Into<String>) -> Self {
        self.time_type = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `PeriodAlign`.
    #[inline]
    pub fn period_align(mut self, value: bool) -> Self {
        self.period_align = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `PromotionCode`.
    pub fn promotion_code(mut self, value: impl Into<String>) -> Self {
        self.promotion_code = Some(value.into());
        self
    }
}

request! {
    RenewRCInstanceRequest {
        "ClientToken" => client_token: query,
        "CommodityCode" => commodity_code: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "UsedTime" => used_time: query,
        "TimeType" => time_type: query,
        "Resource" => resource: query,
        "AutoPay" => auto_pay: query,
        "PayType" => pay_type: query,
        "BusinessInfo" => business_info: query,
        "PeriodAlign" => period_align: query,
        "AutoRenew" => auto_renew: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
    }
}

impl Operation for RenewRCInstanceRequest {
    type Response = RenewRCInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RenewRCInstance")
        .required(&["CommodityCode", "RegionId", "UsedTime", "TimeType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RenewRCInstanceRequest`], which the documentation does not describe.
pub type RenewRCInstanceResponse = alicloud_runtime::UndocumentedResponse;
