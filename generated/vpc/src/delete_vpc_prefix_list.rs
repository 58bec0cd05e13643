// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcPrefixList`, from `vpc/DeleteVpcPrefixList.md`.

use alicloud_runtime::codegen::*;

/// Deletes a prefix list that nothing uses any more.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpcPrefixListRequest::new()
///     .prefix_list_id("...");
/// let reply = client.delete_vpc_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcPrefixListRequest {
    /// **Required.** Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list)
    /// returned its ID.
    pub prefix_list_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVpcPrefixListRequest {
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
    DeleteVpcPrefixListRequest {
        "PrefixListId" => prefix_list_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVpcPrefixListRequest {
    type Response = DeleteVpcPrefixListResponse;
    type Error = DeleteVpcPrefixListError;
    const INFO: OperationInfo = super::operation("DeleteVpcPrefixList")
        .required(&["PrefixListId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcPrefixListError] = &[
        DeleteVpcPrefixListError::ResourceNotFoundPrefixList,
        DeleteVpcPrefixListError::IncorrectStatusSystemPrefixList,
        DeleteVpcPrefixListError::OperationDeniedDeleteShareResource,
        DeleteVpcPrefixListError::IncorrectStatusPrefixList,
        DeleteVpcPrefixListError::DependencyViolationPrefixListRelation,
        DeleteVpcPrefixListError::DependencyViolationShareResource,
    ];
}

/// Response to [`DeleteVpcPrefixListRequest`].
pub type DeleteVpcPrefixListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcPrefixListRequest`] names.
///
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`IncorrectStatusSystemPrefixList`](super::DocumentedError::IncorrectStatusSystemPrefixList)
/// - [`OperationDeniedDeleteShareResource`](super::DocumentedError::OperationDeniedDeleteShareResource)
/// - [`IncorrectStatusPrefixList`](super::DocumentedError::IncorrectStatusPrefixList)
/// - [`DependencyViolationPrefixListRelation`](super::DocumentedError::DependencyViolationPrefixListRelation)
/// - [`DependencyViolationShareResource`](super::DocumentedError::DependencyViolationShareResource)
pub type DeleteVpcPrefixListError = super::DocumentedError;
