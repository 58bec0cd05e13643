// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIntlFixedPriceDomainOrder`, from `domain/CreateIntlFixedPriceDomainOrder.md`.

use alicloud_runtime::codegen::*;

/// Orders an international fixed-price domain at an expected price, paying automatically if
/// requested.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CreateIntlFixedPriceDomainOrderRequest::new();
/// let reply = client.create_intl_fixed_price_domain_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIntlFixedPriceDomainOrderRequest {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<i64>,
    /// Price that applies to the expected.
    pub expected_price: Option<i64>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
}

impl CreateIntlFixedPriceDomainOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `ExpectedPrice`.
    #[inline]
    pub fn expected_price(mut self, value: i64) -> Self {
        self.expected_price = Some(value);
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
    CreateIntlFixedPriceDomainOrderRequest {
        "Domain" => domain: query,
        "ContactId" => contact_id: query,
        "ExpectedPrice" => expected_price: query,
        "AutoPay" => auto_pay: query,
    }
}

impl Operation for CreateIntlFixedPriceDomainOrderRequest {
    type Response = CreateIntlFixedPriceDomainOrderResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIntlFixedPriceDomainOrder");
}

/// Response to [`CreateIntlFixedPriceDomainOrderRequest`], which the documentation does not describe.
pub type CreateIntlFixedPriceDomainOrderResponse = alicloud_runtime::UndocumentedResponse;
