// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddStudioLayout`, from `live/AddStudioLayout.md`.

use alicloud_runtime::codegen::*;

/// Creates a layout in a virtual studio, with background, screen inputs, and media inputs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddStudioLayoutRequest::new()
///     .caster_id("...")
///     .layout_name("...")
///     .layout_type("...");
/// let reply = client.add_studio_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddStudioLayoutRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** Name that the layout goes by.
    pub layout_name: Option<String>,
    /// **Required.** Which kind of layout it is or is to be.
    pub layout_type: Option<String>,
    /// Settings of the common, and what it works with.
    pub common_config: Option<String>,
    /// Settings of the bg image, and what it works with.
    pub bg_image_config: Option<String>,
    /// Items of the kind screen input config to work on or to narrow the list down to.
    pub screen_input_config_list: Option<String>,
    /// Items of the kind media input config to work on or to narrow the list down to.
    pub media_input_config_list: Option<String>,
    /// Items of the kind layer order config to work on or to narrow the list down to.
    pub layer_order_config_list: Option<String>,
}

impl AddStudioLayoutRequest {
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
    /// Sets `LayoutName`, which is required.
    pub fn layout_name(mut self, value: impl Into<String>) -> Self {
        self.layout_name = Some(value.into());
        self
    }
    /// Sets `LayoutType`, which is required.
    pub fn layout_type(mut self, value: impl Into<String>) -> Self {
        self.layout_type = Some(value.into());
        self
    }
    /// Sets `CommonConfig`.
    pub fn common_config(mut self, value: impl Into<String>) -> Self {
        self.common_config = Some(value.into());
        self
    }
    /// Sets `BgImageConfig`.
    pub fn bg_image_config(mut self, value: impl Into<String>) -> Self {
        self.bg_image_config = Some(value.into());
        self
    }
    /// Sets `ScreenInputConfigList`.
    pub fn screen_input_config_list(mut self, value: impl Into<String>) -> Self {
        self.screen_input_config_list = Some(value.into());
        self
    }
    /// Sets `MediaInputConfigList`.
    pub fn media_input_config_list(mut self, value: impl Into<String>) -> Self {
        self.media_input_config_list = Some(value.into());
        self
    }
    /// Sets `LayerOrderConfigList`.
    pub fn layer_order_config_list(mut self, value: impl Into<String>) -> Self {
        self.layer_order_config_list = Some(value.into());
        self
    }
}

request! {
    AddStudioLayoutRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutName" => layout_name: query,
        "LayoutType" => layout_type: query,
        "CommonConfig" => common_config: query,
        "BgImageConfig" => bg_image_config: query,
        "ScreenInputConfigList" => screen_input_config_list: query,
        "MediaInputConfigList" => media_input_config_list: query,
        "LayerOrderConfigList" => layer_order_config_list: query,
    }
}

impl Operation for AddStudioLayoutRequest {
    type Response = AddStudioLayoutResponse;
    type Error = AddStudioLayoutError;
    const INFO: OperationInfo = super::operation("AddStudioLayout")
        .required(&["CasterId", "LayoutName", "LayoutType"])
        .region("RegionId");
    const ERRORS: &'static [AddStudioLayoutError] = &[
        AddStudioLayoutError::MissingParameter,
        AddStudioLayoutError::InvalidParameterMalformed,
        AddStudioLayoutError::InvalidCasterIdMalformed,
        AddStudioLayoutError::InvalidUserIdMalformed,
        AddStudioLayoutError::InvalidPositionNormalizedMalformed,
        AddStudioLayoutError::InvalidHeightOrWidthNormalized,
        AddStudioLayoutError::IllegalOperation,
        AddStudioLayoutError::InvalidCasterNotFound,
        AddStudioLayoutError::InternalError2,
    ];
}

/// Response to [`AddStudioLayoutRequest`].
#[non_exhaustive]
pub struct AddStudioLayoutResponse {
    /// ID of the layout that the item belongs to or stands for.
    /// Example: `445409ec-7eaa-461d-8f29-4bec2eb9****`.
    pub layout_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b9676b3`.
    pub request_id: Option<String>,
}

response! {
    AddStudioLayoutResponse {
        "LayoutId" => layout_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddStudioLayoutRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`InvalidHeightOrWidthNormalized`](super::DocumentedError::InvalidHeightOrWidthNormalized)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddStudioLayoutError = super::DocumentedError;
