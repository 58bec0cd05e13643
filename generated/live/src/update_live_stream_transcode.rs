// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveStreamTranscode`, from `live/UpdateLiveStreamTranscode.md`.

use alicloud_runtime::codegen::*;

/// Changes a standard transcoding template of an app, such as encryption or triggering.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveStreamTranscodeRequest::new()
///     .domain("...")
///     .app("...")
///     .template("...");
/// let reply = client.update_live_stream_transcode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveStreamTranscodeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
    /// **Required.** Template that is used, by name, ID or content.
    pub template: Option<String>,
    /// Parameters of the encrypt, with their values.
    pub encrypt_parameters: Option<String>,
    /// Whether transcoding starts only when somebody watches the result.
    pub lazy: Option<String>,
}

impl UpdateLiveStreamTranscodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
    /// Sets `EncryptParameters`.
    pub fn encrypt_parameters(mut self, value: impl Into<String>) -> Self {
        self.encrypt_parameters = Some(value.into());
        self
    }
    /// Sets `Lazy`.
    pub fn lazy(mut self, value: impl Into<String>) -> Self {
        self.lazy = Some(value.into());
        self
    }
}

request! {
    UpdateLiveStreamTranscodeRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Template" => template: query,
        "EncryptParameters" => encrypt_parameters: query,
        "Lazy" => lazy: query,
    }
}

impl Operation for UpdateLiveStreamTranscodeRequest {
    type Response = UpdateLiveStreamTranscodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLiveStreamTranscode")
        .required(&["Domain", "App", "Template"])
        .region("RegionId");
}

/// Response to [`UpdateLiveStreamTranscodeRequest`], which the documentation does not describe.
pub type UpdateLiveStreamTranscodeResponse = alicloud_runtime::UndocumentedResponse;
