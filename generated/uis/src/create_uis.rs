// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUis`, from `uis/CreateUis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BandwidthType, UisProtocol};

/// Creates a UIS (Ultimate Internet Service) instance with bandwidth, connection count and billing
/// method.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::CreateUisRequest::new()
///     .access_type("GRE")
///     .service_region("China-mainland");
/// let reply = client.create_uis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUisRequest {
    /// **Required.** Which kind of access it is or is to be. Example: `GRE`.
    pub access_type: Option<String>,
    /// **Required.** Region that the service lies in. Example: `China-mainland`.
    pub service_region: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Upper limit of the data rate. Unit: `M`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Which carrier lines the traffic uses, such as `BGP`.
    pub bandwidth_type: Option<Open<BandwidthType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Data rate that is granted to or used by the connection. Example: `20`.
    pub connection_bandwidth: Option<i32>,
    /// How many there are of this: connection. Example: `500`.
    pub connection_count: Option<i32>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `uis description info`.
    pub description: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `1`.
    pub duration: Option<i32>,
    /// Whether the instance is paid for in advance or by use. Example: `PREPAY`.
    pub instance_charge_type: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `Connection`.
    pub internet_charge_type: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `test_uis_name`.
    pub name: Option<String>,
    /// Unit in which the length of the subscription is counted. Example: `Year`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Protocol that the UIS instance uses. Here: `SSL`, `SDK`, `GRE`. Example: `GRE`.
    pub uis_protocol: Option<Open<UisProtocol>>,
}

impl CreateUisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessType`, which is required.
    pub fn access_type(mut self, value: impl Into<String>) -> Self {
        self.access_type = Some(value.into());
        self
    }
    /// Sets `ServiceRegion`, which is required.
    pub fn service_region(mut self, value: impl Into<String>) -> Self {
        self.service_region = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ConnectionBandwidth`.
    #[inline]
    pub fn connection_bandwidth(mut self, value: i32) -> Self {
        self.connection_bandwidth = Some(value);
        self
    }
    /// Sets `ConnectionCount`.
    #[inline]
    pub fn connection_count(mut self, value: i32) -> Self {
        self.connection_count = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<Open<PricingCycle>>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisProtocol`.
    pub fn uis_protocol(mut self, value: impl Into<Open<UisProtocol>>) -> Self {
        self.uis_protocol = Some(value.into());
        self
    }
}

request! {
    CreateUisRequest {
        "AccessType" => access_type: query,
        "ServiceRegion" => service_region: query,
        "AutoPay" => auto_pay: query,
        "Bandwidth" => bandwidth: query,
        "BandwidthType" => bandwidth_type: query,
        "ClientToken" => client_token: query,
        "ConnectionBandwidth" => connection_bandwidth: query,
        "ConnectionCount" => connection_count: query,
        "Description" => description: query,
        "Duration" => duration: query,
        "InstanceChargeType" => instance_charge_type: query,
        "InternetChargeType" => internet_charge_type: query,
        "Name" => name: query,
        "PricingCycle" => pricing_cycle: query,
        "RegionId" => region_id: query,
        "UisProtocol" => uis_protocol: query,
    }
}

impl Operation for CreateUisRequest {
    type Response = CreateUisResponse;
    type Error = CreateUisError;
    const INFO: OperationInfo = super::operation("CreateUis")
        .required(&["AccessType", "ServiceRegion"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateUisError] = &[
        CreateUisError::ForbbidenSubUser,
        CreateUisError::Forbidden,
    ];
}

/// Response to [`CreateUisRequest`].
#[non_exhaustive]
pub struct CreateUisResponse {
    /// Number of the order, for looking it up in the order system. Example: `2040684504905xx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of the UIS instance that the item belongs to or stands for.
    /// Example: `UIS-xxxk7k971za1h6gxk****`.
    pub uis_id: Option<String>,
}

response! {
    CreateUisResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "UisId" => uis_id: value,
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

/// Errors that the documentation of [`CreateUisRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type CreateUisError = super::DocumentedError;
