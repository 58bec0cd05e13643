// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAntChainCertificate`, from `baas/ResetAntChainCertificate.md`.

use alicloud_runtime::codegen::*;

/// Resets the certificate with which the account connects to an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ResetAntChainCertificateRequest::new()
///     .ant_chain_id("pYogqb9v");
/// let reply = client.reset_ant_chain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAntChainCertificateRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResetAntChainCertificateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResetAntChainCertificateRequest {
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResetAntChainCertificateRequest {
    type Response = ResetAntChainCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAntChainCertificate")
        .required(&["AntChainId"])
        .region("RegionId");
}

/// Response to [`ResetAntChainCertificateRequest`].
#[non_exhaustive]
pub struct ResetAntChainCertificateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6ED983D3-C131-4104-8BDD-1F37992258E1`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    ResetAntChainCertificateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
