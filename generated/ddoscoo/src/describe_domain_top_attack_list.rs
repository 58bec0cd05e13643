// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopAttackList`, from `ddoscoo/DescribeDomainTopAttackList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Ranks websites by peak QPS, with attack QPS and total QPS.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainTopAttackListRequest::new()
///     .end_time(1583683200)
///     .start_time(1582992000);
/// let reply = client.describe_domain_top_attack_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopAttackListRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Time from one run, check or data point to the next. Default: `3600`. Example: `3600`.
    pub interval: Option<i64>,
}

impl DescribeDomainTopAttackListRequest {
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
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    DescribeDomainTopAttackListRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainTopAttackListRequest {
    type Response = DescribeDomainTopAttackListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopAttackList")
        .required(&["EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainTopAttackListRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopAttackListResponse {
    /// Items of the kind attack that were found or are concerned.
    pub attack_list: Vec<DomainTopAttackData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
}

response! {
    DescribeDomainTopAttackListResponse {
        "AttackList" => attack_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind attack that were found or are concerned.
#[non_exhaustive]
pub struct DomainTopAttackData {
    /// Requests that were held for attacks. Unit: `qps`. Example: `0`.
    pub attack: Option<i64>,
    /// How many items or events were counted. Unit: `qps`. Example: `294`.
    pub count: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

response! {
    DomainTopAttackData {
        "Attack" => attack: value,
        "Count" => count: value,
        "Domain" => domain: value,
    }
}
