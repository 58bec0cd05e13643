// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDnsGtmAddressPool`, from `alidns/UpdateDnsGtmAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Addr};

/// Changes name, addresses or policy of a GTM 2.0 address pool.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::update_dns_gtm_address_pool::Addr;
///
/// let request = alicloud_alidns::UpdateDnsGtmAddressPoolRequest::new()
///     .addr_pool_id("testp******")
///     .lba_strategy("ALL_RR")
///     .addr([Addr::new()]);
/// let reply = client.update_dns_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDnsGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `testp******`.
    pub addr_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `testpoolname`.
    pub name: Option<String>,
    /// **Required.** How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `ALL_RR`.
    pub lba_strategy: Option<String>,
    /// **Required.** Addresses that make up the pool, each with its settings. Items: at most 50.
    pub addr: Vec<Addr>,
}

impl UpdateDnsGtmAddressPoolRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LbaStrategy`, which is required.
    pub fn lba_strategy(mut self, value: impl Into<String>) -> Self {
        self.lba_strategy = Some(value.into());
        self
    }
    /// Sets `Addr`, which is required.
    pub fn addr(mut self, value: impl IntoIterator<Item = impl Into<Addr>>) -> Self {
        self.addr = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateDnsGtmAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
        "Name" => name: query,
        "LbaStrategy" => lba_strategy: query,
        "Addr" => addr: query,
    }
}

impl Operation for UpdateDnsGtmAddressPoolRequest {
    type Response = UpdateDnsGtmAddressPoolResponse;
    type Error = UpdateDnsGtmAddressPoolError;
    const INFO: OperationInfo = super::operation("UpdateDnsGtmAddressPool")
        .required(&["AddrPoolId", "LbaStrategy", "Addr"]);
    const ERRORS: &'static [UpdateDnsGtmAddressPoolError] = &[
        UpdateDnsGtmAddressPoolError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`UpdateDnsGtmAddressPoolRequest`].
pub type UpdateDnsGtmAddressPoolResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDnsGtmAddressPoolRequest`] names.
///
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type UpdateDnsGtmAddressPoolError = super::DocumentedError;
