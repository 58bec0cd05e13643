// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnOrderCommodityCode`, from `cdn/DescribeCdnOrderCommodityCode.md`.

use alicloud_runtime::codegen::*;

/// Returns the commodity code under which the account bought the service.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnOrderCommodityCodeRequest::new()
///     .commodity_code("xxx");
/// let reply = client.describe_cdn_order_commodity_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCodeRequest {
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
}

impl DescribeCdnOrderCommodityCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
}

request! {
    DescribeCdnOrderCommodityCodeRequest {
        "CommodityCode" => commodity_code: query,
    }
}

impl Operation for DescribeCdnOrderCommodityCodeRequest {
    type Response = DescribeCdnOrderCommodityCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdnOrderCommodityCode")
        .required(&["CommodityCode"])
        .read_only();
}

/// Response to [`DescribeCdnOrderCommodityCodeRequest`].
#[non_exhaustive]
pub struct DescribeCdnOrderCommodityCodeResponse {
    /// Commodity code under which the service was sold, with the organizational unit in it.
    pub order_commodity_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BFFCDFAD-DACC-484E-9BE6-0AF3B3A0DD23`.
    pub request_id: Option<String>,
}

response! {
    DescribeCdnOrderCommodityCodeResponse {
        "OrderCommodityCode" => order_commodity_code: value,
        "RequestId" => request_id: value,
    }
}
