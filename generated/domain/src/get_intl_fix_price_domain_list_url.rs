// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIntlFixPriceDomainListUrl`, from `domain/GetIntlFixPriceDomainListUrl.md`.

use alicloud_runtime::codegen::*;

/// Fetches the URL of a day's list of international fixed-price domains.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::GetIntlFixPriceDomainListUrlRequest::new();
/// let reply = client.get_intl_fix_price_domain_list_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIntlFixPriceDomainListUrlRequest {
    /// Day or moment of the list.
    pub list_date: Option<String>,
}

impl GetIntlFixPriceDomainListUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ListDate`.
    pub fn list_date(mut self, value: impl Into<String>) -> Self {
        self.list_date = Some(value.into());
        self
    }
}

request! {
    GetIntlFixPriceDomainListUrlRequest {
        "ListDate" => list_date: query,
    }
}

impl Operation for GetIntlFixPriceDomainListUrlRequest {
    type Response = GetIntlFixPriceDomainListUrlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIntlFixPriceDomainListUrl")
        .read_only();
}

/// Response to [`GetIntlFixPriceDomainListUrlRequest`], which the documentation does not describe.
pub type GetIntlFixPriceDomainListUrlResponse = alicloud_runtime::UndocumentedResponse;
