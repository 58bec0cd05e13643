// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnStagingIp`, from `dcdn/DescribeDcdnStagingIp.md`.

use alicloud_runtime::codegen::*;

/// Returns the IP addresses of the staging nodes, on which a configuration can be tried.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnStagingIpRequest::new();
/// let reply = client.describe_dcdn_staging_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnStagingIpRequest {}

impl DescribeDcdnStagingIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnStagingIpRequest {}
}

impl Operation for DescribeDcdnStagingIpRequest {
    type Response = DescribeDcdnStagingIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnStagingIp").read_only();
}

/// Response to [`DescribeDcdnStagingIpRequest`].
#[non_exhaustive]
pub struct DescribeDcdnStagingIpResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B9E0E83-24AC-49F4-9EE0-BF5EB03E8381`.
    pub request_id: Option<String>,
    /// The IPV4s that were found or are concerned, one entry each.
    pub ipv4s: Vec<String>,
}

response! {
    DescribeDcdnStagingIpResponse {
        "RequestId" => request_id: value,
        "IPV4s" => ipv4s: list("IPV4"),
    }
}
