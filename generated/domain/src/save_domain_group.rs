// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveDomainGroup`, from `domain/SaveDomainGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainGroupStatus, Lang};

/// Creates a group for domain names, or renames one when its ID is given.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveDomainGroupRequest::new()
///     .domain_group_id(123456)
///     .domain_group_name("text");
/// let reply = client.save_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveDomainGroupRequest {
    /// ID of the domain name group that the call is about. Example: `123456`.
    pub domain_group_id: Option<i64>,
    /// **Required.** Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveDomainGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainGroupId`.
    #[inline]
    pub fn domain_group_id(mut self, value: i64) -> Self {
        self.domain_group_id = Some(value);
        self
    }
    /// Sets `DomainGroupName`, which is required.
    pub fn domain_group_name(mut self, value: impl Into<String>) -> Self {
        self.domain_group_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    SaveDomainGroupRequest {
        "DomainGroupId" => domain_group_id: query,
        "DomainGroupName" => domain_group_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveDomainGroupRequest {
    type Response = SaveDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveDomainGroup")
        .required(&["DomainGroupName"]);
}

/// Response to [`SaveDomainGroupRequest`].
#[non_exhaustive]
pub struct SaveDomainGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `80011ABC-F573-4795-B0E8-377BFBBA3422`.
    pub request_id: Option<String>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `123456`.
    pub domain_group_id: Option<i64>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Number that counts or picks out the total. Example: `20`.
    pub total_number: Option<i32>,
    /// Day or moment of the creation. Example: `2018-04-02 15:59:06`.
    pub creation_date: Option<String>,
    /// Day or moment of the modification. Example: `2018-04-02 15:59:06`.
    pub modification_date: Option<String>,
    /// State that the domain name group is in. Example: `COMPLETE`.
    pub domain_group_status: Option<Open<DomainGroupStatus>>,
    /// Whether the group is being deleted. Example: `false`.
    pub being_deleted: Option<bool>,
}

response! {
    SaveDomainGroupResponse {
        "RequestId" => request_id: value,
        "DomainGroupId" => domain_group_id: value,
        "DomainGroupName" => domain_group_name: value,
        "TotalNumber" => total_number: value,
        "CreationDate" => creation_date: value,
        "ModificationDate" => modification_date: value,
        "DomainGroupStatus" => domain_group_status: value,
        "BeingDeleted" => being_deleted: value,
    }
}
