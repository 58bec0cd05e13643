// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopUserAgent`, from `ddoscoo/DescribeDomainTopUserAgent.md`.

use alicloud_runtime::codegen::*;

/// Ranks the user agents of a website's requests.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainTopUserAgentRequest::new()
///     .region("cn")
///     .start_time(1609430400)
///     .end_time(1708352700)
///     .limit(20);
/// let reply = client.describe_domain_top_user_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1609430400`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1708352700`.
    pub end_time: Option<i64>,
    /// **Required.** How many items to return at most. Example: `20`.
    pub limit: Option<i64>,
}

impl DescribeDomainTopUserAgentRequest {
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
    DescribeDomainTopUserAgentRequest {
        "Region" => region: query,
        "Domain" => domain: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeDomainTopUserAgentRequest {
    type Response = DescribeDomainTopUserAgentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopUserAgent")
        .required(&["Region", "StartTime", "EndTime", "Limit"])
        .read_only();
}

/// Response to [`DescribeDomainTopUserAgentRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopUserAgentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Client programs seen most.
    pub domain_top_ua: Vec<DomainTopUa>,
}

response! {
    DescribeDomainTopUserAgentResponse {
        "RequestId" => request_id: value,
        "DomainTopUa" => domain_top_ua: list(""),
    }
}

/// Client programs seen most.
#[non_exhaustive]
pub struct DomainTopUa {
    /// How the client program names itself, in Base64.
    pub user_agent: Option<String>,
    /// Requests that were counted. Example: `22121`.
    pub pv: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
}

response! {
    DomainTopUa {
        "UserAgent" => user_agent: value,
        "Pv" => pv: value,
        "Domain" => domain: value,
    }
}
