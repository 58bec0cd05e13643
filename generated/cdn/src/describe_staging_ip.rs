// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStagingIp`, from `cdn/DescribeStagingIp.md`.

use alicloud_runtime::codegen::*;

/// Returns the node addresses of the staging environment, for trying a configuration out.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeStagingIpRequest::new();
/// let reply = client.describe_staging_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStagingIpRequest {}

impl DescribeStagingIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeStagingIpRequest {}
}

impl Operation for DescribeStagingIpRequest {
    type Response = DescribeStagingIpResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStagingIp").read_only();
}

/// Response to [`DescribeStagingIpRequest`].
#[non_exhaustive]
pub struct DescribeStagingIpResponse {
    /// IPv4 addresses of the staging environment, for trying a configuration out.
    /// Example: `"IPV4s":{ "IPV4":["xx.xx.xx.xx","xx.xx.xx.xx","xx.xx.xx.xx"] }`.
    pub ipv4s: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B9E0E83-24AC-49F4-9EE0-BF5EB03E8381`.
    pub request_id: Option<String>,
}

response! {
    DescribeStagingIpResponse {
        "IPV4s" => ipv4s: list("IPV4"),
        "RequestId" => request_id: value,
    }
}
