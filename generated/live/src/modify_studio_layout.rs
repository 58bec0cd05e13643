// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStudioLayout`, from `live/ModifyStudioLayout.md`.

use alicloud_runtime::codegen::*;

/// Changes a virtual studio layout: background, screen inputs, media inputs, or layer order.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyStudioLayoutRequest::new()
///     .caster_id("...")
///     .layout_id("...");
/// let reply = client.modify_studio_layout(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStudioLayoutRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the layout that the call is about.
    pub layout_id: Option<String>,
    /// Name that the layout goes by.
    pub layout_name: Option<String>,
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

impl ModifyStudioLayoutRequest {
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
    /// Sets `LayoutName`.
    pub fn layout_name(mut self, value: impl Into<String>) -> Self {
        self.layout_name = Some(value.into());
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
    ModifyStudioLayoutRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "LayoutId" => layout_id: query,
        "LayoutName" => layout_name: query,
        "CommonConfig" => common_config: query,
        "BgImageConfig" => bg_image_config: query,
        "ScreenInputConfigList" => screen_input_config_list: query,
        "MediaInputConfigList" => media_input_config_list: query,
        "LayerOrderConfigList" => layer_order_config_list: query,
    }
}

impl Operation for ModifyStudioLayoutRequest {
    type Response = ModifyStudioLayoutResponse;
    type Error = ModifyStudioLayoutError;
    const INFO: OperationInfo = super::operation("ModifyStudioLayout")
        .required(&["CasterId", "LayoutId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyStudioLayoutError] = &[
        ModifyStudioLayoutError::MissingParameter,
        ModifyStudioLayoutError::InvalidParameterMalformed,
        ModifyStudioLayoutError::InvalidCasterIdMalformed,
        ModifyStudioLayoutError::InvalidUserIdMalformed,
        ModifyStudioLayoutError::InvalidPositionNormalizedMalformed,
        ModifyStudioLayoutError::InvalidHeightOrWidthNormalized,
        ModifyStudioLayoutError::IllegalOperation,
        ModifyStudioLayoutError::InvalidCasterNotFound,
        ModifyStudioLayoutError::InvalidLayoutNotFound,
        ModifyStudioLayoutError::InternalError2,
    ];
}

/// Response to [`ModifyStudioLayoutRequest`].
pub type ModifyStudioLayoutResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyStudioLayoutRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`InvalidHeightOrWidthNormalized`](super::DocumentedError::InvalidHeightOrWidthNormalized)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidLayoutNotFound`](super::DocumentedError::InvalidLayoutNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyStudioLayoutError = super::DocumentedError;
