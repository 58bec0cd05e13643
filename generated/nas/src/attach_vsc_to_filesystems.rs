// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachVscToFilesystems`, from `nas/AttachVscToFilesystems.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceId};

/// Attaches virtual storage channels to file systems, several pairs in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// use alicloud_nas::attach_vsc_to_filesystems::ResourceId;
///
/// let request = alicloud_nas::AttachVscToFilesystemsRequest::new()
///     .resource_ids([ResourceId::new()]);
/// let reply = client.attach_vsc_to_filesystems(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachVscToFilesystemsRequest {
    /// **Required.** Pairs of file system and virtual storage channel to join.
    pub resource_ids: Vec<ResourceId>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AttachVscToFilesystemsRequest {
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
    AttachVscToFilesystemsRequest {
        "ResourceIds" => resource_ids: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AttachVscToFilesystemsRequest {
    type Response = AttachVscToFilesystemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachVscToFilesystems")
        .required(&["ResourceIds"])
        .idempotency_token("ClientToken");
}

/// Response to [`AttachVscToFilesystemsRequest`], which the documentation does not describe.
pub type AttachVscToFilesystemsResponse = alicloud_runtime::UndocumentedResponse;
