// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewNetworkPackages`, from `ecd/RenewNetworkPackages.md`.

use alicloud_runtime::codegen::*;

/// Renews premium bandwidth plans that are billed by subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::RenewNetworkPackagesRequest::new()
///     .network_package_id(["..."]);
/// let reply = client.renew_network_packages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewNetworkPackagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** ID of the network package that the call is about. Items: at most 100.
    pub network_package_id: Vec<String>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
}

impl RenewNetworkPackagesRequest {
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
    /// Sets `NetworkPackageId`, which is required.
    pub fn network_package_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_package_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
}

request! {
    RenewNetworkPackagesRequest {
        "RegionId" => region_id: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "NetworkPackageId" => network_package_id: query,
        "PromotionId" => promotion_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
        "AutoRenew" => auto_renew: query,
    }
}

impl Operation for RenewNetworkPackagesRequest {
    type Response = RenewNetworkPackagesResponse;
    type Error = RenewNetworkPackagesError;
    const INFO: OperationInfo = super::operation("RenewNetworkPackages")
        .required(&["RegionId", "NetworkPackageId"])
        .region("RegionId");
    const ERRORS: &'static [RenewNetworkPackagesError] = &[
        RenewNetworkPackagesError::OrderUnpaid,
        RenewNetworkPackagesError::InternalError,
    ];
}

/// Response to [`RenewNetworkPackagesRequest`].
#[non_exhaustive]
pub struct RenewNetworkPackagesResponse {
    /// Number of the order, for looking it up in the order system. Example: `214726268900640`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    RenewNetworkPackagesResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RenewNetworkPackagesRequest`] names.
///
/// - [`OrderUnpaid`](super::DocumentedError::OrderUnpaid)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RenewNetworkPackagesError = super::DocumentedError;
