// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainConsortium`, from `baas/CreateAntChainConsortium.md`.

use alicloud_runtime::codegen::*;

/// Creates a consortium, in which Ant Blockchains and members are grouped.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainConsortiumRequest::new()
///     .consortium_name("text");
/// let reply = client.create_ant_chain_consortium(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainConsortiumRequest {
    /// **Required.** Name that the consortium goes by. Example: `text`.
    pub consortium_name: Option<String>,
    /// Free text that tells people about the consortium. Example: `text`.
    pub consortium_description: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAntChainConsortiumRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsortiumName`, which is required.
    pub fn consortium_name(mut self, value: impl Into<String>) -> Self {
        self.consortium_name = Some(value.into());
        self
    }
    /// Sets `ConsortiumDescription`.
    pub fn consortium_description(mut self, value: impl Into<String>) -> Self {
        self.consortium_description = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAntChainConsortiumRequest {
        "ConsortiumName" => consortium_name: form,
        "ConsortiumDescription" => consortium_description: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAntChainConsortiumRequest {
    type Response = CreateAntChainConsortiumResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAntChainConsortium")
        .required(&["ConsortiumName"])
        .region("RegionId");
}

/// Response to [`CreateAntChainConsortiumRequest`].
#[non_exhaustive]
pub struct CreateAntChainConsortiumResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `87FAFC6B-E7AE-4626-B7F7-AE0B88E612D5`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainConsortiumResult>,
}

response! {
    CreateAntChainConsortiumResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainConsortiumResult {
    /// ID of the consortium that the item belongs to or stands for. Example: `A28nO1ow`.
    pub consortium_id: Option<String>,
}

response! {
    AntChainConsortiumResult {
        "ConsortiumId" => consortium_id: value,
    }
}
