// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMixStream`, from `live/DeleteMixStream.md`.

use alicloud_runtime::codegen::*;

/// Ends a task that mixes several streams into one picture.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteMixStreamRequest::new()
///     .domain_name("...")
///     .mix_stream_id("...");
/// let reply = client.delete_mix_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMixStreamRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** ID of the mix stream that the call is about.
    pub mix_stream_id: Option<String>,
}

impl DeleteMixStreamRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `MixStreamId`, which is required.
    pub fn mix_stream_id(mut self, value: impl Into<String>) -> Self {
        self.mix_stream_id = Some(value.into());
        self
    }
}

request! {
    DeleteMixStreamRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "MixStreamId" => mix_stream_id: query,
    }
}

impl Operation for DeleteMixStreamRequest {
    type Response = DeleteMixStreamResponse;
    type Error = DeleteMixStreamError;
    const INFO: OperationInfo = super::operation("DeleteMixStream")
        .required(&["DomainName", "MixStreamId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteMixStreamError] = &[
        DeleteMixStreamError::InvalidUserIdMalformed,
        DeleteMixStreamError::InvalidParameterMalformed,
        DeleteMixStreamError::MissingParameter,
        DeleteMixStreamError::IllegalOperation,
        DeleteMixStreamError::MixStreamAlreadyExist,
        DeleteMixStreamError::MixStreamNotExist,
        DeleteMixStreamError::InvalidDomainNameNotFound,
        DeleteMixStreamError::InternalError2,
    ];
}

/// Response to [`DeleteMixStreamRequest`].
#[non_exhaustive]
pub struct DeleteMixStreamResponse {
    /// ID of the mix stream that the item belongs to or stands for.
    /// Example: `749b7594-86d6-37b1-513b-e1e19845****`.
    pub mix_stream_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE9407FF-F897-4DBD-338D-98A750AD805F`.
    pub request_id: Option<String>,
}

response! {
    DeleteMixStreamResponse {
        "MixStreamId" => mix_stream_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteMixStreamRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`MixStreamAlreadyExist`](super::DocumentedError::MixStreamAlreadyExist)
/// - [`MixStreamNotExist`](super::DocumentedError::MixStreamNotExist)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteMixStreamError = super::DocumentedError;
