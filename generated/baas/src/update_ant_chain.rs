// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChain`, from `baas/UpdateAntChain.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainRequest::new()
///     .ant_chain_id("pYogqb9v")
///     .ant_chain_name("text");
/// let reply = client.update_ant_chain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Name that the ant chain goes by. Example: `text`.
    pub ant_chain_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateAntChainRequest {
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
    /// Sets `AntChainName`, which is required.
    pub fn ant_chain_name(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainRequest {
        "AntChainId" => ant_chain_id: form,
        "AntChainName" => ant_chain_name: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateAntChainRequest {
    type Response = UpdateAntChainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChain")
        .required(&["AntChainId", "AntChainName"])
        .region("RegionId");
}

/// Response to [`UpdateAntChainRequest`].
#[non_exhaustive]
pub struct UpdateAntChainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6A52E53-2CCB-4C3C-A44D-45FAEBC24E47`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UpdateAntChainResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
