// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAddressBook`, from `cloudfw/AddAddressBook.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AckLabel, GroupType, TagList};

/// Creates an address book of IP addresses, ports, domain names, ECS tags or ACK pods for use in
/// policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::AddAddressBookRequest::new()
///     .description("text")
///     .group_name("demo_address_book")
///     .group_type("ip")
///     .address_list("1.2.3.4/32,1.2.3.0/24");
/// let reply = client.add_address_book(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAddressBookRequest {
    /// **Required.** Free text that describes the item to people. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// **Required.** Name of the group that the call or the item is about.
    /// Length: 2 to 128. Example: `demo_address_book`.
    pub group_name: Option<String>,
    /// **Required.** Which kind of group it is or is to be. Here: `ip`, `tag`, `domain`, `port`.
    /// Example: `ip`.
    pub group_type: Option<Open<GroupType>>,
    /// **Required** under conditions. Items of the kind address to work on or to narrow the list down
    /// to. Example: `1.2.3.4/32, 1.2.3.0/24`.
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
    /// ID of the ack cluster connector that the call is about.
    pub ack_cluster_connector_id: Option<String>,
    /// The ack namespaces to work on or to narrow the list down to.
    pub ack_namespaces: Vec<String>,
    /// The ack labels to work on or to narrow the list down to.
    pub ack_labels: Vec<AckLabel>,
}

impl AddAddressBookRequest {
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
    /// Sets `GroupType`, which is required.
    pub fn group_type(mut self, value: impl Into<Open<GroupType>>) -> Self {
        self.group_type = Some(value.into());
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
    /// Sets `AckClusterConnectorId`.
    pub fn ack_cluster_connector_id(mut self, value: impl Into<String>) -> Self {
        self.ack_cluster_connector_id = Some(value.into());
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
    AddAddressBookRequest {
        "Description" => description: query,
        "GroupName" => group_name: query,
        "GroupType" => group_type: query,
        "AddressList" => address_list: query,
        "AutoAddTagEcs" => auto_add_tag_ecs: query,
        "Lang" => lang: query,
        "SourceIp" => source_ip: query,
        "TagList" => tag_list: query,
        "TagRelation" => tag_relation: query,
        "AckClusterConnectorId" => ack_cluster_connector_id: query,
        "AckNamespaces" => ack_namespaces: query,
        "AckLabels" => ack_labels: query,
    }
}

impl Operation for AddAddressBookRequest {
    type Response = AddAddressBookResponse;
    type Error = AddAddressBookError;
    const INFO: OperationInfo = super::operation("AddAddressBook")
        .required(&["Description", "GroupName", "GroupType"]);
    const ERRORS: &'static [AddAddressBookError] = &[
        AddAddressBookError::ErrorParametersGroupType,
        AddAddressBookError::ErrorParametersUid,
        AddAddressBookError::ErrorParametersGroupAddress,
        AddAddressBookError::ErrorDBSelect,
        AddAddressBookError::ErrorAddressCountExceed,
        AddAddressBookError::ErrorAddressGroupExist,
        AddAddressBookError::ErrorParamDomain,
        AddAddressBookError::ErrorUUIDNew,
        AddAddressBookError::ErrorAddressGroupCountExceed,
        AddAddressBookError::ErrorDBInsert,
        AddAddressBookError::ErrorRecordLog,
    ];
}

/// Response to [`AddAddressBookRequest`].
#[non_exhaustive]
pub struct AddAddressBookResponse {
    /// ID of the address book; rules and later changes name it.
    /// Example: `f04ac7ce-628b-4cb7-be61-310222b718e8`.
    pub group_uuid: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
}

response! {
    AddAddressBookResponse {
        "GroupUuid" => group_uuid: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddAddressBookRequest`] names.
///
/// - [`ErrorParametersGroupType`](super::DocumentedError::ErrorParametersGroupType)
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersGroupAddress`](super::DocumentedError::ErrorParametersGroupAddress)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorAddressCountExceed`](super::DocumentedError::ErrorAddressCountExceed)
/// - [`ErrorAddressGroupExist`](super::DocumentedError::ErrorAddressGroupExist)
/// - [`ErrorParamDomain`](super::DocumentedError::ErrorParamDomain)
/// - [`ErrorUUIDNew`](super::DocumentedError::ErrorUUIDNew)
/// - [`ErrorAddressGroupCountExceed`](super::DocumentedError::ErrorAddressGroupCountExceed)
/// - [`ErrorDBInsert`](super::DocumentedError::ErrorDBInsert)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type AddAddressBookError = super::DocumentedError;
