// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyCaster`, from `live/CopyCaster.md`.

use alicloud_runtime::codegen::*;

/// Duplicates a production studio under a new name and returns the ID of the copy.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CopyCasterRequest::new()
///     .caster_name("...")
///     .src_caster_id("...");
/// let reply = client.copy_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the caster goes by.
    pub caster_name: Option<String>,
    /// **Required.** ID of the src caster that the call is about.
    pub src_caster_id: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
}

impl CopyCasterRequest {
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
    /// Sets `CasterName`, which is required.
    pub fn caster_name(mut self, value: impl Into<String>) -> Self {
        self.caster_name = Some(value.into());
        self
    }
    /// Sets `SrcCasterId`, which is required.
    pub fn src_caster_id(mut self, value: impl Into<String>) -> Self {
        self.src_caster_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CopyCasterRequest {
        "RegionId" => region_id: query,
        "CasterName" => caster_name: query,
        "SrcCasterId" => src_caster_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CopyCasterRequest {
    type Response = CopyCasterResponse;
    type Error = CopyCasterError;
    const INFO: OperationInfo = super::operation("CopyCaster")
        .required(&["CasterName", "SrcCasterId", "ClientToken"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CopyCasterError] = &[
        CopyCasterError::InvalidClientTokenMalformed,
        CopyCasterError::InvalidCasterIdMalformed,
        CopyCasterError::IllegalOperation,
        CopyCasterError::CasterNumberExceed,
        CopyCasterError::InvalidCasterNotFound,
        CopyCasterError::InternalError2,
    ];
}

/// Response to [`CopyCasterRequest`].
#[non_exhaustive]
pub struct CopyCasterResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `1909f043-e3d3-49e9-82d6-4329ec4a****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    CopyCasterResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CopyCasterRequest`] names.
///
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`CasterNumberExceed`](super::DocumentedError::CasterNumberExceed)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CopyCasterError = super::DocumentedError;
