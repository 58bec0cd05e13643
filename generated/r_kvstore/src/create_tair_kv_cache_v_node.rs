// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTairKVCacheVNode`, from `r-kvstore/CreateTairKVCacheVNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, Tag};

/// Creates a virtual node of Tair KVCache.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::CreateTairKVCacheVNodeRequest::new()
///     .zone_id("...")
///     .instance_class("...")
///     .compute_unit_num(1)
///     .vk_name("...")
///     .vswitch_id("...");
/// let reply = client.create_tair_kv_cache_v_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTairKVCacheVNodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Name of the instance, to recognize it by.
    pub instance_name: Option<String>,
    /// **Required.** Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// **Required.** How many there are of this: compute unit. Range: 1 to 1.
    pub compute_unit_num: Option<i32>,
    /// **Required.** Virtual node to be created or renewed, by its name.
    pub vk_name: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// How long the subscription is to run; needed when the billing is by subscription.
    pub period: Option<i32>,
    /// Further information for the order, such as a promotion.
    pub business_info: Option<String>,
    /// Coupon to pay with, by its code.
    pub coupon_no: Option<String>,
    /// Whether a coupon of the account is applied to the order.
    pub auto_use_coupon: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How many months each automatic renewal adds.
    pub auto_renew_period: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateTairKVCacheVNodeRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `ComputeUnitNum`, which is required.
    #[inline]
    pub fn compute_unit_num(mut self, value: i32) -> Self {
        self.compute_unit_num = Some(value);
        self
    }
    /// Sets `VkName`, which is required.
    pub fn vk_name(mut self, value: impl Into<String>) -> Self {
        self.vk_name = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateTairKVCacheVNodeRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceName" => instance_name: query,
        "InstanceClass" => instance_class: query,
        "ComputeUnitNum" => compute_unit_num: query,
        "VkName" => vk_name: query,
        "VSwitchId" => vswitch_id: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "BusinessInfo" => business_info: query,
        "CouponNo" => coupon_no: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewPeriod" => auto_renew_period: query,
        "ResourceGroupId" => resource_group_id: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateTairKVCacheVNodeRequest {
    type Response = CreateTairKVCacheVNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTairKVCacheVNode")
        .required(
            &[
                "RegionId",
                "ZoneId",
                "InstanceClass",
                "ComputeUnitNum",
                "VkName",
                "VSwitchId",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateTairKVCacheVNodeRequest`], which the documentation does not describe.
pub type CreateTairKVCacheVNodeResponse = alicloud_runtime::UndocumentedResponse;
