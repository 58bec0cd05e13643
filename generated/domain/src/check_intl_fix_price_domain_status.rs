// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckIntlFixPriceDomainStatus`, from `domain/CheckIntlFixPriceDomainStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the sale status of an international fixed-price domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CheckIntlFixPriceDomainStatusRequest::new();
/// let reply = client.check_intl_fix_price_domain_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckIntlFixPriceDomainStatusRequest {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
}

impl CheckIntlFixPriceDomainStatusRequest {
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
}

request! {
    CheckIntlFixPriceDomainStatusRequest {
        "Domain" => domain: query,
    }
}

impl Operation for CheckIntlFixPriceDomainStatusRequest {
    type Response = CheckIntlFixPriceDomainStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckIntlFixPriceDomainStatus")
        .read_only();
}

/// Response to [`CheckIntlFixPriceDomainStatusRequest`], which the documentation does not describe.
pub type CheckIntlFixPriceDomainStatusResponse = alicloud_runtime::UndocumentedResponse;
