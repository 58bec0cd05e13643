// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamTranscode`, from `live/DeleteLiveStreamTranscode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a transcoding setting; newly pushed streams are no longer converted by it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamTranscodeRequest::new()
///     .domain("...")
///     .app("...")
///     .template("...");
/// let reply = client.delete_live_stream_transcode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamTranscodeRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl DeleteLiveStreamTranscodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `App`, which is required.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
    /// Sets `Template`, which is required.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    DeleteLiveStreamTranscodeRequest {
        "Domain" => domain: query,
        "App" => app: query,
        "Template" => template: query,
    }
}

impl Operation for DeleteLiveStreamTranscodeRequest {
    type Response = DeleteLiveStreamTranscodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamTranscode")
        .required(&["Domain", "App", "Template"]);
}

/// Response to [`DeleteLiveStreamTranscodeRequest`].
pub type DeleteLiveStreamTranscodeResponse = alicloud_runtime::EmptyResponse;
