// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateResourceShare`, from `resourcesharing/CreateResourceShare.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Resource, ResourceShare, Tag, TargetProperty};

/// Creates a resource share with its resources, recipients, and permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::CreateResourceShareRequest::new()
///     .resource_share_name("...");
/// let reply = client.create_resource_share(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateResourceShareRequest {
    /// **Required.** Display text for the unit of sharing.
    pub resource_share_name: Option<String>,
    /// The resources to work on or to narrow the list down to. Items: at most 20.
    pub resources: Vec<Resource>,
    /// The targets to work on or to narrow the list down to. Items: at most 20.
    pub targets: Vec<String>,
    /// The resource ARNs to work on or to narrow the list down to. Items: at most 20.
    pub resource_arns: Vec<String>,
    /// Names of the permissions to work on or to narrow the list down to. Items: at most 20.
    pub permission_names: Vec<String>,
    /// Whether this holds: allow external targets.
    pub allow_external_targets: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Limits for principals that are Alibaba Cloud services, one entry each; not allowed for accounts.
    pub target_properties: Vec<TargetProperty>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateResourceShareRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceShareName`, which is required.
    pub fn resource_share_name(mut self, value: impl Into<String>) -> Self {
        self.resource_share_name = Some(value.into());
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
    /// Sets `AllowExternalTargets`.
    #[inline]
    pub fn allow_external_targets(mut self, value: bool) -> Self {
        self.allow_external_targets = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateResourceShareRequest {
        "ResourceShareName" => resource_share_name: query,
        "Resources" => resources: query,
        "Targets" => targets: query,
        "ResourceArns" => resource_arns: query,
        "PermissionNames" => permission_names: query,
        "AllowExternalTargets" => allow_external_targets: query,
        "ResourceGroupId" => resource_group_id: query,
        "TargetProperties" => target_properties: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateResourceShareRequest {
    type Response = CreateResourceShareResponse;
    type Error = CreateResourceShareError;
    const INFO: OperationInfo = super::operation("CreateResourceShare")
        .required(&["ResourceShareName"]);
    const ERRORS: &'static [CreateResourceShareError] = &[
        CreateResourceShareError::InvalidParameterResourceShareName,
        CreateResourceShareError::InvalidParameterResourceShareNameLength,
        CreateResourceShareError::InvalidParameterResources,
        CreateResourceShareError::InvalidParameterResourcesDuplicate,
        CreateResourceShareError::InvalidParameterResourcesLength,
        CreateResourceShareError::InvalidParameterTargets,
        CreateResourceShareError::InvalidParameterTargetsDuplicate,
        CreateResourceShareError::InvalidParameterTargetsLength,
        CreateResourceShareError::InvalidTarget,
        CreateResourceShareError::InvalidParameter,
        CreateResourceShareError::MissingParameterResourceShareName,
        CreateResourceShareError::InvalidParameterResourceType,
        CreateResourceShareError::InvalidParameterPermissionNamesDuplicate,
        CreateResourceShareError::InvalidParameterPermissionNamesLength,
        CreateResourceShareError::InvalidParameterTargetProperties,
        CreateResourceShareError::InvalidParameterTargetPropertiesDuplicate,
        CreateResourceShareError::InvalidParameterTargetPropertiesLength,
        CreateResourceShareError::EntityNotExistsPermission,
        CreateResourceShareError::NotEnableSharingWithResourceDirectory,
        CreateResourceShareError::AccountNotInResourceDirectory,
        CreateResourceShareError::QuotaExceededResourceShareCount,
        CreateResourceShareError::EntityAlreadyExistsResourceShare,
        CreateResourceShareError::QuotaExceededSharedResourceCount,
        CreateResourceShareError::ShareWithYourself,
        CreateResourceShareError::NotManagementAccount,
        CreateResourceShareError::QuotaExceededPendingInvitations,
        CreateResourceShareError::InvalidTargetLegalEntityMismatch,
        CreateResourceShareError::ExternalTargetsNotAllowedResourceType,
        CreateResourceShareError::InvalidTargetSiteMismatch,
        CreateResourceShareError::NotSupportServiceExistInOtherResourceShare,
        CreateResourceShareError::NotSupportServiceAssociateConflict,
    ];
}

/// Response to [`CreateResourceShareRequest`].
#[non_exhaustive]
pub struct CreateResourceShareResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C3FA051-61DC-4F3E-81E9-E4830524DF4B`.
    pub request_id: Option<String>,
    /// Resource share, with its facts.
    pub resource_share: Option<ResourceShare>,
}

response! {
    CreateResourceShareResponse {
        "RequestId" => request_id: value,
        "ResourceShare" => resource_share: value,
    }
}

/// Errors that the documentation of [`CreateResourceShareRequest`] names.
///
/// - [`InvalidParameterResourceShareName`](super::DocumentedError::InvalidParameterResourceShareName)
/// - [`InvalidParameterResourceShareNameLength`](super::DocumentedError::InvalidParameterResourceShareNameLength)
/// - [`InvalidParameterResources`](super::DocumentedError::InvalidParameterResources)
/// - [`InvalidParameterResourcesDuplicate`](super::DocumentedError::InvalidParameterResourcesDuplicate)
/// - [`InvalidParameterResourcesLength`](super::DocumentedError::InvalidParameterResourcesLength)
/// - [`InvalidParameterTargets`](super::DocumentedError::InvalidParameterTargets)
/// - [`InvalidParameterTargetsDuplicate`](super::DocumentedError::InvalidParameterTargetsDuplicate)
/// - [`InvalidParameterTargetsLength`](super::DocumentedError::InvalidParameterTargetsLength)
/// - [`InvalidTarget`](super::DocumentedError::InvalidTarget)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameterResourceShareName`](super::DocumentedError::MissingParameterResourceShareName)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterPermissionNamesDuplicate`](super::DocumentedError::InvalidParameterPermissionNamesDuplicate)
/// - [`InvalidParameterPermissionNamesLength`](super::DocumentedError::InvalidParameterPermissionNamesLength)
/// - [`InvalidParameterTargetProperties`](super::DocumentedError::InvalidParameterTargetProperties)
/// - [`InvalidParameterTargetPropertiesDuplicate`](super::DocumentedError::InvalidParameterTargetPropertiesDuplicate)
/// - [`InvalidParameterTargetPropertiesLength`](super::DocumentedError::InvalidParameterTargetPropertiesLength)
/// - [`EntityNotExistsPermission`](super::DocumentedError::EntityNotExistsPermission)
/// - [`NotEnableSharingWithResourceDirectory`](super::DocumentedError::NotEnableSharingWithResourceDirectory)
/// - [`AccountNotInResourceDirectory`](super::DocumentedError::AccountNotInResourceDirectory)
/// - [`QuotaExceededResourceShareCount`](super::DocumentedError::QuotaExceededResourceShareCount)
/// - [`EntityAlreadyExistsResourceShare`](super::DocumentedError::EntityAlreadyExistsResourceShare)
/// - [`QuotaExceededSharedResourceCount`](super::DocumentedError::QuotaExceededSharedResourceCount)
/// - [`ShareWithYourself`](super::DocumentedError::ShareWithYourself)
/// - [`NotManagementAccount`](super::DocumentedError::NotManagementAccount)
/// - [`QuotaExceededPendingInvitations`](super::DocumentedError::QuotaExceededPendingInvitations)
/// - [`InvalidTargetLegalEntityMismatch`](super::DocumentedError::InvalidTargetLegalEntityMismatch)
/// - [`ExternalTargetsNotAllowedResourceType`](super::DocumentedError::ExternalTargetsNotAllowedResourceType)
/// - [`InvalidTargetSiteMismatch`](super::DocumentedError::InvalidTargetSiteMismatch)
/// - [`NotSupportServiceExistInOtherResourceShare`](super::DocumentedError::NotSupportServiceExistInOtherResourceShare)
/// - [`NotSupportServiceAssociateConflict`](super::DocumentedError::NotSupportServiceAssociateConflict)
pub type CreateResourceShareError = super::DocumentedError;
