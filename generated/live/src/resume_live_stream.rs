// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResumeLiveStream`, from `live/ResumeLiveStream.md`.

use alicloud_runtime::codegen::*;

/// Allows a stream that was forbidden to be pushed again.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ResumeLiveStreamRequest::new()
///     .domain_name("...")
///     .live_stream_type("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.resume_live_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResumeLiveStreamRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Which kind of live stream it is or is to be.
    pub live_stream_type: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl ResumeLiveStreamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `LiveStreamType`, which is required.
    pub fn live_stream_type(mut self, value: impl Into<String>) -> Self {
        self.live_stream_type = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    ResumeLiveStreamRequest {
        "DomainName" => domain_name: query,
        "LiveStreamType" => live_stream_type: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for ResumeLiveStreamRequest {
    type Response = ResumeLiveStreamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResumeLiveStream")
        .required(&["DomainName", "LiveStreamType", "AppName", "StreamName"]);
}

/// Response to [`ResumeLiveStreamRequest`].
pub type ResumeLiveStreamResponse = alicloud_runtime::EmptyResponse;
