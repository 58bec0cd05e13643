// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkPackage`, from `ecd/CreateNetworkPackage.md`.

use alicloud_runtime::codegen::*;

/// Buys a premium bandwidth plan for Internet access and binds it to an office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateNetworkPackageRequest::new()
///     .bandwidth(1);
/// let reply = client.create_network_package(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkPackageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Upper limit of the data rate. Range: 2 to 20000.
    pub bandwidth: Option<i32>,
    /// ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
    /// `ChannelCookie`.
    pub channel_cookie: Option<String>,
}

impl CreateNetworkPackageRequest {
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
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
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
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
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
    /// Sets `ChannelCookie`.
    pub fn channel_cookie(mut self, value: impl Into<String>) -> Self {
        self.channel_cookie = Some(value.into());
        self
    }
}

request! {
    CreateNetworkPackageRequest {
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "OfficeSiteId" => office_site_id: query,
        "PayType" => pay_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoPay" => auto_pay: query,
        "AutoRenew" => auto_renew: query,
        "PromotionId" => promotion_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
        "ChannelCookie" => channel_cookie: query,
    }
}

impl Operation for CreateNetworkPackageRequest {
    type Response = CreateNetworkPackageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNetworkPackage")
        .required(&["RegionId", "Bandwidth"])
        .region("RegionId");
}

/// Response to [`CreateNetworkPackageRequest`].
#[non_exhaustive]
pub struct CreateNetworkPackageResponse {
    /// ID of the network package that the item belongs to or stands for.
    /// Example: `np-amtp8e8q1o9e4****`.
    pub network_package_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `269BDB16-2CD8-4865-84BD-11C40BC21DB0`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `234526262716724`.
    pub order_id: Option<String>,
}

response! {
    CreateNetworkPackageResponse {
        "NetworkPackageId" => network_package_id: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
