// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccelerator`, from `ga/CreateAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpSetConfig, PricingCycle, Tag};

/// Creates a standard Global Accelerator instance; basic ones come from
/// [`CreateBasicAccelerator`](super::Client::create_basic_accelerator).
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateAcceleratorRequest::new()
///     .region_id("cn-hangzhou")
///     .client_token("123e4567****")
///     .name("test")
///     .duration(1)
///     .pricing_cycle("Month");
/// let reply = client.create_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567****`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// Length of the prepaid term: 1 to 9 months or 1 to 3 years. Example: `1`.
    pub duration: Option<i32>,
    /// Unit in which the length of the subscription is counted. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Size or model, by its name. Example: `1`.
    pub spec: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Whether coupons pay the bill; only when it is paid at once. Default: `false`. Example: `true`.
    pub auto_use_coupon: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
    /// Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
    /// Which kind of bandwidth billing it is or is to be.
    pub bandwidth_billing_type: Option<String>,
    /// Settings of the set of acceleration areas and addresses, and what it works with.
    pub ip_set_config: Option<IpSetConfig>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
}

impl CreateAcceleratorRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
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
    /// Sets `PromotionOptionNo`.
    pub fn promotion_option_no(mut self, value: impl Into<String>) -> Self {
        self.promotion_option_no = Some(value.into());
        self
    }
    /// Sets `BandwidthBillingType`.
    pub fn bandwidth_billing_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_billing_type = Some(value.into());
        self
    }
    /// Sets `IpSetConfig`.
    pub fn ip_set_config(mut self, value: impl Into<IpSetConfig>) -> Self {
        self.ip_set_config = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    CreateAcceleratorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
        "Spec" => spec: query,
        "AutoPay" => auto_pay: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewDuration" => auto_renew_duration: query,
        "PromotionOptionNo" => promotion_option_no: query,
        "BandwidthBillingType" => bandwidth_billing_type: query,
        "IpSetConfig" => ip_set_config: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "InstanceChargeType" => instance_charge_type: query,
        "DryRun" => dry_run: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for CreateAcceleratorRequest {
    type Response = CreateAcceleratorResponse;
    type Error = CreateAcceleratorError;
    const INFO: OperationInfo = super::operation("CreateAccelerator")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateAcceleratorError] = &[
        CreateAcceleratorError::UnknownError,
    ];
}

/// Response to [`CreateAcceleratorRequest`].
#[non_exhaustive]
pub struct CreateAcceleratorResponse {
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
    CreateAcceleratorResponse {
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Errors that the documentation of [`CreateAcceleratorRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateAcceleratorError = super::DocumentedError;
