// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGtmAddressPool`, from `alidns/UpdateGtmAddressPool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GtmAddressPoolAddr};

/// Changes type, addresses or minimum of available addresses of a GTM 1.0 address pool.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::update_gtm_address_pool::GtmAddressPoolAddr;
///
/// let request = alicloud_alidns::UpdateGtmAddressPoolRequest::new()
///     .addr_pool_id("1234abc")
///     .type_("IP")
///     .addr([GtmAddressPoolAddr::new()]);
/// let reply = client.update_gtm_address_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGtmAddressPoolRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of an address pool, given when the pool was added. Example: `1234abc`.
    pub addr_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Whether the pool holds IP addresses or domain names. Example: `IP`.
    pub type_: Option<String>,
    /// How many addresses have to be up for the pool to count as usable. Example: `2`.
    pub min_available_addr_num: Option<i32>,
    /// **Required.** Addresses that make up the pool, each with its settings. Items: at most 50.
    pub addr: Vec<GtmAddressPoolAddr>,
}

impl UpdateGtmAddressPoolRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MinAvailableAddrNum`.
    #[inline]
    pub fn min_available_addr_num(mut self, value: i32) -> Self {
        self.min_available_addr_num = Some(value);
        self
    }
    /// Sets `Addr`, which is required.
    pub fn addr(
        mut self,
        value: impl IntoIterator<Item = impl Into<GtmAddressPoolAddr>>,
    ) -> Self {
        self.addr = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateGtmAddressPoolRequest {
        "Lang" => lang: query,
        "AddrPoolId" => addr_pool_id: query,
        "Name" => name: query,
        "Type" => type_: query,
        "MinAvailableAddrNum" => min_available_addr_num: query,
        "Addr" => addr: query,
    }
}

impl Operation for UpdateGtmAddressPoolRequest {
    type Response = UpdateGtmAddressPoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGtmAddressPool")
        .required(&["AddrPoolId", "Type", "Addr"]);
}

/// Response to [`UpdateGtmAddressPoolRequest`].
pub type UpdateGtmAddressPoolResponse = alicloud_runtime::EmptyResponse;
