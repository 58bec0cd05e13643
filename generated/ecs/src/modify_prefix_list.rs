// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPrefixList`, from `ecs/ModifyPrefixList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Entry};

/// Changes a prefix list: its name, its description and the entries to add or remove.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyPrefixListRequest::new()
///     .region_id("cn-chengdu")
///     .prefix_list_id("pl-x1j1k5ykzqlixdcy****");
/// let reply = client.modify_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPrefixListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// **Required.** ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    /// Example: `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: Option<String>,
    /// Entries to take out of the prefix list. A CIDR block may not stand here and among the entries to
    /// add. Items: at most 201.
    pub remove_entry: Vec<RemoveEntry>,
    /// Entries to put into the prefix list. A CIDR block may not stand here and among the entries to
    /// remove. Items: at most 201.
    pub add_entry: Vec<Entry>,
    /// Display name of the prefix list. Length: 2 to 128. Example: `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
}

impl ModifyPrefixListRequest {
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
    /// Sets `RemoveEntry`.
    pub fn remove_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<RemoveEntry>>,
    ) -> Self {
        self.remove_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AddEntry`.
    pub fn add_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<Entry>>,
    ) -> Self {
        self.add_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrefixListName`.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyPrefixListRequest {
        "RegionId" => region_id: query,
        "PrefixListId" => prefix_list_id: query,
        "RemoveEntry" => remove_entry: query,
        "AddEntry" => add_entry: query,
        "PrefixListName" => prefix_list_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyPrefixListRequest {
    type Response = ModifyPrefixListResponse;
    type Error = ModifyPrefixListError;
    const INFO: OperationInfo = super::operation("ModifyPrefixList")
        .required(&["RegionId", "PrefixListId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyPrefixListError] = &[
        ModifyPrefixListError::MissingParameter,
        ModifyPrefixListError::InvalidPrefixListIdNotFound,
        ModifyPrefixListError::InvalidParameterPrefixListName,
        ModifyPrefixListError::InvalidParameterCidrDuplicated,
        ModifyPrefixListError::InvalidParameterCidrMalformed,
        ModifyPrefixListError::LimitExceedMaxEntries,
        ModifyPrefixListError::LimitExceedEntry,
        ModifyPrefixListError::NotSupportedGrayFunction,
        ModifyPrefixListError::InvalidDescriptionMalformed,
        ModifyPrefixListError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyPrefixListRequest`].
pub type ModifyPrefixListResponse = alicloud_runtime::EmptyResponse;

/// Entries to take out of the prefix list.
#[non_exhaustive]
pub struct RemoveEntry {
    /// **Required.** CIDR block to take out of the list. Example: `192.168.1.0/24`.
    pub cidr: Option<String>,
}

impl RemoveEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cidr`, which is required.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
}

request! {
    RemoveEntry {
        "Cidr" => cidr: field,
    }
}

/// Errors that the documentation of [`ModifyPrefixListRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidPrefixListIdNotFound`](super::DocumentedError::InvalidPrefixListIdNotFound)
/// - [`InvalidParameterPrefixListName`](super::DocumentedError::InvalidParameterPrefixListName)
/// - [`InvalidParameterCidrDuplicated`](super::DocumentedError::InvalidParameterCidrDuplicated)
/// - [`InvalidParameterCidrMalformed`](super::DocumentedError::InvalidParameterCidrMalformed)
/// - [`LimitExceedMaxEntries`](super::DocumentedError::LimitExceedMaxEntries)
/// - [`LimitExceedEntry`](super::DocumentedError::LimitExceedEntry)
/// - [`NotSupportedGrayFunction`](super::DocumentedError::NotSupportedGrayFunction)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyPrefixListError = super::DocumentedError;
