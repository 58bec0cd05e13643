// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateResourceInventory`, from `config/GenerateResourceInventory.md`.

use alicloud_runtime::codegen::*;

/// Starts making a downloadable inventory of all resources of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateResourceInventoryRequest::new();
/// let reply = client.generate_resource_inventory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateResourceInventoryRequest {
    /// The regions that are concerned.
    pub regions: Option<String>,
    /// Kinds of resource to work on or to narrow the list down to.
    pub resource_types: Option<String>,
    /// Whether resources that exist, deleted ones, or both are meant.
    pub resource_deleted: Option<i32>,
}

impl GenerateResourceInventoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Regions`.
    pub fn regions(mut self, value: impl Into<String>) -> Self {
        self.regions = Some(value.into());
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(mut self, value: impl Into<String>) -> Self {
        self.resource_types = Some(value.into());
        self
    }
    /// Sets `ResourceDeleted`.
    #[inline]
    pub fn resource_deleted(mut self, value: i32) -> Self {
        self.resource_deleted = Some(value);
        self
    }
}

request! {
    GenerateResourceInventoryRequest {
        "Regions" => regions: query,
        "ResourceTypes" => resource_types: query,
        "ResourceDeleted" => resource_deleted: query,
    }
}

impl Operation for GenerateResourceInventoryRequest {
    type Response = GenerateResourceInventoryResponse;
    type Error = GenerateResourceInventoryError;
    const INFO: OperationInfo = super::operation("GenerateResourceInventory");
    const ERRORS: &'static [GenerateResourceInventoryError] = &[
        GenerateResourceInventoryError::AccountNotExisted,
        GenerateResourceInventoryError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateResourceInventoryRequest`].
pub type GenerateResourceInventoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GenerateResourceInventoryRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateResourceInventoryError = super::DocumentedError;
