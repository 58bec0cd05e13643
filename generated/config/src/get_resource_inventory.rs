// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceInventory`, from `config/GetResourceInventory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceInventory};

/// Gets the latest resource inventory that was generated for the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceInventoryRequest::new();
/// let reply = client.get_resource_inventory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceInventoryRequest {}

impl GetResourceInventoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetResourceInventoryRequest {}
}

impl Operation for GetResourceInventoryRequest {
    type Response = GetResourceInventoryResponse;
    type Error = GetResourceInventoryError;
    const INFO: OperationInfo = super::operation("GetResourceInventory").read_only();
    const ERRORS: &'static [GetResourceInventoryError] = &[
        GetResourceInventoryError::AccountNotExisted,
        GetResourceInventoryError::ServiceUnavailable,
    ];
}

/// Response to [`GetResourceInventoryRequest`].
#[non_exhaustive]
pub struct GetResourceInventoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89E2F38F-4EE4-545A-BD56-92E007ECFEE9`.
    pub request_id: Option<String>,
    /// List of resources as a file, with the link to it.
    pub resource_inventory: Option<ResourceInventory>,
}

response! {
    GetResourceInventoryResponse {
        "RequestId" => request_id: value,
        "ResourceInventory" => resource_inventory: value,
    }
}

/// Errors that the documentation of [`GetResourceInventoryRequest`] names.
///
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetResourceInventoryError = super::DocumentedError;
