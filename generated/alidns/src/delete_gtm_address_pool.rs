// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGtmAddressPool`, from `alidns/DeleteGtmAddressPool.md`.

use alicloud_runtime::codegen::*;

/// Deletes an address pool, which its GTM instance then no longer hands out.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteGtmAddressPoolRequest::new()
///     .addr_pool_id("1234");
/// let reply = client.delete_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `1234`.
    pub addr_pool_id: Option<String>,
}

impl DeleteGtmAddressPoolRequest {
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
    DeleteGtmAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
    }
}

impl Operation for DeleteGtmAddressPoolRequest {
    type Response = DeleteGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGtmAddressPool")
        .required(&["AddrPoolId"]);
}

/// Response to [`DeleteGtmAddressPoolRequest`].
pub type DeleteGtmAddressPoolResponse = alicloud_runtime::EmptyResponse;
