// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDnsGtmAddressPool`, from `alidns/DeleteDnsGtmAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Deletes an address pool of a GTM instance, by the ID of the pool.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDnsGtmAddressPoolRequest::new()
///     .addr_pool_id("testp******");
/// let reply = client.delete_dns_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDnsGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `testp******`.
    pub addr_pool_id: Option<String>,
}

impl DeleteDnsGtmAddressPoolRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AddrPoolId`, which is required.
    pub fn addr_pool_id(mut self, value: impl Into<String>) -> Self {
        self.addr_pool_id = Some(value.into());
        self
    }
}

request! {
    DeleteDnsGtmAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
    }
}

impl Operation for DeleteDnsGtmAddressPoolRequest {
    type Response = DeleteDnsGtmAddressPoolResponse;
    type Error = DeleteDnsGtmAddressPoolError;
    const INFO: OperationInfo = super::operation("DeleteDnsGtmAddressPool")
        .required(&["AddrPoolId"]);
    const ERRORS: &'static [DeleteDnsGtmAddressPoolError] = &[
        DeleteDnsGtmAddressPoolError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`DeleteDnsGtmAddressPoolRequest`].
pub type DeleteDnsGtmAddressPoolResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDnsGtmAddressPoolRequest`] names.
///
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type DeleteDnsGtmAddressPoolError = super::DocumentedError;
