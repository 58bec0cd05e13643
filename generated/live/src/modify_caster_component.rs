// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCasterComponent`, from `live/ModifyCasterComponent.md`.

use alicloud_runtime::codegen::*;

/// Changes name, effect, layer, or content of a production studio component.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyCasterComponentRequest::new()
///     .caster_id("...")
///     .component_id("...");
/// let reply = client.modify_caster_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCasterComponentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the component that the call is about.
    pub component_id: Option<String>,
    /// Name that the component goes by.
    pub component_name: Option<String>,
    /// Which kind of component it is or is to be.
    pub component_type: Option<String>,
    /// Movement of the component on the screen, if any.
    pub effect: Option<String>,
    /// Place and size of the component, as JSON.
    pub component_layer: Option<String>,
    /// What the text layer contains.
    pub text_layer_content: Option<String>,
    /// What the image layer contains.
    pub image_layer_content: Option<String>,
    /// What the caption layer contains.
    pub caption_layer_content: Option<String>,
}

impl ModifyCasterComponentRequest {
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
    /// Sets `ComponentName`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `ComponentType`.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `Effect`.
    pub fn effect(mut self, value: impl Into<String>) -> Self {
        self.effect = Some(value.into());
        self
    }
    /// Sets `ComponentLayer`.
    pub fn component_layer(mut self, value: impl Into<String>) -> Self {
        self.component_layer = Some(value.into());
        self
    }
    /// Sets `TextLayerContent`.
    pub fn text_layer_content(mut self, value: impl Into<String>) -> Self {
        self.text_layer_content = Some(value.into());
        self
    }
    /// Sets `ImageLayerContent`.
    pub fn image_layer_content(mut self, value: impl Into<String>) -> Self {
        self.image_layer_content = Some(value.into());
        self
    }
    /// Sets `CaptionLayerContent`.
    pub fn caption_layer_content(mut self, value: impl Into<String>) -> Self {
        self.caption_layer_content = Some(value.into());
        self
    }
}

request! {
    ModifyCasterComponentRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ComponentId" => component_id: query,
        "ComponentName" => component_name: query,
        "ComponentType" => component_type: query,
        "Effect" => effect: query,
        "ComponentLayer" => component_layer: query,
        "TextLayerContent" => text_layer_content: query,
        "ImageLayerContent" => image_layer_content: query,
        "CaptionLayerContent" => caption_layer_content: query,
    }
}

impl Operation for ModifyCasterComponentRequest {
    type Response = ModifyCasterComponentResponse;
    type Error = ModifyCasterComponentError;
    const INFO: OperationInfo = super::operation("ModifyCasterComponent")
        .required(&["CasterId", "ComponentId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCasterComponentError] = &[
        ModifyCasterComponentError::InvalidUserIdMalformed,
        ModifyCasterComponentError::InvalidCasterIdMalformed,
        ModifyCasterComponentError::MissingParameter,
        ModifyCasterComponentError::InvalidParameterMalformed,
        ModifyCasterComponentError::InvalidPositionNormalizedMalformed,
        ModifyCasterComponentError::IllegalOperation,
        ModifyCasterComponentError::InvalidCasterNotFound,
        ModifyCasterComponentError::InvalidComponentNotFound,
        ModifyCasterComponentError::CanvasNotExist,
        ModifyCasterComponentError::InternalError2,
    ];
}

/// Response to [`ModifyCasterComponentRequest`].
#[non_exhaustive]
pub struct ModifyCasterComponentResponse {
    /// ID of the component that the item belongs to or stands for.
    /// Example: `05ab713c-676e-49c0-96ce-cc408da1****`.
    pub component_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    ModifyCasterComponentResponse {
        "ComponentId" => component_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyCasterComponentRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidComponentNotFound`](super::DocumentedError::InvalidComponentNotFound)
/// - [`CanvasNotExist`](super::DocumentedError::CanvasNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyCasterComponentError = super::DocumentedError;
