// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDomain`, from `domain/CheckDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Checks whether a domain name can be registered, optionally with its price.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckDomainRequest::new()
///     .domain_name("test**.xin");
/// let reply = client.check_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDomainRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test**.xin`.
    pub domain_name: Option<String>,
    /// What the price is asked for. Example: `create`.
    pub fee_command: Option<Open<FeeCommand>>,
    /// Currency of the price. Example: `USD`.
    pub fee_currency: Option<Open<FeeCurrency>>,
    /// How long the fee lasts or how often it comes round.
    /// Range: 1 to 10. Unit: `years`. Example: `1`.
    pub fee_period: Option<i32>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
}

impl CheckDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `FeeCommand`.
    pub fn fee_command(mut self, value: impl Into<Open<FeeCommand>>) -> Self {
        self.fee_command = Some(value.into());
        self
    }
    /// Sets `FeeCurrency`.
    pub fn fee_currency(mut self, value: impl Into<Open<FeeCurrency>>) -> Self {
        self.fee_currency = Some(value.into());
        self
    }
    /// Sets `FeePeriod`.
    #[inline]
    pub fn fee_period(mut self, value: i32) -> Self {
        self.fee_period = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CheckDomainRequest {
        "DomainName" => domain_name: query,
        "FeeCommand" => fee_command: query,
        "FeeCurrency" => fee_currency: query,
        "FeePeriod" => fee_period: query,
        "Lang" => lang: query,
    }
}

impl Operation for CheckDomainRequest {
    type Response = CheckDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckDomain")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`CheckDomainRequest`].
#[non_exhaustive]
pub struct CheckDomainResponse {
    /// Whether the domain can be registered: `1` yes, `3` can be registered in advance, `4` can be
    /// ordered for when it is freed, `0` no; negative numbers tell of errors and bans. Example: `1`.
    pub avail: Option<String>,
    /// Domain name that the call or the item is about. Example: `test**.xin`.
    pub domain_name: Option<String>,
    /// Whether the price was asked of the registry. Example: `true`.
    pub dynamic_check: Option<bool>,
    /// Whether the domain has a premium price. Example: `true`.
    pub premium: Option<String>,
    /// Amount of money to pay for it. Example: `1286`.
    pub price: Option<i64>,
    /// Why it came to this result, in words or as a code. Example: `In use`.
    pub reason: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA7A4FD4-EB9A-4A20-BB0C-9AEB15634DC1`.
    pub request_id: Option<String>,
    /// What is known about the static price.
    pub static_price_info: Vec<PriceInfo>,
}

response! {
    CheckDomainResponse {
        "Avail" => avail: value,
        "DomainName" => domain_name: value,
        "DynamicCheck" => dynamic_check: value,
        "Premium" => premium: value,
        "Price" => price: value,
        "Reason" => reason: value,
        "RequestId" => request_id: value,
        "StaticPriceInfo" => static_price_info: list("PriceInfo"),
    }
}

/// What is known about the static price.
#[non_exhaustive]
pub struct PriceInfo {
    /// What the price is for. Example: `activate`.
    pub action: Option<String>,
    /// Price. Example: `78.0`.
    pub money: Option<f64>,
    /// Months the price is for. Example: `12`.
    pub period: Option<i64>,
}

response! {
    PriceInfo {
        "action" => action: value,
        "money" => money: value,
        "period" => period: value,
    }
}

values! {
    /// What the price is asked for.
    pub enum FeeCommand {
        /// Registering.
        Create = "create",
        /// Renewing.
        Renew = "renew",
        /// Moving here.
        Transfer = "transfer",
        /// Winning back.
        Restore = "restore",
    }
}

values! {
    /// Currency of the price.
    pub enum FeeCurrency {
        /// Chinese yuan.
        Cny = "CNY",
        /// United States dollars.
        Usd = "USD",
    }
}
