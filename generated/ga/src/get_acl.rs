// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAcl`, from `ga/GetAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclStatus, Tag};

/// Returns an access control list with its entries and the listeners that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::get_acl::AclStatus;
///
/// let request = alicloud_ga::GetAclRequest::new()
///     .region_id("cn-hangzhou")
///     .acl_id("nacl-hp34s2h0xx1ht4nwo****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_acl(request)
///     .wait()
///     .until(AclStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

impl GetAclRequest {
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
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
}

request! {
    GetAclRequest {
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
    }
}

impl Operation for GetAclRequest {
    type Response = GetAclResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAcl")
        .required(&["RegionId", "AclId"])
        .region("RegionId")
        .read_only();
}

impl Stateful for GetAclRequest {
    type State = AclStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.acl_status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetAclRequest`].
#[non_exhaustive]
pub struct GetAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Which version of the address IP address is meant. Example: `IPv4`.
    pub address_ip_version: Option<String>,
    /// Whether the access control list is applied. Example: `Available`.
    pub acl_status: Option<Open<AclStatus>>,
    /// Entries of the ACL, one each. Items: at most 20.
    pub acl_entries: Vec<AclEntries>,
    /// The related listeners that were found or are concerned, one entry each.
    pub related_listeners: Vec<RelatedListeners>,
    /// Name that the ACL goes by. Length: 2 to 128. Example: `test-acl`.
    pub acl_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmx7itmygzsza`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

response! {
    GetAclResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
        "AddressIPVersion" => address_ip_version: value,
        "AclStatus" => acl_status: value,
        "AclEntries" => acl_entries: list(""),
        "RelatedListeners" => related_listeners: list(""),
        "AclName" => acl_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Entries of the ACL, one each.
#[non_exhaustive]
pub struct AclEntries {
    /// Address or block of addresses. Example: `10.0.1.1/24`.
    pub entry: Option<String>,
    /// Free text that tells people about the entry. Length: 1 to 256. Example: `test-entry`.
    pub entry_description: Option<String>,
}

response! {
    AclEntries {
        "Entry" => entry: value,
        "EntryDescription" => entry_description: value,
    }
}

/// The related listeners that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RelatedListeners {
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Which kind of ACL it is or is to be. Example: `White`.
    pub acl_type: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

response! {
    RelatedListeners {
        "ListenerId" => listener_id: value,
        "AclType" => acl_type: value,
        "AcceleratorId" => accelerator_id: value,
    }
}
