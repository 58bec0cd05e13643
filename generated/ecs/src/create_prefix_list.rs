// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrefixList`, from `ecs/CreatePrefixList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Entry, Tag};

/// Creates a list of address ranges that rules can refer to. Address family and capacity are fixed
/// from then on.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreatePrefixListRequest::new()
///     .region_id("cn-chengdu")
///     .address_family("IPv4")
///     .max_entries(20)
///     .prefix_list_name("PrefixListNameSample");
/// let reply = client.create_prefix_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrefixListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// **Required.** IP version of the entries. A prefix list never mixes the two versions.
    /// Example: `IPv4`.
    pub address_family: Option<Open<AddressFamily>>,
    /// **Required.** How many entries the prefix list can hold. Range: 1 to 200. Example: `10`.
    pub max_entries: Option<i32>,
    /// First entries of the prefix list, no more than `MaxEntries` allows. Items: at most 201.
    pub entry: Vec<Entry>,
    /// **Required.** Display name of the prefix list.
    /// Length: 2 to 128. Example: `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into.
    pub resource_group_id: Option<String>,
}

impl CreatePrefixListRequest {
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
    /// Sets `AddressFamily`, which is required.
    pub fn address_family(mut self, value: impl Into<Open<AddressFamily>>) -> Self {
        self.address_family = Some(value.into());
        self
    }
    /// Sets `MaxEntries`, which is required.
    #[inline]
    pub fn max_entries(mut self, value: i32) -> Self {
        self.max_entries = Some(value);
        self
    }
    /// Sets `Entry`.
    pub fn entry(mut self, value: impl IntoIterator<Item = impl Into<Entry>>) -> Self {
        self.entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrefixListName`, which is required.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreatePrefixListRequest {
        "RegionId" => region_id: query,
        "AddressFamily" => address_family: query,
        "MaxEntries" => max_entries: query,
        "Entry" => entry: query,
        "PrefixListName" => prefix_list_name: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreatePrefixListRequest {
    type Response = CreatePrefixListResponse;
    type Error = CreatePrefixListError;
    const INFO: OperationInfo = super::operation("CreatePrefixList")
        .required(&["RegionId", "AddressFamily", "MaxEntries", "PrefixListName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreatePrefixListError] = &[
        CreatePrefixListError::MissingParameter,
        CreatePrefixListError::InvalidParameterAddressFamily,
        CreatePrefixListError::InvalidParameter2,
        CreatePrefixListError::InvalidParameterPrefixListName,
        CreatePrefixListError::InvalidClientTokenValueNotSupported,
        CreatePrefixListError::InvalidParameterCidrMalformed,
        CreatePrefixListError::InvalidParameterCidrDuplicated,
        CreatePrefixListError::LimitExceedEntry,
        CreatePrefixListError::LimitExceedMaxEntries,
        CreatePrefixListError::NotSupportedGrayFunction,
        CreatePrefixListError::LimitExceedPrefixListPerRegion,
        CreatePrefixListError::InvalidDescriptionMalformed,
        CreatePrefixListError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreatePrefixListRequest`].
#[non_exhaustive]
pub struct CreatePrefixListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`.
    pub request_id: Option<String>,
    /// ID of a prefix list, a named set of CIDR blocks for use in security group rules.
    /// Example: `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: Option<String>,
}

response! {
    CreatePrefixListResponse {
        "RequestId" => request_id: value,
        "PrefixListId" => prefix_list_id: value,
    }
}

values! {
    /// IP version of the entries.
    pub enum AddressFamily {
        /// Entries are IPv4 blocks.
        IPv4 = "IPv4",
        /// Entries are IPv6 blocks.
        IPv6 = "IPv6",
    }
}

/// Errors that the documentation of [`CreatePrefixListRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterAddressFamily`](super::DocumentedError::InvalidParameterAddressFamily)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidParameterPrefixListName`](super::DocumentedError::InvalidParameterPrefixListName)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`InvalidParameterCidrMalformed`](super::DocumentedError::InvalidParameterCidrMalformed)
/// - [`InvalidParameterCidrDuplicated`](super::DocumentedError::InvalidParameterCidrDuplicated)
/// - [`LimitExceedEntry`](super::DocumentedError::LimitExceedEntry)
/// - [`LimitExceedMaxEntries`](super::DocumentedError::LimitExceedMaxEntries)
/// - [`NotSupportedGrayFunction`](super::DocumentedError::NotSupportedGrayFunction)
/// - [`LimitExceedPrefixListPerRegion`](super::DocumentedError::LimitExceedPrefixListPerRegion)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreatePrefixListError = super::DocumentedError;
