// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopReferer`, from `ddoscoo/DescribeDomainTopReferer.md`.

use alicloud_runtime::codegen::*;

/// Ranks the referers of a website's requests.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainTopRefererRequest::new()
///     .region("cn")
///     .start_time(1701991920)
///     .end_time(1721561100)
///     .limit(10);
/// let reply = client.describe_domain_top_referer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopRefererRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1701991920`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1721561100`.
    pub end_time: Option<i64>,
    /// **Required.** How many items to return at most. Example: `10`.
    pub limit: Option<i64>,
}

impl DescribeDomainTopRefererRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    DescribeDomainTopRefererRequest {
        "Region" => region: query,
        "Domain" => domain: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeDomainTopRefererRequest {
    type Response = DescribeDomainTopRefererResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopReferer")
        .required(&["Region", "StartTime", "EndTime", "Limit"])
        .read_only();
}

/// Response to [`DescribeDomainTopRefererRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopRefererResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Pages that most requests came from.
    pub domain_top_referer: Vec<DomainTopReferer>,
}

response! {
    DescribeDomainTopRefererResponse {
        "RequestId" => request_id: value,
        "DomainTopReferer" => domain_top_referer: list(""),
    }
}

/// Pages that most requests came from.
#[non_exhaustive]
pub struct DomainTopReferer {
    /// Page from which a request came, by its HTTP header.
    pub referer: Option<String>,
    /// Requests that were counted. Example: `257031`.
    pub pv: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
}

response! {
    DomainTopReferer {
        "Referer" => referer: value,
        "Pv" => pv: value,
        "Domain" => domain: value,
    }
}
