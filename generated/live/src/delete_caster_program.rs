// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterProgram`, from `live/DeleteCasterProgram.md`.

use alicloud_runtime::codegen::*;

/// Deletes the program list of a production studio, so that it no longer switches by it.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterProgramRequest::new()
///     .caster_id("...");
/// let reply = client.delete_caster_program(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterProgramRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DeleteCasterProgramRequest {
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
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
}

request! {
    DeleteCasterProgramRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DeleteCasterProgramRequest {
    type Response = DeleteCasterProgramResponse;
    type Error = DeleteCasterProgramError;
    const INFO: OperationInfo = super::operation("DeleteCasterProgram")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterProgramError] = &[
        DeleteCasterProgramError::InvalidCasterIdMalformed,
        DeleteCasterProgramError::IllegalOperation,
        DeleteCasterProgramError::InvalidCasterNotFound,
        DeleteCasterProgramError::InternalError2,
    ];
}

/// Response to [`DeleteCasterProgramRequest`].
#[non_exhaustive]
pub struct DeleteCasterProgramResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DeleteCasterProgramResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCasterProgramRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterProgramError = super::DocumentedError;
