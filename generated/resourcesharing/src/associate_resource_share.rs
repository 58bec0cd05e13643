// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateResourceShare`, from `resourcesharing/AssociateResourceShare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource, ResourceShareAssociation, TargetProperty};

/// Adds resources or recipients (principals) to a resource share.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::AssociateResourceShareRequest::new()
///     .resource_share_id("...");
/// let reply = client.associate_resource_share(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateResourceShareRequest {
    /// **Required.** Unit of sharing, which joins items, accounts and permissions.
    pub resource_share_id: Option<String>,
    /// The resources to work on or to narrow the list down to. Items: at most 20.
    pub resources: Vec<Resource>,
    /// The targets to work on or to narrow the list down to. Items: at most 20.
    pub targets: Vec<String>,
    /// The resource ARNs to work on or to narrow the list down to. Items: at most 20.
    pub resource_arns: Vec<String>,
    /// Names of the permissions to work on or to narrow the list down to. Items: at most 20.
    pub permission_names: Vec<String>,
    /// Limits for principals that are Alibaba Cloud services, one entry each; not allowed for accounts.
    pub target_properties: Vec<TargetProperty>,
}

impl AssociateResourceShareRequest {
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
    /// Sets `PermissionNames`.
    pub fn permission_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TargetProperties`.
    pub fn target_properties(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetProperty>>,
    ) -> Self {
        self.target_properties = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AssociateResourceShareRequest {
        "ResourceShareId" => resource_share_id: query,
        "Resources" => resources: query,
        "Targets" => targets: query,
        "ResourceArns" => resource_arns: query,
        "PermissionNames" => permission_names: query,
        "TargetProperties" => target_properties: query,
    }
}

impl Operation for AssociateResourceShareRequest {
    type Response = AssociateResourceShareResponse;
    type Error = AssociateResourceShareError;
    const INFO: OperationInfo = super::operation("AssociateResourceShare")
        .required(&["ResourceShareId"]);
    const ERRORS: &'static [AssociateResourceShareError] = &[
        AssociateResourceShareError::MissingParameterResourceShareId,
        AssociateResourceShareError::InvalidParameterResourceShareId,
        AssociateResourceShareError::InvalidParameterResources,
        AssociateResourceShareError::InvalidParameterResourcesDuplicate,
        AssociateResourceShareError::InvalidParameterResourcesLength,
        AssociateResourceShareError::InvalidParameterTargets,
        AssociateResourceShareError::InvalidParameterTargetsDuplicate,
        AssociateResourceShareError::InvalidParameterTargetsLength,
        AssociateResourceShareError::InvalidTarget,
        AssociateResourceShareError::ResourceAndTargetBothEmpty,
        AssociateResourceShareError::InvalidParameter,
        AssociateResourceShareError::InvalidParameterResourceType,
        AssociateResourceShareError::InvalidParameterPermissionNamesDuplicate,
        AssociateResourceShareError::InvalidParameterPermissionNamesLength,
        AssociateResourceShareError::InvalidParameterTargetProperties,
        AssociateResourceShareError::InvalidParameterTargetPropertiesDuplicate,
        AssociateResourceShareError::InvalidParameterTargetPropertiesLength,
        AssociateResourceShareError::EntityNotExistsResourceShare,
        AssociateResourceShareError::EntityNotExistsPermission,
        AssociateResourceShareError::NotEnableSharingWithResourceDirectory,
        AssociateResourceShareError::AccountNotInResourceDirectory,
        AssociateResourceShareError::ResourceShareStatusMismatchAction,
        AssociateResourceShareError::QuotaExceededSharedResourceCount,
        AssociateResourceShareError::ShareWithYourself,
        AssociateResourceShareError::AssociateConflict,
        AssociateResourceShareError::NotManagementAccount,
        AssociateResourceShareError::QuotaExceededPendingInvitations,
        AssociateResourceShareError::InvalidTargetLegalEntityMismatch,
        AssociateResourceShareError::ExternalTargetsNotAllowedResourceType,
        AssociateResourceShareError::InvalidTargetSiteMismatch,
        AssociateResourceShareError::NotSupportServiceExistInOtherResourceShare,
        AssociateResourceShareError::NotSupportServiceAssociateConflict,
    ];
}

/// Response to [`AssociateResourceShareRequest`].
#[non_exhaustive]
pub struct AssociateResourceShareResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `111FB84A-60A9-403E-9067-E55D7EE95BD1`.
    pub request_id: Option<String>,
    /// The resource share associations that were found or are concerned, one entry each.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

response! {
    AssociateResourceShareResponse {
        "RequestId" => request_id: value,
        "ResourceShareAssociations" => resource_share_associations: list(""),
    }
}

/// Errors that the documentation of [`AssociateResourceShareRequest`] names.
///
/// - [`MissingParameterResourceShareId`](super::DocumentedError::MissingParameterResourceShareId)
/// - [`InvalidParameterResourceShareId`](super::DocumentedError::InvalidParameterResourceShareId)
/// - [`InvalidParameterResources`](super::DocumentedError::InvalidParameterResources)
/// - [`InvalidParameterResourcesDuplicate`](super::DocumentedError::InvalidParameterResourcesDuplicate)
/// - [`InvalidParameterResourcesLength`](super::DocumentedError::InvalidParameterResourcesLength)
/// - [`InvalidParameterTargets`](super::DocumentedError::InvalidParameterTargets)
/// - [`InvalidParameterTargetsDuplicate`](super::DocumentedError::InvalidParameterTargetsDuplicate)
/// - [`InvalidParameterTargetsLength`](super::DocumentedError::InvalidParameterTargetsLength)
/// - [`InvalidTarget`](super::DocumentedError::InvalidTarget)
/// - [`ResourceAndTargetBothEmpty`](super::DocumentedError::ResourceAndTargetBothEmpty)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterPermissionNamesDuplicate`](super::DocumentedError::InvalidParameterPermissionNamesDuplicate)
/// - [`InvalidParameterPermissionNamesLength`](super::DocumentedError::InvalidParameterPermissionNamesLength)
/// - [`InvalidParameterTargetProperties`](super::DocumentedError::InvalidParameterTargetProperties)
/// - [`InvalidParameterTargetPropertiesDuplicate`](super::DocumentedError::InvalidParameterTargetPropertiesDuplicate)
/// - [`InvalidParameterTargetPropertiesLength`](super::DocumentedError::InvalidParameterTargetPropertiesLength)
/// - [`EntityNotExistsResourceShare`](super::DocumentedError::EntityNotExistsResourceShare)
/// - [`EntityNotExistsPermission`](super::DocumentedError::EntityNotExistsPermission)
/// - [`NotEnableSharingWithResourceDirectory`](super::DocumentedError::NotEnableSharingWithResourceDirectory)
/// - [`AccountNotInResourceDirectory`](super::DocumentedError::AccountNotInResourceDirectory)
/// - [`ResourceShareStatusMismatchAction`](super::DocumentedError::ResourceShareStatusMismatchAction)
/// - [`QuotaExceededSharedResourceCount`](super::DocumentedError::QuotaExceededSharedResourceCount)
/// - [`ShareWithYourself`](super::DocumentedError::ShareWithYourself)
/// - [`AssociateConflict`](super::DocumentedError::AssociateConflict)
/// - [`NotManagementAccount`](super::DocumentedError::NotManagementAccount)
/// - [`QuotaExceededPendingInvitations`](super::DocumentedError::QuotaExceededPendingInvitations)
/// - [`InvalidTargetLegalEntityMismatch`](super::DocumentedError::InvalidTargetLegalEntityMismatch)
/// - [`ExternalTargetsNotAllowedResourceType`](super::DocumentedError::ExternalTargetsNotAllowedResourceType)
/// - [`InvalidTargetSiteMismatch`](super::DocumentedError::InvalidTargetSiteMismatch)
/// - [`NotSupportServiceExistInOtherResourceShare`](super::DocumentedError::NotSupportServiceExistInOtherResourceShare)
/// - [`NotSupportServiceAssociateConflict`](super::DocumentedError::NotSupportServiceAssociateConflict)
pub type AssociateResourceShareError = super::DocumentedError;
