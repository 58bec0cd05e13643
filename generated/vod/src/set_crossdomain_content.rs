// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCrossdomainContent`, from `vod/SetCrossdomainContent.md`.

use alicloud_runtime::codegen::*;

/// Replaces the content of the cross-domain policy file crossdomain.xml of a storage address.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetCrossdomainContentRequest::new()
///     .content("text")
///     .storage_location("...");
/// let reply = client.set_crossdomain_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCrossdomainContentRequest {
    /// **Required.** Text or data that the item consists of. Length: at most 2048. Example: `text`.
    pub content: Option<String>,
    /// **Required.** Where the storage lies.
    /// Example: `outin-67870fd5b****1e98a3900163e1c35d5.oss-cn-shanghai.aliyuncs.com`.
    pub storage_location: Option<String>,
    /// Number of the account that owns the resource real. Example: `3461111`.
    pub resource_real_owner_id: Option<String>,
}

impl SetCrossdomainContentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `StorageLocation`, which is required.
    pub fn storage_location(mut self, value: impl Into<String>) -> Self {
        self.storage_location = Some(value.into());
        self
    }
    /// Sets `ResourceRealOwnerId`.
    pub fn resource_real_owner_id(mut self, value: impl Into<String>) -> Self {
        self.resource_real_owner_id = Some(value.into());
        self
    }
}

request! {
    SetCrossdomainContentRequest {
        "Content" => content: query,
        "StorageLocation" => storage_location: query,
        "ResourceRealOwnerId" => resource_real_owner_id: query,
    }
}

impl Operation for SetCrossdomainContentRequest {
    type Response = SetCrossdomainContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetCrossdomainContent")
        .required(&["Content", "StorageLocation"]);
}

/// Response to [`SetCrossdomainContentRequest`].
pub type SetCrossdomainContentResponse = alicloud_runtime::EmptyResponse;
