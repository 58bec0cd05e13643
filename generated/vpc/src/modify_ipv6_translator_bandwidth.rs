// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIPv6TranslatorBandwidth`, from `vpc/ModifyIPv6TranslatorBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of an IPv6 Translation Service instance through an order.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIPv6TranslatorBandwidthRequest::new()
///     .ipv6_translator_id("...")
///     .bandwidth(1);
/// let reply = client.modify_ipv6_translator_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIPv6TranslatorBandwidthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    pub ipv6_translator_id: Option<String>,
    /// **Required.** Upper limit of the data rate.
    pub bandwidth: Option<i32>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    pub auto_pay: Option<bool>,
}

impl ModifyIPv6TranslatorBandwidthRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv6TranslatorId`, which is required.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
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
}

request! {
    ModifyIPv6TranslatorBandwidthRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "Bandwidth" => bandwidth: query,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for ModifyIPv6TranslatorBandwidthRequest {
    type Response = ModifyIPv6TranslatorBandwidthResponse;
    type Error = ModifyIPv6TranslatorBandwidthError;
    const INFO: OperationInfo = super::operation("ModifyIPv6TranslatorBandwidth")
        .required(&["RegionId", "Ipv6TranslatorId", "Bandwidth"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyIPv6TranslatorBandwidthError] = &[
        ModifyIPv6TranslatorBandwidthError::InvalidIPv6TranslatorIdNotFound,
        ModifyIPv6TranslatorBandwidthError::InvalidBandwidthNotSupport,
        ModifyIPv6TranslatorBandwidthError::IPv6TranslatorConfiguring,
        ModifyIPv6TranslatorBandwidthError::InvalidBandwidthDowngradeForbidden,
        ModifyIPv6TranslatorBandwidthError::InvalidBandwidthNotEnough,
        ModifyIPv6TranslatorBandwidthError::InvalidBandwidthNotChange,
        ModifyIPv6TranslatorBandwidthError::IPv6TranslatorFinancialLocked,
        ModifyIPv6TranslatorBandwidthError::ForbbidenSubUser,
        ModifyIPv6TranslatorBandwidthError::Forbidden,
        ModifyIPv6TranslatorBandwidthError::InternalError,
    ];
}

/// Response to [`ModifyIPv6TranslatorBandwidthRequest`].
#[non_exhaustive]
pub struct ModifyIPv6TranslatorBandwidthResponse {
    /// Order that the call placed. Example: `202304500950739`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF8198EE-8FC9-49C2-A22E-xxxx`.
    pub request_id: Option<String>,
}

response! {
    ModifyIPv6TranslatorBandwidthResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyIPv6TranslatorBandwidthRequest`] names.
///
/// - [`InvalidIPv6TranslatorIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorIdNotFound)
/// - [`InvalidBandwidthNotSupport`](super::DocumentedError::InvalidBandwidthNotSupport)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`InvalidBandwidthDowngradeForbidden`](super::DocumentedError::InvalidBandwidthDowngradeForbidden)
/// - [`InvalidBandwidthNotEnough`](super::DocumentedError::InvalidBandwidthNotEnough)
/// - [`InvalidBandwidthNotChange`](super::DocumentedError::InvalidBandwidthNotChange)
/// - [`IPv6TranslatorFinancialLocked`](super::DocumentedError::IPv6TranslatorFinancialLocked)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyIPv6TranslatorBandwidthError = super::DocumentedError;
