// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterLayout`, from `live/DeleteCasterLayout.md`.

use alicloud_runtime::codegen::*;

/// Deletes a layout of a production studio, which scenes can no longer use.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterLayoutRequest::new()
///     .caster_id("...")
///     .layout_id("...");
/// let reply = client.delete_caster_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterLayoutRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
}

impl DeleteCasterLayoutRequest {
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
    DeleteCasterLayoutRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
    }
}

impl Operation for DeleteCasterLayoutRequest {
    type Response = DeleteCasterLayoutResponse;
    type Error = DeleteCasterLayoutError;
    const INFO: OperationInfo = super::operation("DeleteCasterLayout")
        .required(&["CasterId", "LayoutId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterLayoutError] = &[
        DeleteCasterLayoutError::InvalidCasterIdMalformed,
        DeleteCasterLayoutError::InvalidUserIdMalformed,
        DeleteCasterLayoutError::InvalidLayoutIdMalformed,
        DeleteCasterLayoutError::IllegalOperation,
        DeleteCasterLayoutError::InvalidCasterNotFound,
        DeleteCasterLayoutError::InvalidLayoutNotFound,
        DeleteCasterLayoutError::InternalError2,
    ];
}

/// Response to [`DeleteCasterLayoutRequest`].
#[non_exhaustive]
pub struct DeleteCasterLayoutResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880e****`.
    pub caster_id: Option<String>,
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub layout_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DeleteCasterLayoutResponse {
        "CasterId" => caster_id: value,
        "LayoutId" => layout_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCasterLayoutRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidLayoutIdMalformed`](super::DocumentedError::InvalidLayoutIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterLayoutError = super::DocumentedError;
