// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnsGtmAddressPoolAvailableConfig`, from `alidns/DescribeDnsGtmAddressPoolAvailableConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttributeInfo};

/// Lists the origins that addresses of a pool can have.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDnsGtmAddressPoolAvailableConfigRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.describe_dns_gtm_address_pool_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
}

impl DescribeDnsGtmAddressPoolAvailableConfigRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDnsGtmAddressPoolAvailableConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeDnsGtmAddressPoolAvailableConfigRequest {
    type Response = DescribeDnsGtmAddressPoolAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeDnsGtmAddressPoolAvailableConfig",
        )
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeDnsGtmAddressPoolAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeDnsGtmAddressPoolAvailableConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `199C3699-9A7B-41A1-BB5A-F1E862D3CB38`.
    pub request_id: Option<String>,
    /// Origins that addresses can have, one entry each.
    pub attribute_infos: Vec<AttributeInfo>,
}

response! {
    DescribeDnsGtmAddressPoolAvailableConfigResponse {
        "RequestId" => request_id: value,
        "AttributeInfos" => attribute_infos: list("AttributeInfo"),
    }
}
