// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainQpsWithCache`, from `ddoscoo/DescribeDomainQpsWithCache.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns a website's QPS series, with cache hits and what each protection function blocked.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainQpsWithCacheRequest::new()
///     .end_time(1583683200)
///     .start_time(1582992000);
/// let reply = client.describe_domain_qps_with_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainQpsWithCacheRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainQpsWithCacheRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainQpsWithCacheRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainQpsWithCacheRequest {
    type Response = DescribeDomainQpsWithCacheResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainQpsWithCache")
        .required(&["EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainQpsWithCacheRequest`].
#[non_exhaustive]
pub struct DescribeDomainQpsWithCacheResponse {
    /// The blocks that were found or are concerned, one entry each. Example: `[20,30,20]`.
    pub blocks: Vec<i32>,
    /// The cache hits that were found or are concerned, one entry each. Example: `[0.3,0.4,0.5]`.
    pub cache_hits: Vec<f64>,
    /// Requests a second counted for the cc block. Example: `[1,0,0]`.
    pub cc_block_qps: Vec<i32>,
    /// Requests a second counted for the cc js. Example: `[1,0,0]`.
    pub cc_js_qps: Vec<i32>,
    /// Time from one run, check or data point to the next. Unit: `seconds`. Example: `20384`.
    pub interval: Option<i32>,
    /// Requests a second counted for the IP address block. Example: `[1,0,0]`.
    pub ip_block_qps: Vec<i32>,
    /// The precise blocks that were found or are concerned, one entry each. Example: `[1,0,0]`.
    pub precise_blocks: Vec<i32>,
    /// Requests a second counted for the precise js. Example: `[1,0,0]`.
    pub precise_js_qps: Vec<i32>,
    /// The region blocks that were found or are concerned, one entry each. Example: `[1,0,0]`.
    pub region_blocks: Vec<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// The totals that were found or are concerned, one entry each. Example: `[100,400,200]`.
    pub totals: Vec<i32>,
}

response! {
    DescribeDomainQpsWithCacheResponse {
        "Blocks" => blocks: list(""),
        "CacheHits" => cache_hits: list(""),
        "CcBlockQps" => cc_block_qps: list(""),
        "CcJsQps" => cc_js_qps: list(""),
        "Interval" => interval: value,
        "IpBlockQps" => ip_block_qps: list(""),
        "PreciseBlocks" => precise_blocks: list(""),
        "PreciseJsQps" => precise_js_qps: list(""),
        "RegionBlocks" => region_blocks: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Totals" => totals: list(""),
    }
}
