// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnL2Ips`, from `dcdn/DescribeDcdnL2Ips.md`.

use alicloud_runtime::codegen::*;

/// Returns the CIDR blocks from which DCDN L2 nodes contact the customer's origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnL2IpsRequest::new();
/// let reply = client.describe_dcdn_l2_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnL2IpsRequest {}

impl DescribeDcdnL2IpsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnL2IpsRequest {}
}

impl Operation for DescribeDcdnL2IpsRequest {
    type Response = DescribeDcdnL2IpsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnL2Ips")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeDcdnL2IpsRequest`].
#[non_exhaustive]
pub struct DescribeDcdnL2IpsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// The vips that were found or are concerned, one entry each. Example: `111.XXX.XXX.111/25`.
    pub vips: Vec<String>,
}

response! {
    DescribeDcdnL2IpsResponse {
        "RequestId" => request_id: value,
        "Vips" => vips: list(""),
    }
}
