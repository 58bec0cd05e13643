// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRCInstanceChargeType`, from `rds/ModifyRCInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Period};

/// Switches RDS Custom instances to the other billing method.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyRCInstanceChargeTypeRequest::new()
///     .instance_id("...")
///     .pay_type("...");
/// let reply = client.modify_rc_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRCInstanceChargeTypeRequest {
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// Whether the data disks are switched to the other billing as well.
    pub include_data_disks: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How long the subscription lasts, counted in the unit of the period.
    pub used_time: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    /// Here: `Year`, `Month`, `Day`.
    pub period: Option<Open<Period>>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
}

impl ModifyRCInstanceChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `IncludeDataDisks`.
    #[inline]
    pub fn include_data_disks(mut self, value: bool) -> Self {
        self.include_data_disks = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    #[inline]
    pub fn used_time(mut self, value: i32) -> Self {
        self.used_time = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
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
    ModifyRCInstanceChargeTypeRequest {
        "DryRun" => dry_run: query,
        "InstanceIds" => instance_ids: query,
        "InstanceChargeType" => instance_charge_type: query,
        "IncludeDataDisks" => include_data_disks: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "UsedTime" => used_time: query,
        "AutoPay" => auto_pay: query,
        "PayType" => pay_type: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "BusinessInfo" => business_info: query,
        "AutoRenew" => auto_renew: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
    }
}

impl Operation for ModifyRCInstanceChargeTypeRequest {
    type Response = ModifyRCInstanceChargeTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyRCInstanceChargeType")
        .required(&["InstanceId", "PayType", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ModifyRCInstanceChargeTypeRequest`], which the documentation does not describe.
pub type ModifyRCInstanceChargeTypeResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Whether the instance is paid for in advance or by use.
    pub enum InstanceChargeType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
    }
}
