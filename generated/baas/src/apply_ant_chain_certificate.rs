// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyAntChainCertificate`, from `baas/ApplyAntChainCertificate.md`.

use alicloud_runtime::codegen::*;

/// Applies for connection to an Ant Blockchain with a TLS certificate request that you upload.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ApplyAntChainCertificateRequest::new()
///     .ant_chain_id("bDXK6boZ")
///     .upload_req("LS0tLS1...");
/// let reply = client.apply_ant_chain_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyAntChainCertificateRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Certificate request in PEM, as Base64. Example: `LS0tLS1...`.
    pub upload_req: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ApplyAntChainCertificateRequest {
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
    /// Sets `UploadReq`, which is required.
    pub fn upload_req(mut self, value: impl Into<String>) -> Self {
        self.upload_req = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ApplyAntChainCertificateRequest {
        "AntChainId" => ant_chain_id: form,
        "UploadReq" => upload_req: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ApplyAntChainCertificateRequest {
    type Response = ApplyAntChainCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyAntChainCertificate")
        .required(&["AntChainId", "UploadReq"])
        .region("RegionId");
}

/// Response to [`ApplyAntChainCertificateRequest`].
#[non_exhaustive]
pub struct ApplyAntChainCertificateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3FB9E67-0E31-4B8B-8895-3660CCE8CA62`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    ApplyAntChainCertificateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
