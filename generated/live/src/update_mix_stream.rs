// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMixStream`, from `live/UpdateMixStream.md`.

use alicloud_runtime::codegen::*;

/// Changes the input streams or the layout of a stream mixing task.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateMixStreamRequest::new()
///     .domain_name("...")
///     .mix_stream_id("...")
///     .input_stream_list("...");
/// let reply = client.update_mix_stream(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMixStreamRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** ID of the mix stream that the call is about.
    pub mix_stream_id: Option<String>,
    /// **Required.** Items of the kind input stream to work on or to narrow the list down to.
    pub input_stream_list: Option<String>,
    /// ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl UpdateMixStreamRequest {
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
    /// Sets `MixStreamId`, which is required.
    pub fn mix_stream_id(mut self, value: impl Into<String>) -> Self {
        self.mix_stream_id = Some(value.into());
        self
    }
    /// Sets `InputStreamList`, which is required.
    pub fn input_stream_list(mut self, value: impl Into<String>) -> Self {
        self.input_stream_list = Some(value.into());
        self
    }
    /// Sets `LayoutId`.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    UpdateMixStreamRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "MixStreamId" => mix_stream_id: query,
        "InputStreamList" => input_stream_list: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for UpdateMixStreamRequest {
    type Response = UpdateMixStreamResponse;
    type Error = UpdateMixStreamError;
    const INFO: OperationInfo = super::operation("UpdateMixStream")
        .required(&["DomainName", "MixStreamId", "InputStreamList"])
        .region("RegionId");
    const ERRORS: &'static [UpdateMixStreamError] = &[
        UpdateMixStreamError::InvalidUserIdMalformed,
        UpdateMixStreamError::InvalidParameterMalformed,
        UpdateMixStreamError::MissingParameter,
        UpdateMixStreamError::IllegalOperation,
        UpdateMixStreamError::MixStreamAlreadyExist,
        UpdateMixStreamError::MixStreamNotExist,
        UpdateMixStreamError::InvalidDomainNameNotFound,
        UpdateMixStreamError::InternalError2,
    ];
}

/// Response to [`UpdateMixStreamRequest`].
#[non_exhaustive]
pub struct UpdateMixStreamResponse {
    /// ID of the mix stream that the item belongs to or stands for.
    /// Example: `5b2a046e-74d7-385e-d2d7-8a5b87e4****`.
    pub mix_stream_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A8CDDFF-0121-4ABB-DA60-AEF095A8W34F`.
    pub request_id: Option<String>,
}

response! {
    UpdateMixStreamResponse {
        "MixStreamId" => mix_stream_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateMixStreamRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`MixStreamAlreadyExist`](super::DocumentedError::MixStreamAlreadyExist)
/// - [`MixStreamNotExist`](super::DocumentedError::MixStreamNotExist)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateMixStreamError = super::DocumentedError;
