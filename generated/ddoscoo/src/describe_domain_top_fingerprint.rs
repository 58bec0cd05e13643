// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainTopFingerprint`, from `ddoscoo/DescribeDomainTopFingerprint.md`.

use alicloud_runtime::codegen::*;

/// Ranks the client fingerprints seen on a website by page views.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainTopFingerprintRequest::new()
///     .region("cn")
///     .start_time(1719211800)
///     .end_time(1723552200)
///     .limit(10)
///     .interval(60);
/// let reply = client.describe_domain_top_fingerprint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1719211800`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1723552200`.
    pub end_time: Option<i64>,
    /// **Required.** How many items to return at most. Example: `10`.
    pub limit: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next. Example: `60`.
    pub interval: Option<i64>,
}

impl DescribeDomainTopFingerprintRequest {
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
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    DescribeDomainTopFingerprintRequest {
        "Region" => region: query,
        "Domain" => domain: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainTopFingerprintRequest {
    type Response = DescribeDomainTopFingerprintResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainTopFingerprint")
        .required(&["Region", "StartTime", "EndTime", "Limit", "Interval"])
        .read_only();
}

/// Response to [`DescribeDomainTopFingerprintRequest`].
#[non_exhaustive]
pub struct DescribeDomainTopFingerprintResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Client fingerprints seen most.
    pub domain_top_fp: Vec<DomainTopFp>,
}

response! {
    DescribeDomainTopFingerprintResponse {
        "RequestId" => request_id: value,
        "DomainTopFp" => domain_top_fp: list(""),
    }
}

/// Client fingerprints seen most.
#[non_exhaustive]
pub struct DomainTopFp {
    /// Digest of how the client sets TLS up. Example: `8a374c9724582b14a4cfa58c8c9fb2bc`.
    pub fingerprinting: Option<String>,
    /// Requests that were counted. Example: `22121`.
    pub pv: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
}

response! {
    DomainTopFp {
        "Fingerprinting" => fingerprinting: value,
        "Pv" => pv: value,
        "Domain" => domain: value,
    }
}
