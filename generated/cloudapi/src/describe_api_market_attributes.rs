// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiMarketAttributes`, from `cloudapi/DescribeApiMarketAttributes.md`.

use alicloud_runtime::codegen::*;

/// Shows the Alibaba Cloud Marketplace attributes of an API.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiMarketAttributesRequest::new()
///     .group_id("...")
///     .api_id("...");
/// let reply = client.describe_api_market_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiMarketAttributesRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl DescribeApiMarketAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
}

request! {
    DescribeApiMarketAttributesRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for DescribeApiMarketAttributesRequest {
    type Response = DescribeApiMarketAttributesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiMarketAttributes")
        .required(&["GroupId", "ApiId"])
        .read_only();
}

/// Response to [`DescribeApiMarketAttributesRequest`].
#[non_exhaustive]
pub struct DescribeApiMarketAttributesResponse {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `6318cd8f6a304cac9318dea8d9a78f7a`.
    pub api_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `545D4E52-4F77-5EC4-BB7E-7344CEC7B5E6`.
    pub request_id: Option<String>,
    /// Way in which the market charging works. Example: `PREPAID_BY_USAGE`.
    pub market_charging_mode: Option<String>,
    /// Whether calls cost money. Example: `true`.
    pub need_charging: Option<String>,
}

response! {
    DescribeApiMarketAttributesResponse {
        "ApiId" => api_id: value,
        "RequestId" => request_id: value,
        "MarketChargingMode" => market_charging_mode: value,
        "NeedCharging" => need_charging: value,
    }
}
