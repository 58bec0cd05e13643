// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIPv6Translator`, from `vpc/CreateIPv6Translator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PricingCycle};

/// Creates an instance of the IPv6 translation service, through which IPv6 clients reach IPv4-only
/// servers.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIPv6TranslatorRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.create_ipv6_translator(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateIPv6TranslatorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cm-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    /// Example: `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth of the translation instance. Range: 1 to 200. Default: `10`. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha111`.
    pub client_token: Option<String>,
    /// How long the subscription runs, counted in units of `PricingCycle`. Example: `1`.
    pub duration: Option<i32>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 100. Example: `ipv6_1`.
    pub name: Option<String>,
    /// Whether the translation instance is paid in advance or by use. Example: `PREPAY`.
    pub pay_type: Option<Open<PayType>>,
    /// Unit in which the length of the subscription is counted. Default: `Month`. Example: `Month`.
    pub pricing_cycle: Option<Open<PricingCycle>>,
    /// Size of the translation instance. Example: `small`.
    pub spec: Option<String>,
}

impl CreateIPv6TranslatorRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
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
}

request! {
    CreateIPv6TranslatorRequest {
        "RegionId" => region_id: query,
        "AutoPay" => auto_pay: query,
        "Bandwidth" => bandwidth: query,
        "ClientToken" => client_token: query,
        "Duration" => duration: query,
        "Name" => name: query,
        "PayType" => pay_type: query,
        "PricingCycle" => pricing_cycle: query,
        "Spec" => spec: query,
    }
}

impl Operation for CreateIPv6TranslatorRequest {
    type Response = CreateIPv6TranslatorResponse;
    type Error = CreateIPv6TranslatorError;
    const INFO: OperationInfo = super::operation("CreateIPv6Translator")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateIPv6TranslatorError] = &[
        CreateIPv6TranslatorError::InvalidName,
        CreateIPv6TranslatorError::SpecNotSupport,
        CreateIPv6TranslatorError::DurationNotSupport,
        CreateIPv6TranslatorError::PricingCycleNotSupport,
        CreateIPv6TranslatorError::PayTypeNotSupport,
        CreateIPv6TranslatorError::InventoryNotEnough,
        CreateIPv6TranslatorError::ResourceQuotaFull,
        CreateIPv6TranslatorError::BandwidthNotSupport,
        CreateIPv6TranslatorError::InternalError,
    ];
}

/// Response to [`CreateIPv6TranslatorRequest`].
#[non_exhaustive]
pub struct CreateIPv6TranslatorResponse {
    /// ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    /// Example: `ipv6trans-bp1i8ahxut1xxxx`.
    pub ipv6_translator_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test_nat64gw`.
    pub name: Option<String>,
    /// Order that the call placed. Example: `202303300940739`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it. Example: `1AE05898-06E5-4782-xxxxx`.
    pub request_id: Option<String>,
    /// Size that the new translation instance has. Example: `small`.
    pub spec: Option<String>,
}

response! {
    CreateIPv6TranslatorResponse {
        "Ipv6TranslatorId" => ipv6_translator_id: value,
        "Name" => name: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "Spec" => spec: value,
    }
}

values! {
    /// Whether the translation instance is paid in advance or by use.
    pub enum PayType {
        /// Paid in advance, as a subscription.
        Prepay = "PREPAY",
        /// Paid by use.
        Postpay = "POSTPAY",
    }
}

/// Errors that the documentation of [`CreateIPv6TranslatorRequest`] names.
///
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`SpecNotSupport`](super::DocumentedError::SpecNotSupport)
/// - [`DurationNotSupport`](super::DocumentedError::DurationNotSupport)
/// - [`PricingCycleNotSupport`](super::DocumentedError::PricingCycleNotSupport)
/// - [`PayTypeNotSupport`](super::DocumentedError::PayTypeNotSupport)
/// - [`InventoryNotEnough`](super::DocumentedError::InventoryNotEnough)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`BandwidthNotSupport`](super::DocumentedError::BandwidthNotSupport)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateIPv6TranslatorError = super::DocumentedError;
