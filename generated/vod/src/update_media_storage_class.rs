// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaStorageClass`, from `vod/UpdateMediaStorageClass.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForbiddenList, IgnoredList, MediaForbiddenReasonDTO};

/// Changes the storage class of one or more media.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateMediaStorageClassRequest::new()
///     .media_ids("...")
///     .storage_class("...");
/// let reply = client.update_media_storage_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaStorageClassRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// **Required.** Size, model or class of the storage.
    pub storage_class: Option<String>,
    /// How fast archived files come back; faster costs more.
    pub restore_tier: Option<String>,
    /// Upper limit that applies to the allow update without time.
    pub allow_update_without_time_limit: Option<bool>,
}

impl UpdateMediaStorageClassRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `StorageClass`, which is required.
    pub fn storage_class(mut self, value: impl Into<String>) -> Self {
        self.storage_class = Some(value.into());
        self
    }
    /// Sets `RestoreTier`.
    pub fn restore_tier(mut self, value: impl Into<String>) -> Self {
        self.restore_tier = Some(value.into());
        self
    }
    /// Sets `AllowUpdateWithoutTimeLimit`.
    #[inline]
    pub fn allow_update_without_time_limit(mut self, value: bool) -> Self {
        self.allow_update_without_time_limit = Some(value);
        self
    }
}

request! {
    UpdateMediaStorageClassRequest {
        "MediaIds" => media_ids: query,
        "Scope" => scope: query,
        "StorageClass" => storage_class: query,
        "RestoreTier" => restore_tier: query,
        "AllowUpdateWithoutTimeLimit" => allow_update_without_time_limit: query,
    }
}

impl Operation for UpdateMediaStorageClassRequest {
    type Response = UpdateMediaStorageClassResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaStorageClass")
        .required(&["MediaIds", "StorageClass"]);
}

/// Response to [`UpdateMediaStorageClassRequest`].
#[non_exhaustive]
pub struct UpdateMediaStorageClassResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30FA0B7C-3A81-5449-93CD-ACA149E6****`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Processing`.
    pub status: Option<String>,
    /// Items of the kind ignored that were found or are concerned.
    pub ignored_list: Option<IgnoredList>,
    /// Items of the kind forbidden that were found or are concerned.
    pub forbidden_list: Option<ForbiddenList>,
}

response! {
    UpdateMediaStorageClassResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "IgnoredList" => ignored_list: value,
        "ForbiddenList" => forbidden_list: value,
    }
}
