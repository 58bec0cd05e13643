// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainH2Fingerprint`, from `ddoscoo/DescribeDomainH2Fingerprint.md`.

use alicloud_runtime::codegen::*;

/// Ranks the HTTP/2 fingerprints of a website's clients by page views.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainH2FingerprintRequest::new()
///     .start_time(1716435180)
///     .limit(20);
/// let reply = client.describe_domain_h2_fingerprint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintRequest {
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1716435180`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Example: `1726318200`.
    pub end_time: Option<i64>,
    /// **Required.** How many items to return at most. Example: `20`.
    pub limit: Option<i64>,
}

impl DescribeDomainH2FingerprintRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `EndTime`.
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
    DescribeDomainH2FingerprintRequest {
        "Domain" => domain: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeDomainH2FingerprintRequest {
    type Response = DescribeDomainH2FingerprintResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainH2Fingerprint")
        .required(&["StartTime", "Limit"])
        .read_only();
}

/// Response to [`DescribeDomainH2FingerprintRequest`].
#[non_exhaustive]
pub struct DescribeDomainH2FingerprintResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `112777CC-2AD6-46FC-A263-00B931406FCD`.
    pub request_id: Option<String>,
    /// HTTP/2 fingerprints seen most.
    pub domain_h2_fp: Vec<DomainH2Fp>,
}

response! {
    DescribeDomainH2FingerprintResponse {
        "RequestId" => request_id: value,
        "DomainH2Fp" => domain_h2_fp: list(""),
    }
}

/// HTTP/2 fingerprints seen most.
#[non_exhaustive]
pub struct DomainH2Fp {
    /// Digest of how the client speaks HTTP/2. Example: `532501bc316d02c8b1a007db76f2c796`.
    pub h2_fingerprint: Option<String>,
    /// Requests that were counted. Example: `471755`.
    pub pv: Option<i64>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.aliyundoc.com`.
    pub domain: Option<String>,
}

response! {
    DomainH2Fp {
        "H2Fingerprint" => h2_fingerprint: value,
        "Pv" => pv: value,
        "Domain" => domain: value,
    }
}
