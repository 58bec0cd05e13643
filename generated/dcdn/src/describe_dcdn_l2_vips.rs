// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnL2Vips`, from `dcdn/DescribeDcdnL2Vips.md`.

use alicloud_runtime::codegen::*;

/// Returns the IPv4 and IPv6 back-to-origin CIDR blocks for a domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnL2VipsRequest::new();
/// let reply = client.describe_dcdn_l2_vips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnL2VipsRequest {
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnL2VipsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnL2VipsRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnL2VipsRequest {
    type Response = DescribeDcdnL2VipsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnL2Vips").read_only();
}

/// Response to [`DescribeDcdnL2VipsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnL2VipsResponse {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `820E7900-5CA9-4AEF-B0DD-20ED5F64BE55`.
    pub request_id: Option<String>,
    /// The vips that were found or are concerned, one entry each. Example: `111.XXX.XXX.111/25`.
    pub vips: Vec<String>,
}

response! {
    DescribeDcdnL2VipsResponse {
        "DomainName" => domain_name: value,
        "RequestId" => request_id: value,
        "Vips" => vips: list(""),
    }
}
