// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePrefixList`, from `ecs/DeletePrefixList.md`.

use alicloud_runtime::codegen::*;

/// Deletes a prefix list including every entry that it contains.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeletePrefixListRequest::new()
///     .prefix_list_id("...");
/// let reply = client.delete_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePrefixListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    pub prefix_list_id: Option<String>,
}

impl DeletePrefixListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
}

request! {
    DeletePrefixListRequest {
        "RegionId" => region_id: query,
        "PrefixListId" => prefix_list_id: query,
    }
}

impl Operation for DeletePrefixListRequest {
    type Response = DeletePrefixListResponse;
    type Error = DeletePrefixListError;
    const INFO: OperationInfo = super::operation("DeletePrefixList")
        .required(&["RegionId", "PrefixListId"])
        .region("RegionId");
    const ERRORS: &'static [DeletePrefixListError] = &[
        DeletePrefixListError::NotAllowedAssociationExist,
        DeletePrefixListError::InvalidPrefixListIdNotFound,
        DeletePrefixListError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeletePrefixListRequest`].
pub type DeletePrefixListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePrefixListRequest`] names.
///
/// - [`NotAllowedAssociationExist`](super::DocumentedError::NotAllowedAssociationExist)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DeletePrefixListError = super::DocumentedError;
