// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBandwidthPackage`, from `ga/CreateBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Buys a bandwidth plan; an instance can use it only after it is associated.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::CreateBandwidthPackageRequest::new()
///     .bandwidth(1)
///     .type_("...");
/// let reply = client.create_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBandwidthPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Length of the prepaid term: 1 to 9 months or 1 to 3 years.
    pub duration: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub pricing_cycle: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of bandwidth it is or is to be.
    pub bandwidth_type: Option<String>,
    /// Whether coupons pay the bill; only when it is paid at once.
    pub auto_use_coupon: Option<String>,
    /// Lowest share of the bandwidth that is billed, in percent; for 95th percentile billing only.
    pub ratio: Option<i32>,
    /// Which kind of billing it is or is to be.
    pub billing_type: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// One end of the connection; taken on the international site only.
    pub cbn_geographic_region_id_a: Option<String>,
    /// Other end of the connection; taken on the international site only.
    pub cbn_geographic_region_id_b: Option<String>,
    /// Number that picks out the promotion option.
    pub promotion_option_no: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts. Range: 1 to 12.
    pub auto_renew_duration: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateBandwidthPackageRequest {
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
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    pub fn auto_use_coupon(mut self, value: impl Into<String>) -> Self {
        self.auto_use_coupon = Some(value.into());
        self
    }
    /// Sets `Ratio`.
    #[inline]
    pub fn ratio(mut self, value: i32) -> Self {
        self.ratio = Some(value);
        self
    }
    /// Sets `BillingType`.
    pub fn billing_type(mut self, value: impl Into<String>) -> Self {
        self.billing_type = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `CbnGeographicRegionIdA`.
    pub fn cbn_geographic_region_id_a(mut self, value: impl Into<String>) -> Self {
        self.cbn_geographic_region_id_a = Some(value.into());
        self
    }
    /// Sets `CbnGeographicRegionIdB`.
    pub fn cbn_geographic_region_id_b(mut self, value: impl Into<String>) -> Self {
        self.cbn_geographic_region_id_b = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateBandwidthPackageRequest {
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "Duration" => duration: query,
        "PricingCycle" => pricing_cycle: query,
        "AutoPay" => auto_pay: query,
        "ClientToken" => client_token: query,
        "Type" => type_: query,
        "BandwidthType" => bandwidth_type: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "Ratio" => ratio: query,
        "BillingType" => billing_type: query,
        "ChargeType" => charge_type: query,
        "CbnGeographicRegionIdA" => cbn_geographic_region_id_a: query,
        "CbnGeographicRegionIdB" => cbn_geographic_region_id_b: query,
        "PromotionOptionNo" => promotion_option_no: query,
        "AutoRenew" => auto_renew: query,
        "AutoRenewDuration" => auto_renew_duration: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateBandwidthPackageRequest {
    type Response = CreateBandwidthPackageResponse;
    type Error = CreateBandwidthPackageError;
    const INFO: OperationInfo = super::operation("CreateBandwidthPackage")
        .required(&["RegionId", "Bandwidth", "Type"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateBandwidthPackageError] = &[
        CreateBandwidthPackageError::CommodityInvalidComponent,
        CreateBandwidthPackageError::MissingParameterBandwidthType,
        CreateBandwidthPackageError::UnknownError,
    ];
}

/// Response to [`CreateBandwidthPackageRequest`].
#[non_exhaustive]
pub struct CreateBandwidthPackageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B6DBBB0-2D01-4C6A-A384-4129266E6B78`.
    pub request_id: Option<String>,
    /// ID of the bandwidth plan that the item belongs to or stands for.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `208257****`.
    pub order_id: Option<String>,
}

response! {
    CreateBandwidthPackageResponse {
        "RequestId" => request_id: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateBandwidthPackageRequest`] names.
///
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`MissingParameterBandwidthType`](super::DocumentedError::MissingParameterBandwidthType)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type CreateBandwidthPackageError = super::DocumentedError;
