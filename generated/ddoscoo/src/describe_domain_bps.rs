// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainBps`, from `ddoscoo/DescribeDomainBps.md`.

use alicloud_runtime::codegen::*;

/// Returns inbound and outbound bandwidth of a website over time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainBpsRequest::new()
///     .region("cn")
///     .start_time(1719211800)
///     .end_time(1722339300)
///     .interval(600);
/// let reply = client.describe_domain_bps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainBpsRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1719211800`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1722339300`.
    pub end_time: Option<i64>,
    /// **Required.** Time from one run, check or data point to the next. Example: `600`.
    pub interval: Option<i64>,
}

impl DescribeDomainBpsRequest {
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
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    DescribeDomainBpsRequest {
        "Region" => region: query,
        "Domain" => domain: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeDomainBpsRequest {
    type Response = DescribeDomainBpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainBps")
        .required(&["Region", "StartTime", "EndTime", "Interval"])
        .read_only();
}

/// Response to [`DescribeDomainBpsRequest`].
#[non_exhaustive]
pub struct DescribeDomainBpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Data rate of the domain name.
    pub domain_bps: Vec<DomainBp>,
}

response! {
    DescribeDomainBpsResponse {
        "RequestId" => request_id: value,
        "DomainBps" => domain_bps: list(""),
    }
}

/// Data rate of the domain name.
#[non_exhaustive]
pub struct DomainBp {
    /// Position of the item in its sequence. Example: `1`.
    pub index: Option<i64>,
    /// Data rate of the in. Example: `0`.
    pub in_bps: Option<i64>,
    /// Data rate of the out. Example: `0`.
    pub out_bps: Option<i64>,
}

response! {
    DomainBp {
        "Index" => index: value,
        "InBps" => in_bps: value,
        "OutBps" => out_bps: value,
    }
}
