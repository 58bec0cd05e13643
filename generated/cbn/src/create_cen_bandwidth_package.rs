// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCenBandwidthPackage`, from `cbn/CreateCenBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Buys a bandwidth package for traffic between two areas of the world.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenBandwidthPackageRequest::new()
///     .bandwidth(2)
///     .geographic_region_a_id("China")
///     .geographic_region_b_id("China");
/// let reply = client.create_cen_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenBandwidthPackageRequest {
    /// **Required.** Upper limit of the data rate. Range: at least 2. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// **Required.** One of the two areas of the world that the bandwidth package connects.
    /// Example: `China`.
    pub geographic_region_a_id: Option<String>,
    /// **Required.** The other of the two areas that the bandwidth package connects. Example: `China`.
    pub geographic_region_b_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `SSJFLAFHHFHFF-SJSJJFBWHHE-SHHFJJDBD`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `cen`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// How the bandwidth package is billed. Example: `PREPAY`.
    pub bandwidth_package_charge_type: Option<Open<BandwidthPackageChargeType>>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Default: `1`. Example: `1`.
    pub period: Option<i32>,
    /// Unit in which the length of the subscription is counted. Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateCenBandwidthPackageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `GeographicRegionAId`, which is required.
    pub fn geographic_region_a_id(mut self, value: impl Into<String>) -> Self {
        self.geographic_region_a_id = Some(value.into());
        self
    }
    /// Sets `GeographicRegionBId`, which is required.
    pub fn geographic_region_b_id(mut self, value: impl Into<String>) -> Self {
        self.geographic_region_b_id = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `BandwidthPackageChargeType`.
    pub fn bandwidth_package_charge_type(
        mut self,
        value: impl Into<Open<BandwidthPackageChargeType>>,
    ) -> Self {
        self.bandwidth_package_charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCenBandwidthPackageRequest {
        "Bandwidth" => bandwidth: query,
        "GeographicRegionAId" => geographic_region_a_id: query,
        "GeographicRegionBId" => geographic_region_b_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "BandwidthPackageChargeType" => bandwidth_package_charge_type: query,
        "Period" => period: query,
        "PricingCycle" => pricing_cycle: query,
        "AutoPay" => auto_pay: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateCenBandwidthPackageRequest {
    type Response = CreateCenBandwidthPackageResponse;
    type Error = CreateCenBandwidthPackageError;
    const INFO: OperationInfo = super::operation("CreateCenBandwidthPackage")
        .required(&["Bandwidth", "GeographicRegionAId", "GeographicRegionBId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateCenBandwidthPackageError] = &[
        CreateCenBandwidthPackageError::UnSupportedChargeType,
        CreateCenBandwidthPackageError::ParameterIllegalBandwidthPackage,
        CreateCenBandwidthPackageError::OperationInvalidUserCanNotBuyCrossBorderBwp,
        CreateCenBandwidthPackageError::OperationInvalidUserCanNotBuyBwp,
        CreateCenBandwidthPackageError::InvalidParameter,
        CreateCenBandwidthPackageError::Unauthorized,
        CreateCenBandwidthPackageError::PayForAccountMoneyValidateError,
    ];
}

/// Response to [`CreateCenBandwidthPackageRequest`].
#[non_exhaustive]
pub struct CreateCenBandwidthPackageResponse {
    /// Bandwidth package, which pays for traffic between two areas, as
    /// [`CreateCenBandwidthPackage`](super::Client::create_cen_bandwidth_package) returned it.
    /// Example: `cenbwp-4c2zaavbvh5fx****`.
    pub cen_bandwidth_package_id: Option<String>,
    /// Order by which the bandwidth package was bought. Example: `201564200040390`.
    pub cen_bandwidth_package_order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6547D2DA-4383-46A0-9E39-BA324492AD9F`.
    pub request_id: Option<String>,
}

response! {
    CreateCenBandwidthPackageResponse {
        "CenBandwidthPackageId" => cen_bandwidth_package_id: value,
        "CenBandwidthPackageOrderId" => cen_bandwidth_package_order_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// How the bandwidth package is billed.
    pub enum BandwidthPackageChargeType {
        /// Paid for afterwards.
        Postpay = "POSTPAY",
        /// Paid for in advance, as a subscription.
        Prepay = "PREPAY",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum PricingCycle {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

/// Errors that the documentation of [`CreateCenBandwidthPackageRequest`] names.
///
/// - [`UnSupportedChargeType`](super::DocumentedError::UnSupportedChargeType)
/// - [`ParameterIllegalBandwidthPackage`](super::DocumentedError::ParameterIllegalBandwidthPackage)
/// - [`OperationInvalidUserCanNotBuyCrossBorderBwp`](super::DocumentedError::OperationInvalidUserCanNotBuyCrossBorderBwp)
/// - [`OperationInvalidUserCanNotBuyBwp`](super::DocumentedError::OperationInvalidUserCanNotBuyBwp)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`PayForAccountMoneyValidateError`](super::DocumentedError::PayForAccountMoneyValidateError)
pub type CreateCenBandwidthPackageError = super::DocumentedError;
