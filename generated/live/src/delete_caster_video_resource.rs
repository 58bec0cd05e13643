// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterVideoResource`, from `live/DeleteCasterVideoResource.md`.

use alicloud_runtime::codegen::*;

/// Removes a video resource, such as a stream or file, from a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterVideoResourceRequest::new()
///     .caster_id("...")
///     .resource_id("...");
/// let reply = client.delete_caster_video_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterVideoResourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
}

impl DeleteCasterVideoResourceRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

request! {
    DeleteCasterVideoResourceRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for DeleteCasterVideoResourceRequest {
    type Response = DeleteCasterVideoResourceResponse;
    type Error = DeleteCasterVideoResourceError;
    const INFO: OperationInfo = super::operation("DeleteCasterVideoResource")
        .required(&["CasterId", "ResourceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterVideoResourceError] = &[
        DeleteCasterVideoResourceError::InvalidCasterIdMalformed,
        DeleteCasterVideoResourceError::InvalidUserIdMalformed,
        DeleteCasterVideoResourceError::InvalidParameterMalformed,
        DeleteCasterVideoResourceError::IllegalOperation,
        DeleteCasterVideoResourceError::InvalidCasterNotFound,
        DeleteCasterVideoResourceError::InvalidResourceNotFound,
        DeleteCasterVideoResourceError::InternalError2,
    ];
}

/// Response to [`DeleteCasterVideoResourceRequest`].
pub type DeleteCasterVideoResourceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCasterVideoResourceRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterVideoResourceError = super::DocumentedError;
