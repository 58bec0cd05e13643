// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCasterComponent`, from `live/DeleteCasterComponent.md`.

use alicloud_runtime::codegen::*;

/// Deletes a component, such as a text or picture overlay, of a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteCasterComponentRequest::new()
///     .caster_id("...")
///     .component_id("...");
/// let reply = client.delete_caster_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCasterComponentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the component that the call is about.
    pub component_id: Option<String>,
}

impl DeleteCasterComponentRequest {
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
    /// Sets `ComponentId`, which is required.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
}

request! {
    DeleteCasterComponentRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ComponentId" => component_id: query,
    }
}

impl Operation for DeleteCasterComponentRequest {
    type Response = DeleteCasterComponentResponse;
    type Error = DeleteCasterComponentError;
    const INFO: OperationInfo = super::operation("DeleteCasterComponent")
        .required(&["CasterId", "ComponentId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteCasterComponentError] = &[
        DeleteCasterComponentError::InvalidCasterIdMalformed,
        DeleteCasterComponentError::IllegalOperation,
        DeleteCasterComponentError::InvalidComponentNotFound,
        DeleteCasterComponentError::InvalidCasterNotFound,
        DeleteCasterComponentError::InternalError2,
    ];
}

/// Response to [`DeleteCasterComponentRequest`].
#[non_exhaustive]
pub struct DeleteCasterComponentResponse {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `a2b8e671-2fe5-4642-a2ec-bf93880****`.
    pub caster_id: Option<String>,
    /// ID of the component that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub component_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DeleteCasterComponentResponse {
        "CasterId" => caster_id: value,
        "ComponentId" => component_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteCasterComponentRequest`] names.
///
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteCasterComponentError = super::DocumentedError;
