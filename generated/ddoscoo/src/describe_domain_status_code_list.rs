// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainStatusCodeList`, from `ddoscoo/DescribeDomainStatusCodeList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Returns a website's response status codes over time, from origin or from Anti-DDoS Proxy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainStatusCodeListRequest::new()
///     .interval(1000)
///     .query_type("gf")
///     .start_time(1582992000);
/// let reply = client.describe_domain_status_code_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainStatusCodeListRequest {
    /// **Required.** Time from one run, check or data point to the next.
    /// Unit: `seconds`. Example: `1000`.
    pub interval: Option<i64>,
    /// **Required.** Which kind of query it is or is to be. Example: `gf`.
    pub query_type: Option<Open<QueryType>>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainStatusCodeListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `QueryType`, which is required.
    pub fn query_type(mut self, value: impl Into<Open<QueryType>>) -> Self {
        self.query_type = Some(value.into());
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
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainStatusCodeListRequest {
        "Interval" => interval: query,
        "QueryType" => query_type: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "EndTime" => end_time: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainStatusCodeListRequest {
    type Response = DescribeDomainStatusCodeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainStatusCodeList")
        .required(&["Interval", "QueryType", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainStatusCodeListRequest`].
#[non_exhaustive]
pub struct DescribeDomainStatusCodeListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B63C0DD-8AC5-44B2-95D6-064CA9296B9C`.
    pub request_id: Option<String>,
    /// Items of the kind status code that were found or are concerned.
    pub status_code_list: Vec<StatusCode>,
}

response! {
    DescribeDomainStatusCodeListResponse {
        "RequestId" => request_id: value,
        "StatusCodeList" => status_code_list: list(""),
    }
}

/// Items of the kind status code that were found or are concerned.
#[non_exhaustive]
pub struct StatusCode {
    /// Position of the item in its sequence. Example: `0`.
    pub index: Option<i32>,
    /// Responses with exactly the code 200. Example: `15520`.
    pub status200: Option<i64>,
    /// Responses whose code begins with 2. Example: `15520`.
    pub status2_xx: Option<i64>,
    /// Responses whose code begins with 3. Example: `0`.
    pub status3_xx: Option<i64>,
    /// Responses with exactly the code 403. Example: `0`.
    pub status403: Option<i64>,
    /// Responses with exactly the code 404. Example: `0`.
    pub status404: Option<i64>,
    /// Responses with exactly the code 405. Example: `0`.
    pub status405: Option<i64>,
    /// Responses whose code begins with 4. Example: `4486`.
    pub status4_xx: Option<i64>,
    /// Responses with exactly the code 501. Example: `0`.
    pub status501: Option<i64>,
    /// Responses with exactly the code 502. Example: `0`.
    pub status502: Option<i64>,
    /// Responses with exactly the code 503. Example: `0`.
    pub status503: Option<i64>,
    /// Responses with exactly the code 504. Example: `0`.
    pub status504: Option<i64>,
    /// Responses whose code begins with 5. Example: `0`.
    pub status5_xx: Option<i64>,
    /// Moment that the record or the action belongs to. Unit: `seconds`. Example: `1582992000`.
    pub time: Option<i64>,
    /// Responses with exactly the code 410. Example: `0`.
    pub status410: Option<i64>,
    /// Responses with exactly the code 499. Example: `0`.
    pub status499: Option<i64>,
}

response! {
    StatusCode {
        "Index" => index: value,
        "Status200" => status200: value,
        "Status2XX" => status2_xx: value,
        "Status3XX" => status3_xx: value,
        "Status403" => status403: value,
        "Status404" => status404: value,
        "Status405" => status405: value,
        "Status4XX" => status4_xx: value,
        "Status501" => status501: value,
        "Status502" => status502: value,
        "Status503" => status503: value,
        "Status504" => status504: value,
        "Status5XX" => status5_xx: value,
        "Time" => time: value,
        "Status410" => status410: value,
        "Status499" => status499: value,
    }
}

values! {
    /// Which kind of query it is or is to be.
    pub enum QueryType {
        /// Status that the service sent to clients.
        Gf = "gf",
        /// Status that the origin sent to the service.
        Upstrem = "upstrem",
    }
}
