// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachVscFromFilesystems`, from `nas/DetachVscFromFilesystems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceId};

/// Detaches virtual storage channels from file systems, several pairs in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::detach_vsc_from_filesystems::ResourceId;
///
/// let request = alicloud_nas::DetachVscFromFilesystemsRequest::new()
///     .resource_ids([ResourceId::new()]);
/// let reply = client.detach_vsc_from_filesystems(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachVscFromFilesystemsRequest {
    /// **Required.** Pairs of file system and virtual storage channel to part.
    pub resource_ids: Vec<ResourceId>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DetachVscFromFilesystemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceId>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DetachVscFromFilesystemsRequest {
        "ResourceIds" => resource_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DetachVscFromFilesystemsRequest {
    type Response = DetachVscFromFilesystemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachVscFromFilesystems")
        .required(&["ResourceIds"])
        .idempotency_token("ClientToken");
}

/// Response to [`DetachVscFromFilesystemsRequest`], which the documentation does not describe.
pub type DetachVscFromFilesystemsResponse = alicloud_runtime::UndocumentedResponse;
