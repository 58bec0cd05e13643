// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteChain`, from `cr/DeleteChain.md`.

use alicloud_runtime::codegen::*;

/// Deletes a delivery chain; new images no longer pass through its steps.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteChainRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****")
///     .chain_id("chi-02ymhtwl3cq8****");
/// let reply = client.delete_chain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteChainRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-02ymhtwl3cq8****`.
    pub chain_id: Option<String>,
}

impl DeleteChainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ChainId`, which is required.
    pub fn chain_id(mut self, value: impl Into<String>) -> Self {
        self.chain_id = Some(value.into());
        self
    }
}

request! {
    DeleteChainRequest {
        "InstanceId" => instance_id: query,
        "ChainId" => chain_id: query,
    }
}

impl Operation for DeleteChainRequest {
    type Response = DeleteChainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteChain")
        .required(&["InstanceId", "ChainId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
}

/// Response to [`DeleteChainRequest`].
#[non_exhaustive]
pub struct DeleteChainResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DB1809A8-E1C8-5707-BAF8-D4FC1C11****`.
    pub request_id: Option<String>,
}

response! {
    DeleteChainResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
