// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCaster`, from `live/DeleteCaster.md`.

use alicloud_runtime::codegen::*;

/// Deletes a stopped production studio with its scenes, components and layouts, beyond recovery.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterRequest::new()
///     .caster_id("...");
/// let reply = client.delete_caster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DeleteCasterRequest {
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
    DeleteCasterRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DeleteCasterRequest {
    type Response = DeleteCasterResponse;
    type Error = DeleteCasterError;
    const INFO: OperationInfo = super::operation("DeleteCaster")
        .required(&["CasterId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterError] = &[
        DeleteCasterError::InvaildCasterDelete,
        DeleteCasterError::IncorrectCasterStatusInuse,
        DeleteCasterError::InvalidCasterIdMalformed,
        DeleteCasterError::IllegalOperation,
        DeleteCasterError::InvalidCasterNotFound,
        DeleteCasterError::InternalError2,
    ];
}

/// Response to [`DeleteCasterRequest`].
#[non_exhaustive]
pub struct DeleteCasterResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DeleteCasterResponse {
        "CasterId" => caster_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCasterRequest`] names.
///
/// - [`InvaildCasterDelete`](super::DocumentedError::InvaildCasterDelete)
/// - [`IncorrectCasterStatusInuse`](super::DocumentedError::IncorrectCasterStatusInuse)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterError = super::DocumentedError;
