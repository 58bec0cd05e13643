// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterPayType`, from `adb_2019_03_15/ModifyDBClusterPayType.md`.

use alicloud_runtime::codegen::*;

/// Switches a cluster between pay-as-you-go and subscription billing.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterPayTypeRequest::new()
///     .pay_type("...")
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterPayTypeRequest {
    /// **Required.** How the item is billed.
    pub pay_type: Option<Open<PayType>>,
    /// Unit in which the length of the subscription is counted.
    pub period: Option<Open<Period>>,
    /// Time that is set or recorded for this: used.
    pub used_time: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyDBClusterPayTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: impl Into<String>) -> Self {
        self.used_time = Some(value.into());
        self
    }
    /// Sets `DbClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterPayTypeRequest {
        "PayType" => pay_type: query,
        "Period" => period: query,
        "UsedTime" => used_time: query,
        "DbClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyDBClusterPayTypeRequest {
    type Response = ModifyDBClusterPayTypeResponse;
    type Error = ModifyDBClusterPayTypeError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterPayType")
        .required(&["PayType", "DbClusterId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDBClusterPayTypeError] = &[
        ModifyDBClusterPayTypeError::InvalidPayTypeMalformed,
    ];
}

/// Response to [`ModifyDBClusterPayTypeRequest`].
#[non_exhaustive]
pub struct ModifyDBClusterPayTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2023532****`.
    pub order_id: Option<String>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
}

response! {
    ModifyDBClusterPayTypeResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "OrderId" => order_id: value,
        "PayType" => pay_type: value,
    }
}

values! {
    /// How the item is billed.
    pub enum PayType {
        /// Pay-as-you-go: billed afterwards for what was used.
        Postpaid = "Postpaid",
        /// Subscription: paid in advance for a fixed time.
        Prepaid = "Prepaid",
    }
}

values! {
    /// Unit in which the length of the subscription is counted.
    pub enum Period {
        /// The length is counted in years.
        Year = "Year",
        /// The length is counted in months.
        Month = "Month",
    }
}

/// Errors that the documentation of [`ModifyDBClusterPayTypeRequest`] names.
///
/// - [`InvalidPayTypeMalformed`](super::DocumentedError::InvalidPayTypeMalformed)
pub type ModifyDBClusterPayTypeError = super::DocumentedError;
