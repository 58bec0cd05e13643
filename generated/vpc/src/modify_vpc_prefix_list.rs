// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcPrefixList`, from `vpc/ModifyVpcPrefixList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrefixListEntry};

/// Renames or resizes a prefix list and adds or removes CIDR blocks.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpcPrefixListRequest::new()
///     .prefix_list_id("...");
/// let reply = client.modify_vpc_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcPrefixListRequest {
    /// **Required.** Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list)
    /// returned its ID.
    pub prefix_list_id: Option<String>,
    /// Name by which people tell the prefix list from others.
    pub prefix_list_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Ranges to add to the prefix list. For a range that is in the list already only the description
    /// changes. Items: at most 1000.
    pub add_prefix_list_entry: Vec<PrefixListEntry>,
    /// Ranges to take out of the prefix list. Items: at most 1000.
    pub remove_prefix_list_entry: Vec<PrefixListEntry>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that tells people about the prefix list.
    pub prefix_list_description: Option<String>,
    /// How many address ranges the prefix list may hold.
    pub max_entries: Option<i32>,
}

impl ModifyVpcPrefixListRequest {
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
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
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
    /// Sets `AddPrefixListEntry`.
    pub fn add_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.add_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemovePrefixListEntry`.
    pub fn remove_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrefixListEntry>>,
    ) -> Self {
        self.remove_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PrefixListDescription`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into());
        self
    }
    /// Sets `MaxEntries`.
    #[inline]
    pub fn max_entries(mut self, value: i32) -> Self {
        self.max_entries = Some(value);
        self
    }
}

request! {
    ModifyVpcPrefixListRequest {
        "PrefixListId" => prefix_list_id: query,
        "PrefixListName" => prefix_list_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AddPrefixListEntry" => add_prefix_list_entry: query,
        "RemovePrefixListEntry" => remove_prefix_list_entry: query,
        "RegionId" => region_id: query,
        "PrefixListDescription" => prefix_list_description: query,
        "MaxEntries" => max_entries: query,
    }
}

impl Operation for ModifyVpcPrefixListRequest {
    type Response = ModifyVpcPrefixListResponse;
    type Error = ModifyVpcPrefixListError;
    const INFO: OperationInfo = super::operation("ModifyVpcPrefixList")
        .required(&["PrefixListId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpcPrefixListError] = &[
        ModifyVpcPrefixListError::ResourceNotFoundPrefixList,
        ModifyVpcPrefixListError::OperationFailedCidrCountExceedMaxCount,
        ModifyVpcPrefixListError::OperationDeniedRemoveCountExceedExistCount,
        ModifyVpcPrefixListError::DuplicatedParamCidrBlock,
        ModifyVpcPrefixListError::IllegalParamCidrBlock,
        ModifyVpcPrefixListError::IllegalParamCidrName,
        ModifyVpcPrefixListError::OperationDeniedSystemPrefixList,
        ModifyVpcPrefixListError::OperationFailedOperateShareResource,
        ModifyVpcPrefixListError::IncorrectStatusPrefixList,
        ModifyVpcPrefixListError::QuotaExceededPrefixListCidrCount,
        ModifyVpcPrefixListError::QuotaExceeded,
    ];
}

/// Response to [`ModifyVpcPrefixListRequest`].
#[non_exhaustive]
pub struct ModifyVpcPrefixListResponse {
    /// Prefix list, as [`CreateVpcPrefixList`](super::Client::create_vpc_prefix_list) returned its ID.
    /// Example: `pl-0b7hwu67****`.
    pub prefix_list_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
}

response! {
    ModifyVpcPrefixListResponse {
        "PrefixListId" => prefix_list_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyVpcPrefixListRequest`] names.
///
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`OperationFailedCidrCountExceedMaxCount`](super::DocumentedError::OperationFailedCidrCountExceedMaxCount)
/// - [`OperationDeniedRemoveCountExceedExistCount`](super::DocumentedError::OperationDeniedRemoveCountExceedExistCount)
/// - [`DuplicatedParamCidrBlock`](super::DocumentedError::DuplicatedParamCidrBlock)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
/// - [`IllegalParamCidrName`](super::DocumentedError::IllegalParamCidrName)
/// - [`OperationDeniedSystemPrefixList`](super::DocumentedError::OperationDeniedSystemPrefixList)
/// - [`OperationFailedOperateShareResource`](super::DocumentedError::OperationFailedOperateShareResource)
/// - [`IncorrectStatusPrefixList`](super::DocumentedError::IncorrectStatusPrefixList)
/// - [`QuotaExceededPrefixListCidrCount`](super::DocumentedError::QuotaExceededPrefixListCidrCount)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
pub type ModifyVpcPrefixListError = super::DocumentedError;
