// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterCustomView`, from `mts/RegisterCustomView.md`.

use alicloud_runtime::codegen::*;

/// Registers one image of an entity in a custom library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::RegisterCustomViewRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .custom_entity_id("...");
/// let reply = client.register_custom_view(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterCustomViewRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** ID of the custom entity that the call is about.
    pub custom_entity_id: Option<String>,
    /// Web address under which the image is found.
    pub image_url: Option<String>,
    /// What the custom object is, in words that help to find it.
    pub label_prompt: Option<String>,
}

impl RegisterCustomViewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupId`, which is required.
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
    /// Sets `CustomEntityId`, which is required.
    pub fn custom_entity_id(mut self, value: impl Into<String>) -> Self {
        self.custom_entity_id = Some(value.into());
        self
    }
    /// Sets `ImageUrl`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Sets `LabelPrompt`.
    pub fn label_prompt(mut self, value: impl Into<String>) -> Self {
        self.label_prompt = Some(value.into());
        self
    }
}

request! {
    RegisterCustomViewRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "CustomEntityId" => custom_entity_id: query,
        "ImageUrl" => image_url: query,
        "LabelPrompt" => label_prompt: query,
    }
}

impl Operation for RegisterCustomViewRequest {
    type Response = RegisterCustomViewResponse;
    type Error = RegisterCustomViewError;
    const INFO: OperationInfo = super::operation("RegisterCustomView")
        .required(&["Algorithm", "CustomGroupId", "CustomEntityId"]);
    const ERRORS: &'static [RegisterCustomViewError] = &[
        RegisterCustomViewError::InvalidParameter,
        RegisterCustomViewError::InternalError,
    ];
}

/// Response to [`RegisterCustomViewRequest`].
#[non_exhaustive]
pub struct RegisterCustomViewResponse {
    /// ID of the custom view that the item belongs to or stands for. Example: `1`.
    pub custom_view_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
}

response! {
    RegisterCustomViewResponse {
        "CustomViewId" => custom_view_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RegisterCustomViewRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type RegisterCustomViewError = super::DocumentedError;
