// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAntChainUserCertificate`, from `baas/ResetAntChainUserCertificate.md`.

use alicloud_runtime::codegen::*;

/// Resets the certificate of another user of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ResetAntChainUserCertificateRequest::new()
///     .ant_chain_id("bDXK6boZ")
///     .username("uid-1287126353308684");
/// let reply = client.reset_ant_chain_user_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAntChainUserCertificateRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
    /// **Required** by the documentation; not checked here. Bid of the Alibaba Cloud account.
    /// Example: `26842`.
    pub bid: Option<String>,
    /// **Required** by the documentation; not checked here. What is done with the certificate, as a
    /// number. Example: `1`.
    pub operation: Option<i32>,
    /// **Required.** Name that the user logs on with. Example: `uid-1287126353308684`.
    pub username: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResetAntChainUserCertificateRequest {
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
    /// Sets `Bid`.
    pub fn bid(mut self, value: impl Into<String>) -> Self {
        self.bid = Some(value.into());
        self
    }
    /// Sets `Operation`.
    #[inline]
    pub fn operation(mut self, value: i32) -> Self {
        self.operation = Some(value);
        self
    }
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResetAntChainUserCertificateRequest {
        "AntChainId" => ant_chain_id: form,
        "Bid" => bid: query,
        "Operation" => operation: query,
        "Username" => username: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResetAntChainUserCertificateRequest {
    type Response = ResetAntChainUserCertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAntChainUserCertificate")
        .required(&["AntChainId", "Username"])
        .region("RegionId");
}

/// Response to [`ResetAntChainUserCertificateRequest`].
#[non_exhaustive]
pub struct ResetAntChainUserCertificateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EB828D1-1E9D-4EC2-A002-139FE998D674`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    ResetAntChainUserCertificateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
