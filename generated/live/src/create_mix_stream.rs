// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMixStream`, from `live/CreateMixStream.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that mixes several input streams in one layout.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateMixStreamRequest::new()
///     .domain_name("...")
///     .layout_id("...")
///     .input_stream_list("...")
///     .output_config("...");
/// let reply = client.create_mix_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMixStreamRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
    /// **Required.** Items of the kind input stream to work on or to narrow the list down to.
    pub input_stream_list: Option<String>,
    /// **Required.** Settings of the output, and what it works with.
    pub output_config: Option<String>,
    /// Settings of the callback, and what it works with.
    pub callback_config: Option<String>,
}

impl CreateMixStreamRequest {
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
    /// Sets `LayoutId`, which is required.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
    /// Sets `InputStreamList`, which is required.
    pub fn input_stream_list(mut self, value: impl Into<String>) -> Self {
        self.input_stream_list = Some(value.into());
        self
    }
    /// Sets `OutputConfig`, which is required.
    pub fn output_config(mut self, value: impl Into<String>) -> Self {
        self.output_config = Some(value.into());
        self
    }
    /// Sets `CallbackConfig`.
    pub fn callback_config(mut self, value: impl Into<String>) -> Self {
        self.callback_config = Some(value.into());
        self
    }
}

request! {
    CreateMixStreamRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "LayoutId" => layout_id: query,
        "InputStreamList" => input_stream_list: query,
        "OutputConfig" => output_config: query,
        "CallbackConfig" => callback_config: query,
    }
}

impl Operation for CreateMixStreamRequest {
    type Response = CreateMixStreamResponse;
    type Error = CreateMixStreamError;
    const INFO: OperationInfo = super::operation("CreateMixStream")
        .required(&["DomainName", "LayoutId", "InputStreamList", "OutputConfig"])
        .region("RegionId");
    const ERRORS: &'static [CreateMixStreamError] = &[
        CreateMixStreamError::InvalidUserIdMalformed,
        CreateMixStreamError::InvalidParameterMalformed,
        CreateMixStreamError::MissingParameter,
        CreateMixStreamError::IllegalOperation,
        CreateMixStreamError::MixStreamAlreadyExist,
        CreateMixStreamError::MixStreamNotExist,
        CreateMixStreamError::UserQuotaExceed,
        CreateMixStreamError::InvalidDomainNameNotFound,
        CreateMixStreamError::InternalError2,
    ];
}

/// Response to [`CreateMixStreamRequest`].
#[non_exhaustive]
pub struct CreateMixStreamResponse {
    /// ID of the mix stream that the item belongs to or stands for.
    /// Example: `5b2a046e-74d7-385e-253f-8a5b87e4****`.
    pub mix_stream_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D715397-2E66-4AE1-694h-C546628AD145`.
    pub request_id: Option<String>,
}

response! {
    CreateMixStreamResponse {
        "MixStreamId" => mix_stream_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateMixStreamRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`MixStreamAlreadyExist`](super::DocumentedError::MixStreamAlreadyExist)
/// - [`MixStreamNotExist`](super::DocumentedError::MixStreamNotExist)
/// - [`UserQuotaExceed`](super::DocumentedError::UserQuotaExceed)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateMixStreamError = super::DocumentedError;
