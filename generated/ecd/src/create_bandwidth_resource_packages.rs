// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateBandwidthResourcePackages`, from `ecd/CreateBandwidthResourcePackages.md`.

use alicloud_runtime::codegen::*;

/// Buys bandwidth resource packages, by size, amount and period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateBandwidthResourcePackagesRequest::new()
///     .package_size(1);
/// let reply = client.create_bandwidth_resource_packages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateBandwidthResourcePackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How large the package is or is to be. Range: 10 to 12000.
    pub package_size: Option<i32>,
    /// How many are meant, or how much money. Range: 1 to 20.
    pub amount: Option<i32>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
}

impl CreateBandwidthResourcePackagesRequest {
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
    /// Sets `PackageSize`, which is required.
    #[inline]
    pub fn package_size(mut self, value: i32) -> Self {
        self.package_size = Some(value);
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
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
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
}

request! {
    CreateBandwidthResourcePackagesRequest {
        "RegionId" => region_id: query,
        "PackageSize" => package_size: query,
        "Amount" => amount: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "PromotionId" => promotion_id: query,
    }
}

impl Operation for CreateBandwidthResourcePackagesRequest {
    type Response = CreateBandwidthResourcePackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateBandwidthResourcePackages")
        .required(&["RegionId", "PackageSize"])
        .region("RegionId");
}

/// Response to [`CreateBandwidthResourcePackagesRequest`], which the documentation does not describe.
pub type CreateBandwidthResourcePackagesResponse = alicloud_runtime::UndocumentedResponse;
