// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateResourceShare`, from `resourcesharing/UpdateResourceShare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceShare};

/// Changes the name of a resource share, or whether outside accounts may join.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::UpdateResourceShareRequest::new()
///     .resource_share_id("...")
///     .resource_share_name("...");
/// let reply = client.update_resource_share(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateResourceShareRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// **Required.** Display text for the unit of sharing.
    pub resource_share_name: Option<String>,
    /// Whether this holds: allow external targets.
    pub allow_external_targets: Option<bool>,
}

impl UpdateResourceShareRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareId`, which is required.
    pub fn resource_share_id(mut self, value: impl Into<String>) -> Self {
        self.resource_share_id = Some(value.into());
        self
    }
    /// Sets `ResourceShareName`, which is required.
    pub fn resource_share_name(mut self, value: impl Into<String>) -> Self {
        self.resource_share_name = Some(value.into());
        self
    }
    /// Sets `AllowExternalTargets`.
    #[inline]
    pub fn allow_external_targets(mut self, value: bool) -> Self {
        self.allow_external_targets = Some(value);
        self
    }
}

request! {
    UpdateResourceShareRequest {
        "ResourceShareId" => resource_share_id: query,
        "ResourceShareName" => resource_share_name: query,
        "AllowExternalTargets" => allow_external_targets: query,
    }
}

impl Operation for UpdateResourceShareRequest {
    type Response = UpdateResourceShareResponse;
    type Error = UpdateResourceShareError;
    const INFO: OperationInfo = super::operation("UpdateResourceShare")
        .required(&["ResourceShareId", "ResourceShareName"]);
    const ERRORS: &'static [UpdateResourceShareError] = &[
        UpdateResourceShareError::MissingParameterResourceShareId,
        UpdateResourceShareError::InvalidParameterResourceShareId,
        UpdateResourceShareError::MissingParameterResourceShareName,
        UpdateResourceShareError::InvalidParameterResourceShareName,
        UpdateResourceShareError::InvalidParameterResourceShareNameLength,
        UpdateResourceShareError::InvalidParameter,
        UpdateResourceShareError::EntityNotExistsResourceShare,
        UpdateResourceShareError::OperationNotPermitted,
        UpdateResourceShareError::ResourceShareStatusMismatchAction,
    ];
}

/// Response to [`UpdateResourceShareRequest`].
#[non_exhaustive]
pub struct UpdateResourceShareResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2860A3A4-D8C1-4EF4-954E-84A3945E26E5`.
    pub request_id: Option<String>,
    /// Resource share, with its facts.
    pub resource_share: Option<ResourceShare>,
}

response! {
    UpdateResourceShareResponse {
        "RequestId" => request_id: value,
        "ResourceShare" => resource_share: value,
    }
}

/// Errors that the documentation of [`UpdateResourceShareRequest`] names.
///
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`MissingParameterResourceShareName`](super::DocumentedError::MissingParameterResourceShareName)
/// - [`InvalidParameterResourceShareName`](super::DocumentedError::InvalidParameterResourceShareName)
/// - [`InvalidParameterResourceShareNameLength`](super::DocumentedError::InvalidParameterResourceShareNameLength)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EntityNotExistsResourceShare`](super::DocumentedError::EntityNotExistsResourceShare)
/// - [`OperationNotPermitted`](super::DocumentedError::OperationNotPermitted)
/// - [`ResourceShareStatusMismatchAction`](super::DocumentedError::ResourceShareStatusMismatchAction)
pub type UpdateResourceShareError = super::DocumentedError;
