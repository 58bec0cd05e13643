// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryVpcPrefixListAssociation`, from `vpc/RetryVpcPrefixListAssociation.md`.

use alicloud_runtime::codegen::*;

/// Applies the latest entries of a prefix list to an associated resource once more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RetryVpcPrefixListAssociationRequest::new()
///     .prefix_list_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.retry_vpc_prefix_list_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryVpcPrefixListAssociationRequest {
    /// **Required.** Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list)
    /// returned its ID.
    pub prefix_list_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs.
    pub resource_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RetryVpcPrefixListAssociationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RetryVpcPrefixListAssociationRequest {
        "PrefixListId" => prefix_list_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RetryVpcPrefixListAssociationRequest {
    type Response = RetryVpcPrefixListAssociationResponse;
    type Error = RetryVpcPrefixListAssociationError;
    const INFO: OperationInfo = super::operation("RetryVpcPrefixListAssociation")
        .required(&["PrefixListId", "ResourceType", "ResourceId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RetryVpcPrefixListAssociationError] = &[
        RetryVpcPrefixListAssociationError::UnsupportedRegion,
        RetryVpcPrefixListAssociationError::OperationDeniedSystemPrefixList,
        RetryVpcPrefixListAssociationError::OperationFailedOperateShareResource,
        RetryVpcPrefixListAssociationError::IncorrectStatusPrefixList,
        RetryVpcPrefixListAssociationError::OperationFailedNotExistAssociateRelation,
        RetryVpcPrefixListAssociationError::ResourceNotFoundPrefixList,
    ];
}

/// Response to [`RetryVpcPrefixListAssociationRequest`].
pub type RetryVpcPrefixListAssociationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RetryVpcPrefixListAssociationRequest`] names.
///
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`OperationDeniedSystemPrefixList`](super::DocumentedError::OperationDeniedSystemPrefixList)
/// - [`OperationFailedOperateShareResource`](super::DocumentedError::OperationFailedOperateShareResource)
/// - [`IncorrectStatusPrefixList`](super::DocumentedError::IncorrectStatusPrefixList)
/// - [`OperationFailedNotExistAssociateRelation`](super::DocumentedError::OperationFailedNotExistAssociateRelation)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
pub type RetryVpcPrefixListAssociationError = super::DocumentedError;
