// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBandwidthPackage`, from `ga/UpdateBandwidthPackage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthType};

/// Changes name, description, bandwidth, or bandwidth type of a plan.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateBandwidthPackageRequest::new()
///     .region_id("cn-hangzhou")
///     .bandwidth_package_id("gbwp-bp1sgzldyj6b4q7cx****")
///     .name("testName")
///     .description("testDescription")
///     .bandwidth(2);
/// let reply = client.update_bandwidth_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBandwidthPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the bandwidth plan that the call is about.
    /// Example: `gbwp-bp1sgzldyj6b4q7cx****`.
    pub bandwidth_package_id: Option<String>,
    /// Name that people know the item by. Example: `testName`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Which kind of bandwidth it is or is to be. Example: `Basic`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Whether coupons pay the bill; only when it is paid at once. Default: `false`. Example: `false`.
    pub auto_use_coupon: Option<bool>,
}

impl UpdateBandwidthPackageRequest {
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
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<Open<BandwidthType>>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
}

request! {
    UpdateBandwidthPackageRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "Bandwidth" => bandwidth: query,
        "BandwidthType" => bandwidth_type: query,
        "AutoPay" => auto_pay: query,
        "AutoUseCoupon" => auto_use_coupon: query,
    }
}

impl Operation for UpdateBandwidthPackageRequest {
    type Response = UpdateBandwidthPackageResponse;
    type Error = UpdateBandwidthPackageError;
    const INFO: OperationInfo = super::operation("UpdateBandwidthPackage")
        .required(&["RegionId", "BandwidthPackageId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateBandwidthPackageError] = &[
        UpdateBandwidthPackageError::StateErrorBandwidthPackage,
        UpdateBandwidthPackageError::NotExistBandwidthPackage,
        UpdateBandwidthPackageError::UpgradeErrorBandwidthPackage,
        UpdateBandwidthPackageError::CommodityInvalidComponent,
    ];
}

/// Response to [`UpdateBandwidthPackageRequest`].
#[non_exhaustive]
pub struct UpdateBandwidthPackageResponse {
    /// Identifier for the bandwidth plan. Example: `gbwp-bp1eo4f57z1kbbcmn****`.
    pub bandwidth_package: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1DF3A3CB-B621-44F8-9870-C20D034D7AB`.
    pub request_id: Option<String>,
    /// Name that people know the item by. Example: `testName`.
    pub name: Option<String>,
}

response! {
    UpdateBandwidthPackageResponse {
        "BandwidthPackage" => bandwidth_package: value,
        "Description" => description: value,
        "RequestId" => request_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`UpdateBandwidthPackageRequest`] names.
///
/// - [`StateErrorBandwidthPackage`](super::DocumentedError::StateErrorBandwidthPackage)
/// - [`NotExistBandwidthPackage`](super::DocumentedError::NotExistBandwidthPackage)
/// - [`UpgradeErrorBandwidthPackage`](super::DocumentedError::UpgradeErrorBandwidthPackage)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
pub type UpdateBandwidthPackageError = super::DocumentedError;
