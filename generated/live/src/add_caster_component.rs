// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCasterComponent`, from `live/AddCasterComponent.md`.

use alicloud_runtime::codegen::*;

/// Puts a text, image, caption, or HTML component into a production studio and returns its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddCasterComponentRequest::new()
///     .caster_id("...")
///     .location_id("...")
///     .component_type("...")
///     .component_layer("...");
/// let reply = client.add_caster_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCasterComponentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// Name that the component goes by.
    pub component_name: Option<String>,
    /// **Required.** ID of the location that the call is about.
    pub location_id: Option<String>,
    /// **Required.** Which kind of component it is or is to be.
    pub component_type: Option<String>,
    /// Movement of the component on the screen, if any.
    pub effect: Option<String>,
    /// **Required.** Place and size of the component, as JSON.
    pub component_layer: Option<String>,
    /// Whether the component lies above the picture or behind it.
    pub layer_order: Option<String>,
    /// What the text layer contains.
    pub text_layer_content: Option<String>,
    /// What the image layer contains.
    pub image_layer_content: Option<String>,
    /// What the caption layer contains.
    pub caption_layer_content: Option<String>,
    /// What the html layer contains.
    pub html_layer_content: Option<String>,
}

impl AddCasterComponentRequest {
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
    /// Sets `ComponentName`.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `LocationId`, which is required.
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.location_id = Some(value.into());
        self
    }
    /// Sets `ComponentType`, which is required.
    pub fn component_type(mut self, value: impl Into<String>) -> Self {
        self.component_type = Some(value.into());
        self
    }
    /// Sets `Effect`.
    pub fn effect(mut self, value: impl Into<String>) -> Self {
        self.effect = Some(value.into());
        self
    }
    /// Sets `ComponentLayer`, which is required.
    pub fn component_layer(mut self, value: impl Into<String>) -> Self {
        self.component_layer = Some(value.into());
        self
    }
    /// Sets `LayerOrder`.
    pub fn layer_order(mut self, value: impl Into<String>) -> Self {
        self.layer_order = Some(value.into());
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
    /// Sets `HtmlLayerContent`.
    pub fn html_layer_content(mut self, value: impl Into<String>) -> Self {
        self.html_layer_content = Some(value.into());
        self
    }
}

request! {
    AddCasterComponentRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ComponentName" => component_name: query,
        "LocationId" => location_id: query,
        "ComponentType" => component_type: query,
        "Effect" => effect: query,
        "ComponentLayer" => component_layer: query,
        "LayerOrder" => layer_order: query,
        "TextLayerContent" => text_layer_content: query,
        "ImageLayerContent" => image_layer_content: query,
        "CaptionLayerContent" => caption_layer_content: query,
        "HtmlLayerContent" => html_layer_content: query,
    }
}

impl Operation for AddCasterComponentRequest {
    type Response = AddCasterComponentResponse;
    type Error = AddCasterComponentError;
    const INFO: OperationInfo = super::operation("AddCasterComponent")
        .required(&["CasterId", "LocationId", "ComponentType", "ComponentLayer"])
        .region("RegionId");
    const ERRORS: &'static [AddCasterComponentError] = &[
        AddCasterComponentError::InvalidUserIdMalformed,
        AddCasterComponentError::InvalidCasterIdMalformed,
        AddCasterComponentError::MissingParameter,
        AddCasterComponentError::InvalidParameterMalformed,
        AddCasterComponentError::InvalidPositionNormalizedMalformed,
        AddCasterComponentError::DuplicateLocationID,
        AddCasterComponentError::IllegalOperation,
        AddCasterComponentError::InvalidCasterNotFound,
        AddCasterComponentError::CanvasNotExist,
        AddCasterComponentError::InternalError2,
    ];
}

/// Response to [`AddCasterComponentRequest`].
#[non_exhaustive]
pub struct AddCasterComponentResponse {
    /// ID of the component that the item belongs to or stands for.
    /// Example: `21926b36-7dd2-4fde-ae25-51b5bc8e****`.
    pub component_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    AddCasterComponentResponse {
        "ComponentId" => component_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCasterComponentRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidPositionNormalizedMalformed`](super::DocumentedError::InvalidPositionNormalizedMalformed)
/// - [`DuplicateLocationID`](super::DocumentedError::DuplicateLocationID)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`CanvasNotExist`](super::DocumentedError::CanvasNotExist)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddCasterComponentError = super::DocumentedError;
