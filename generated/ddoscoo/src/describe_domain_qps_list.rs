// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainQPSList`, from `ddoscoo/DescribeDomainQPSList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns the QPS of a website over time: total, attack, and cache hits.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainQPSListRequest::new()
///     .end_time(1583683200)
///     .interval(1000)
///     .start_time(1582992000);
/// let reply = client.describe_domain_qps_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainQPSListRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next.
    /// Unit: `seconds`. Example: `1000`.
    pub interval: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainQPSListRequest {
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
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
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
    DescribeDomainQPSListRequest {
        "EndTime" => end_time: query,
        "Interval" => interval: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainQPSListRequest {
    type Response = DescribeDomainQPSListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainQPSList")
        .required(&["EndTime", "Interval", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainQPSListRequest`].
#[non_exhaustive]
pub struct DescribeDomainQPSListResponse {
    /// Items of the kind domain name QPS that were found or are concerned.
    pub domain_qps_list: Vec<DomainQPS>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `327F2ABB-104D-437A-AAB5-D633E29A8C51`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainQPSListResponse {
        "DomainQPSList" => domain_qps_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind domain name QPS that were found or are concerned.
#[non_exhaustive]
pub struct DomainQPS {
    /// Requests a second counted for the attack. Example: `1`.
    pub attack_qps: Option<i64>,
    /// Number that is given for this: cache hits. Example: `0`.
    pub cache_hits: Option<i64>,
    /// Position of the item in its sequence. Example: `0`.
    pub index: Option<i64>,
    /// Requests a second counted for the max attack. Example: `37`.
    pub max_attack_qps: Option<i64>,
    /// Requests a second counted for the max normal. Example: `93`.
    pub max_normal_qps: Option<i64>,
    /// Requests a second counted for the max. Example: `130`.
    pub max_qps: Option<i64>,
    /// Moment that the record or the action belongs to. Unit: `seconds`. Example: `1582992000`.
    pub time: Option<i64>,
    /// How many items match in all, over all pages. Example: `20008`.
    pub total_count: Option<i64>,
    /// Requests a second counted for the total. Example: `1`.
    pub total_qps: Option<i64>,
}

response! {
    DomainQPS {
        "AttackQps" => attack_qps: value,
        "CacheHits" => cache_hits: value,
        "Index" => index: value,
        "MaxAttackQps" => max_attack_qps: value,
        "MaxNormalQps" => max_normal_qps: value,
        "MaxQps" => max_qps: value,
        "Time" => time: value,
        "TotalCount" => total_count: value,
        "TotalQps" => total_qps: value,
    }
}
