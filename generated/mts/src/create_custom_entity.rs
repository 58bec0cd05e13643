// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCustomEntity`, from `mts/CreateCustomEntity.md`.

use alicloud_runtime::codegen::*;

/// Adds an entity to a custom library used for recognition.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::CreateCustomEntityRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .custom_entity_name("...");
/// let reply = client.create_custom_entity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCustomEntityRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** Name that the custom entity goes by.
    pub custom_entity_name: Option<String>,
    /// What is known about the custom entity.
    pub custom_entity_info: Option<String>,
}

impl CreateCustomEntityRequest {
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
    /// Sets `CustomEntityName`, which is required.
    pub fn custom_entity_name(mut self, value: impl Into<String>) -> Self {
        self.custom_entity_name = Some(value.into());
        self
    }
    /// Sets `CustomEntityInfo`.
    pub fn custom_entity_info(mut self, value: impl Into<String>) -> Self {
        self.custom_entity_info = Some(value.into());
        self
    }
}

request! {
    CreateCustomEntityRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "CustomEntityName" => custom_entity_name: query,
        "CustomEntityInfo" => custom_entity_info: query,
    }
}

impl Operation for CreateCustomEntityRequest {
    type Response = CreateCustomEntityResponse;
    type Error = CreateCustomEntityError;
    const INFO: OperationInfo = super::operation("CreateCustomEntity")
        .required(&["Algorithm", "CustomGroupId", "CustomEntityName"]);
    const ERRORS: &'static [CreateCustomEntityError] = &[
        CreateCustomEntityError::InvalidParameter,
        CreateCustomEntityError::InternalError,
    ];
}

/// Response to [`CreateCustomEntityRequest`].
#[non_exhaustive]
pub struct CreateCustomEntityResponse {
    /// ID of the custom entity that the item belongs to or stands for. Example: `1`.
    pub custom_entity_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
}

response! {
    CreateCustomEntityResponse {
        "CustomEntityId" => custom_entity_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCustomEntityRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateCustomEntityError = super::DocumentedError;
