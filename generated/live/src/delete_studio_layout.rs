// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStudioLayout`, from `live/DeleteStudioLayout.md`.

use alicloud_runtime::codegen::*;

/// Deletes one layout of a virtual studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteStudioLayoutRequest::new()
///     .caster_id("...")
///     .layout_id("...");
/// let reply = client.delete_studio_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStudioLayoutRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl DeleteStudioLayoutRequest {
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
    /// Sets `LayoutId`, which is required.
    pub fn layout_id(mut self, value: impl Into<String>) -> Self {
        self.layout_id = Some(value.into());
        self
    }
}

request! {
    DeleteStudioLayoutRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for DeleteStudioLayoutRequest {
    type Response = DeleteStudioLayoutResponse;
    type Error = DeleteStudioLayoutError;
    const INFO: OperationInfo = super::operation("DeleteStudioLayout")
        .required(&["CasterId", "LayoutId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteStudioLayoutError] = &[
        DeleteStudioLayoutError::InvalidCasterIdMalformed,
        DeleteStudioLayoutError::InvalidUserIdMalformed,
        DeleteStudioLayoutError::InvalidLayoutIdMalformed,
        DeleteStudioLayoutError::IllegalOperation,
        DeleteStudioLayoutError::InvalidCasterNotFound,
        DeleteStudioLayoutError::InvalidLayoutNotFound,
        DeleteStudioLayoutError::InternalError2,
    ];
}

/// Response to [`DeleteStudioLayoutRequest`].
pub type DeleteStudioLayoutResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteStudioLayoutRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidLayoutIdMalformed`](super::DocumentedError::InvalidLayoutIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteStudioLayoutError = super::DocumentedError;
