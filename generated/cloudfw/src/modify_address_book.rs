// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAddressBook`, from `cloudfw/ModifyAddressBook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AckLabel, TagList};

/// Changes an address book that policies use: its addresses, tags, pods, name or description.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyAddressBookRequest::new()
///     .description("text")
///     .group_name("demo_address_book")
///     .group_uuid("0657ab9d-fe8b-4174-b2a6-6baf358ea4ad")
///     .address_list("1.1.1.1/32,2.2.2.0/24");
/// let reply = client.modify_address_book(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAddressBookRequest {
    /// **Required.** Free text that describes the item to people. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    /// Length: 2 to 128. Example: `demo_address_book`.
    pub group_name: Option<String>,
    /// **Required.** Address book, by the ID that its creation returned.
    /// Example: `0657ab9d-fe8b-4174-b2a6-6baf358ea4ad`.
    pub group_uuid: Option<String>,
    /// **Required** under conditions. Items of the kind address to work on or to narrow the list down
    /// to. Example: `1.1.1.1/32, 2.2.2.0/24`.
    pub address_list: Option<String>,
    /// The auto add tag ecs that are concerned. Example: `1`.
    pub auto_add_tag_ecs: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Items of the kind tag to work on or to narrow the list down to. Items: at most 100.
    pub tag_list: Vec<TagList>,
    /// Whether an ECS instance has to carry all tags of the book or one of them. Example: `and`.
    pub tag_relation: Option<String>,
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub modify_mode: Option<Open<ModifyMode>>,
    /// The ack namespaces to work on or to narrow the list down to.
    pub ack_namespaces: Vec<String>,
    /// The ack labels to work on or to narrow the list down to.
    pub ack_labels: Vec<AckLabel>,
}

impl ModifyAddressBookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupUuid`, which is required.
    pub fn group_uuid(mut self, value: impl Into<String>) -> Self {
        self.group_uuid = Some(value.into());
        self
    }
    /// Sets `AddressList`.
    pub fn address_list(mut self, value: impl Into<String>) -> Self {
        self.address_list = Some(value.into());
        self
    }
    /// Sets `AutoAddTagEcs`.
    pub fn auto_add_tag_ecs(mut self, value: impl Into<String>) -> Self {
        self.auto_add_tag_ecs = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `TagList`.
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagList>>,
    ) -> Self {
        self.tag_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagRelation`.
    pub fn tag_relation(mut self, value: impl Into<String>) -> Self {
        self.tag_relation = Some(value.into());
        self
    }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<Open<ModifyMode>>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }
    /// Sets `AckNamespaces`.
    pub fn ack_namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ack_namespaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AckLabels`.
    pub fn ack_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<AckLabel>>,
    ) -> Self {
        self.ack_labels = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyAddressBookRequest {
        "Description" => description: query,
        "GroupName" => group_name: query,
        "GroupUuid" => group_uuid: query,
        "AddressList" => address_list: query,
        "AutoAddTagEcs" => auto_add_tag_ecs: query,
        "Lang" => lang: query,
        "SourceIp" => source_ip: query,
        "TagList" => tag_list: query,
        "TagRelation" => tag_relation: query,
        "ModifyMode" => modify_mode: query,
        "AckNamespaces" => ack_namespaces: query,
        "AckLabels" => ack_labels: query,
    }
}

impl Operation for ModifyAddressBookRequest {
    type Response = ModifyAddressBookResponse;
    type Error = ModifyAddressBookError;
    const INFO: OperationInfo = super::operation("ModifyAddressBook")
        .required(&["Description", "GroupName", "GroupUuid"]);
    const ERRORS: &'static [ModifyAddressBookError] = &[
        ModifyAddressBookError::ErrorParametersUid,
        ModifyAddressBookError::ErrorDBSelect,
        ModifyAddressBookError::ErrorAddressCountExceed,
        ModifyAddressBookError::ErrorParametersGroupAddress,
        ModifyAddressBookError::ErrorParamDomain,
        ModifyAddressBookError::ErrorAddressGroupNotExist,
        ModifyAddressBookError::ErrorDBInsert,
        ModifyAddressBookError::ErrorRecordLog,
        ModifyAddressBookError::ErrorParametersGroupPort,
        ModifyAddressBookError::ErrorAuthentication,
    ];
}

/// Response to [`ModifyAddressBookRequest`].
pub type ModifyAddressBookResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The entries given replace the list.
        Cover = "Cover",
        /// The entries given are added to the list.
        Append = "Append",
        /// The entries given are taken from the list.
        Delete = "Delete",
    }
}

/// Errors that the documentation of [`ModifyAddressBookRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorAddressCountExceed`](super::DocumentedError::ErrorAddressCountExceed)
/// - [`ErrorParametersGroupAddress`](super::DocumentedError::ErrorParametersGroupAddress)
/// - [`ErrorParamDomain`](super::DocumentedError::ErrorParamDomain)
/// - [`ErrorAddressGroupNotExist`](super::DocumentedError::ErrorAddressGroupNotExist)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorParametersGroupPort`](super::DocumentedError::ErrorParametersGroupPort)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type ModifyAddressBookError = super::DocumentedError;
