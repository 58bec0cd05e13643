// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBasicAccelerator`, from `ga/CreateBasicAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PricingCycle, Tag};

/// Creates a basic Global Accelerator instance, which accelerates Layer 3 traffic from point to
/// point.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBasicAcceleratorRequest::new();
/// let reply = client.create_basic_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBasicAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Length of the prepaid term: 1 to 9 months or 1 to 3 years.
    pub duration: Option<i32>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Which kind of bandwidth billing it is or is to be.
    pub bandwidth_billing_type: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether coupons pay the bill; only when it is paid at once.
    pub auto_use_coupon: Option<String>,
    /// Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateBasicAcceleratorRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `BandwidthBillingType`.
    pub fn bandwidth_billing_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_billing_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoUseCoupon`.
    pub fn auto_use_coupon(mut self, value: impl Into<String>) -> Self {
        self.auto_use_coupon = Some(value.into());
        self
    }
    /// Sets `PromotionOptionNo`.
    pub fn promotion_option_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_option_no = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateBasicAcceleratorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
        "BandwidthBillingType" => bandwidth_billing_type: query,
        "AutoPay" => auto_pay: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "PromotionOptionNo" => promotion_option_no: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewDuration" => auto_renew_duration: query,
        "ResourceGroupId" => resource_group_id: query,
        "ChargeType" => charge_type: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateBasicAcceleratorRequest {
    type Response = CreateBasicAcceleratorResponse;
    type Error = CreateBasicAcceleratorError;
    const INFO: OperationInfo = super::operation("CreateBasicAccelerator")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateBasicAcceleratorError] = &[
        CreateBasicAcceleratorError::UnknownError,
    ];
}

/// Response to [`CreateBasicAcceleratorRequest`].
#[non_exhaustive]
pub struct CreateBasicAcceleratorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2082574365`.
    pub order_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
}

response! {
    CreateBasicAcceleratorResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Errors that the documentation of [`CreateBasicAcceleratorRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateBasicAcceleratorError = super::DocumentedError;
