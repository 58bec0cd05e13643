// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateResourceShare`, from `resourcesharing/DisassociateResourceShare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource, ResourceShareAssociation};

/// Takes resources or principals out of a resource share; for principals the access ends.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::DisassociateResourceShareRequest::new()
///     .resource_share_id("...");
/// let reply = client.disassociate_resource_share(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateResourceShareRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// The resources to work on or to narrow the list down to. Items: at most 20.
    pub resources: Vec<Resource>,
    /// The targets to work on or to narrow the list down to. Items: at most 20.
    pub targets: Vec<String>,
    /// The resource ARNs to work on or to narrow the list down to. Items: at most 20.
    pub resource_arns: Vec<String>,
    /// Whether your own shares are meant or those of others.
    pub resource_owner: Option<String>,
}

impl DisassociateResourceShareRequest {
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
    /// Sets `Resources`.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<Resource>>,
    ) -> Self {
        self.resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Targets`.
    pub fn targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.targets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceArns`.
    pub fn resource_arns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_arns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceOwner`.
    pub fn resource_owner(mut self, value: impl Into<String>) -> Self {
        self.resource_owner = Some(value.into());
        self
    }
}

request! {
    DisassociateResourceShareRequest {
        "ResourceShareId" => resource_share_id: query,
        "Resources" => resources: query,
        "Targets" => targets: query,
        "ResourceArns" => resource_arns: query,
        "ResourceOwner" => resource_owner: query,
    }
}

impl Operation for DisassociateResourceShareRequest {
    type Response = DisassociateResourceShareResponse;
    type Error = DisassociateResourceShareError;
    const INFO: OperationInfo = super::operation("DisassociateResourceShare")
        .required(&["ResourceShareId"]);
    const ERRORS: &'static [DisassociateResourceShareError] = &[
        DisassociateResourceShareError::MissingParameterResourceShareId,
        DisassociateResourceShareError::InvalidParameterResourceShareId,
        DisassociateResourceShareError::InvalidParameterResources,
        DisassociateResourceShareError::InvalidParameterResourcesDuplicate,
        DisassociateResourceShareError::InvalidParameterResourcesLength,
        DisassociateResourceShareError::InvalidParameterTargets,
        DisassociateResourceShareError::InvalidParameterTargetsDuplicate,
        DisassociateResourceShareError::InvalidParameterTargetsLength,
        DisassociateResourceShareError::ResourceAndTargetBothEmpty,
        DisassociateResourceShareError::DisassociateInvalid,
        DisassociateResourceShareError::InvalidParameter,
        DisassociateResourceShareError::InvalidParameterResourceType,
        DisassociateResourceShareError::EntityNotExistsResourceShare,
        DisassociateResourceShareError::AccountNotInResourceDirectory,
        DisassociateResourceShareError::ResourceShareStatusMismatchAction,
        DisassociateResourceShareError::DisassociateConflict,
        DisassociateResourceShareError::LeavingFailedAccount,
        DisassociateResourceShareError::LeavingFailedResourceType,
        DisassociateResourceShareError::ExternalTargetWithdrawConflict,
    ];
}

/// Response to [`DisassociateResourceShareRequest`].
#[non_exhaustive]
pub struct DisassociateResourceShareResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95230BC9-A8E8-4493-96BD-4F0C758E37F8`.
    pub request_id: Option<String>,
    /// The resource share associations that were found or are concerned, one entry each.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

response! {
    DisassociateResourceShareResponse {
        "RequestId" => request_id: value,
        "ResourceShareAssociations" => resource_share_associations: list(""),
    }
}

/// Errors that the documentation of [`DisassociateResourceShareRequest`] names.
///
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`InvalidParameterResources`](super::DocumentedError::InvalidParameterResources)
/// - [`InvalidParameterResourcesDuplicate`](super::DocumentedError::InvalidParameterResourcesDuplicate)
/// - [`InvalidParameterResourcesLength`](super::DocumentedError::InvalidParameterResourcesLength)
/// - [`InvalidParameterTargets`](super::DocumentedError::InvalidParameterTargets)
/// - [`InvalidParameterTargetsDuplicate`](super::DocumentedError::InvalidParameterTargetsDuplicate)
/// - [`InvalidParameterTargetsLength`](super::DocumentedError::InvalidParameterTargetsLength)
/// - [`ResourceAndTargetBothEmpty`](super::DocumentedError::ResourceAndTargetBothEmpty)
/// - [`DisassociateInvalid`](super::DocumentedError::DisassociateInvalid)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`EntityNotExistsResourceShare`](super::DocumentedError::EntityNotExistsResourceShare)
/// - [`AccountNotInResourceDirectory`](super::DocumentedError::AccountNotInResourceDirectory)
/// - [`ResourceShareStatusMismatchAction`](super::DocumentedError::ResourceShareStatusMismatchAction)
/// - [`DisassociateConflict`](super::DocumentedError::DisassociateConflict)
/// - [`LeavingFailedAccount`](super::DocumentedError::LeavingFailedAccount)
/// - [`LeavingFailedResourceType`](super::DocumentedError::LeavingFailedResourceType)
/// - [`ExternalTargetWithdrawConflict`](super::DocumentedError::ExternalTargetWithdrawConflict)
pub type DisassociateResourceShareError = super::DocumentedError;
