// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAntChainConsortium`, from `baas/DeleteAntChainConsortium.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consortium of Ant blockchains.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DeleteAntChainConsortiumRequest::new()
///     .consortium_id("q0oWq92P");
/// let reply = client.delete_ant_chain_consortium(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAntChainConsortiumRequest {
    /// **Required.** ID of the consortium that the call is about. Example: `q0oWq92P`.
    pub consortium_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteAntChainConsortiumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteAntChainConsortiumRequest {
        "ConsortiumId" => consortium_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteAntChainConsortiumRequest {
    type Response = DeleteAntChainConsortiumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAntChainConsortium")
        .required(&["ConsortiumId"])
        .region("RegionId");
}

/// Response to [`DeleteAntChainConsortiumRequest`].
#[non_exhaustive]
pub struct DeleteAntChainConsortiumResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F3685787-9F2F-4D60-ADD6-07A5179552CA`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    DeleteAntChainConsortiumResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
