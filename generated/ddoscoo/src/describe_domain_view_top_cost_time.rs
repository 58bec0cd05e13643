// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainViewTopCostTime`, from `ddoscoo/DescribeDomainViewTopCostTime.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Lists the URLs of a website whose requests took longest.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainViewTopCostTimeRequest::new()
///     .end_time(1583683200)
///     .start_time(1582992000)
///     .top(5);
/// let reply = client.describe_domain_view_top_cost_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// **Required.** Distance from the upper edge, or how many of the first to return.
    /// Range: 1 to 100. Example: `5`.
    pub top: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainViewTopCostTimeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Top`, which is required.
    #[inline]
    pub fn top(mut self, value: i32) -> Self {
        self.top = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainViewTopCostTimeRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Top" => top: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainViewTopCostTimeRequest {
    type Response = DescribeDomainViewTopCostTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainViewTopCostTime")
        .required(&["EndTime", "StartTime", "Top"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainViewTopCostTimeRequest`].
#[non_exhaustive]
pub struct DescribeDomainViewTopCostTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Items of the kind URL that were found or are concerned.
    pub url_list: Vec<Url>,
}

response! {
    DescribeDomainViewTopCostTimeResponse {
        "RequestId" => request_id: value,
        "UrlList" => url_list: list(""),
    }
}

/// Items of the kind URL that were found or are concerned.
#[non_exhaustive]
pub struct Url {
    /// Time that is set or recorded for this: cost. Unit: `milliseconds`. Example: `3000`.
    pub cost_time: Option<f64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `Lw==`.
    pub url: Option<String>,
}

response! {
    Url {
        "CostTime" => cost_time: value,
        "Domain" => domain: value,
        "Url" => url: value,
    }
}
