// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestoreMedia`, from `vod/RestoreMedia.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForbiddenList, IgnoredList, MediaForbiddenReasonDTO};

/// Restores archived media, so that they can be read for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::RestoreMediaRequest::new()
///     .media_ids("...");
/// let reply = client.restore_media(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestoreMediaRequest {
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
    /// The restore days that are concerned.
    pub restore_days: Option<String>,
    /// How fast archived files come back; faster costs more.
    pub restore_tier: Option<String>,
}

impl RestoreMediaRequest {
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
    /// Sets `RestoreDays`.
    pub fn restore_days(mut self, value: impl Into<String>) -> Self {
        self.restore_days = Some(value.into());
        self
    }
    /// Sets `RestoreTier`.
    pub fn restore_tier(mut self, value: impl Into<String>) -> Self {
        self.restore_tier = Some(value.into());
        self
    }
}

request! {
    RestoreMediaRequest {
        "MediaIds" => media_ids: query,
        "Scope" => scope: query,
        "RestoreDays" => restore_days: query,
        "RestoreTier" => restore_tier: query,
    }
}

impl Operation for RestoreMediaRequest {
    type Response = RestoreMediaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RestoreMedia")
        .required(&["MediaIds"])
        .success_flag("Success");
}

/// Response to [`RestoreMediaRequest`].
#[non_exhaustive]
pub struct RestoreMediaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8E70E3F8-E2EE-47BC-4677-379D6F28****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Items of the kind ignored that were found or are concerned.
    pub ignored_list: Option<IgnoredList>,
    /// Items of the kind forbidden that were found or are concerned.
    pub forbidden_list: Option<ForbiddenList>,
}

response! {
    RestoreMediaResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "IgnoredList" => ignored_list: value,
        "ForbiddenList" => forbidden_list: value,
    }
}
