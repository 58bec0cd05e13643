// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveStreamTranscode`, from `live/AddLiveStreamTranscode.md`.

use alicloud_runtime::codegen::*;

/// Adds a standard transcoding template to an app of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveStreamTranscodeRequest::new()
///     .domain("...")
///     .app("...")
///     .template("...");
/// let reply = client.add_live_stream_transcode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveStreamTranscodeRequest {
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

impl AddLiveStreamTranscodeRequest {
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
    AddLiveStreamTranscodeRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "App" => app: query,
        "Template" => template: query,
        "EncryptParameters" => encrypt_parameters: query,
        "Lazy" => lazy: query,
    }
}

impl Operation for AddLiveStreamTranscodeRequest {
    type Response = AddLiveStreamTranscodeResponse;
    type Error = AddLiveStreamTranscodeError;
    const INFO: OperationInfo = super::operation("AddLiveStreamTranscode")
        .required(&["Domain", "App", "Template"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveStreamTranscodeError] = &[
        AddLiveStreamTranscodeError::InvalidParameters,
        AddLiveStreamTranscodeError::ConfigAlreadyExists,
    ];
}

/// Response to [`AddLiveStreamTranscodeRequest`].
pub type AddLiveStreamTranscodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveStreamTranscodeRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
pub type AddLiveStreamTranscodeError = super::DocumentedError;
