// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRCInstance`, from `rds/ModifyRCInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction};

/// Changes the class of an RDS Custom instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyRCInstanceRequest::new();
/// let reply = client.modify_rc_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRCInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Here: `Up`, `Down`.
    pub direction: Option<Open<Direction>>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether the instance restarts once the change is made.
    pub reboot_when_finished: Option<bool>,
    /// When the instance restarts.
    pub reboot_time: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Code of the promotion that is applied.
    pub promotion_code: Option<String>,
}

impl ModifyRCInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RebootWhenFinished`.
    #[inline]
    pub fn reboot_when_finished(mut self, value: bool) -> Self {
        self.reboot_when_finished = Some(value);
        self
    }
    /// Sets `RebootTime`.
    pub fn reboot_time(mut self, value: impl Into<String>) -> Self {
        self.reboot_time = Some(value.into());
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
    ModifyRCInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "Direction" => direction: query,
        "AutoPay" => auto_pay: query,
        "DryRun" => dry_run: query,
        "RebootWhenFinished" => reboot_when_finished: query,
        "RebootTime" => reboot_time: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionCode" => promotion_code: query,
    }
}

impl Operation for ModifyRCInstanceRequest {
    type Response = ModifyRCInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyRCInstance")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`ModifyRCInstanceRequest`], which the documentation does not describe.
pub type ModifyRCInstanceResponse = alicloud_runtime::UndocumentedResponse;
