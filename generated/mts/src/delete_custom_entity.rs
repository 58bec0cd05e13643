// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomEntity`, from `mts/DeleteCustomEntity.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom entity from a recognition group.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::DeleteCustomEntityRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .custom_entity_id("...");
/// let reply = client.delete_custom_entity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomEntityRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** ID of the custom entity that the call is about.
    pub custom_entity_id: Option<String>,
}

impl DeleteCustomEntityRequest {
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
}

request! {
    DeleteCustomEntityRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "CustomEntityId" => custom_entity_id: query,
    }
}

impl Operation for DeleteCustomEntityRequest {
    type Response = DeleteCustomEntityResponse;
    type Error = DeleteCustomEntityError;
    const INFO: OperationInfo = super::operation("DeleteCustomEntity")
        .required(&["Algorithm", "CustomGroupId", "CustomEntityId"]);
    const ERRORS: &'static [DeleteCustomEntityError] = &[
        DeleteCustomEntityError::InvalidParameter,
        DeleteCustomEntityError::InternalError,
    ];
}

/// Response to [`DeleteCustomEntityRequest`].
pub type DeleteCustomEntityResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomEntityRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCustomEntityError = super::DocumentedError;
