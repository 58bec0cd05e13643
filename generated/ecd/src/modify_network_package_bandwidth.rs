// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkPackageBandwidth`, from `ecd/ModifyNetworkPackageBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of a premium bandwidth plan.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyNetworkPackageBandwidthRequest::new()
///     .network_package_id("...")
///     .bandwidth(1);
/// let reply = client.modify_network_package_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network package that the call is about.
    pub network_package_id: Option<String>,
    /// **Required.** Upper limit of the data rate. Range: 2 to 20000.
    pub bandwidth: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl ModifyNetworkPackageBandwidthRequest {
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
    /// Sets `NetworkPackageId`, which is required.
    pub fn network_package_id(mut self, value: impl Into<String>) -> Self {
        self.network_package_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
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
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    ModifyNetworkPackageBandwidthRequest {
        "RegionId" => region_id: query,
        "NetworkPackageId" => network_package_id: query,
        "Bandwidth" => bandwidth: query,
        "AutoPay" => auto_pay: query,
        "PromotionId" => promotion_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for ModifyNetworkPackageBandwidthRequest {
    type Response = ModifyNetworkPackageBandwidthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyNetworkPackageBandwidth")
        .required(&["RegionId", "NetworkPackageId", "Bandwidth"])
        .region("RegionId");
}

/// Response to [`ModifyNetworkPackageBandwidthRequest`].
#[non_exhaustive]
pub struct ModifyNetworkPackageBandwidthResponse {
    /// Number of the order, for looking it up in the order system. Example: `214552063030752`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    ModifyNetworkPackageBandwidthResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
