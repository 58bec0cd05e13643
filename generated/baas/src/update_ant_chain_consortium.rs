// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChainConsortium`, from `baas/UpdateAntChainConsortium.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of an Ant Blockchain consortium.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainConsortiumRequest::new()
///     .consortium_id("q0oWq92P")
///     .consortium_name("text");
/// let reply = client.update_ant_chain_consortium(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainConsortiumRequest {
    /// Free text that tells people about the consortium. Example: `text`.
    pub consortium_description: Option<String>,
    /// **Required.** ID of the consortium that the call is about. Example: `q0oWq92P`.
    pub consortium_id: Option<String>,
    /// **Required.** Name that the consortium goes by. Example: `text`.
    pub consortium_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAntChainConsortiumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumDescription`.
    pub fn consortium_description(mut self, value: impl Into<String>) -> Self {
        self.consortium_description = Some(value.into());
        self
    }
    /// Sets `ConsortiumId`, which is required.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
    /// Sets `ConsortiumName`, which is required.
    pub fn consortium_name(mut self, value: impl Into<String>) -> Self {
        self.consortium_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainConsortiumRequest {
        "ConsortiumDescription" => consortium_description: form,
        "ConsortiumId" => consortium_id: form,
        "ConsortiumName" => consortium_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAntChainConsortiumRequest {
    type Response = UpdateAntChainConsortiumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChainConsortium")
        .required(&["ConsortiumId", "ConsortiumName"])
        .region("RegionId");
}

/// Response to [`UpdateAntChainConsortiumRequest`].
#[non_exhaustive]
pub struct UpdateAntChainConsortiumResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E55C947-19B4-4AAD-9D22-0B8DA8904B3D`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UpdateAntChainConsortiumResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
