// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainGroupList`, from `domain/QueryDomainGroupList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainGroupStatus, Lang};

/// Lists domain groups, with those being deleted if requested.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainGroupListRequest::new();
/// let reply = client.query_domain_group_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainGroupListRequest {
    /// The show deleting group that the call is about. Default: `false`. Example: `false`.
    pub show_deleting_group: Option<bool>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Which kind of order key it is or is to be.
    pub order_key_type: Option<String>,
    /// Which kind of order by it is or is to be.
    pub order_by_type: Option<String>,
}

impl QueryDomainGroupListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ShowDeletingGroup`.
    #[inline]
    pub fn show_deleting_group(mut self, value: bool) -> Self {
        self.show_deleting_group = Some(value);
        self
    }
    /// Sets `DomainGroupName`.
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
    /// Sets `OrderKeyType`.
    pub fn order_key_type(mut self, value: impl Into<String>) -> Self {
        self.order_key_type = Some(value.into());
        self
    }
    /// Sets `OrderByType`.
    pub fn order_by_type(mut self, value: impl Into<String>) -> Self {
        self.order_by_type = Some(value.into());
        self
    }
}

request! {
    QueryDomainGroupListRequest {
        "ShowDeletingGroup" => show_deleting_group: query,
        "DomainGroupName" => domain_group_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "OrderKeyType" => order_key_type: query,
        "OrderByType" => order_by_type: query,
    }
}

impl Operation for QueryDomainGroupListRequest {
    type Response = QueryDomainGroupListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainGroupList").read_only();
}

/// Response to [`QueryDomainGroupListRequest`].
#[non_exhaustive]
pub struct QueryDomainGroupListResponse {
    /// What the call found, one entry each.
    pub data: Vec<DomainGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `80011ABC-F573-4795-B0E8-377BFBBA3422`.
    pub request_id: Option<String>,
}

response! {
    QueryDomainGroupListResponse {
        "Data" => data: list("DomainGroup"),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct DomainGroup {
    /// Whether the group is being deleted. Example: `false`.
    pub being_deleted: Option<bool>,
    /// Day or moment of the creation. Example: `2018-04-02 15:59:06`.
    pub creation_date: Option<String>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `-1`.
    pub domain_group_id: Option<String>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// State that the domain name group is in. Example: `COMPLETE`.
    pub domain_group_status: Option<Open<DomainGroupStatus>>,
    /// Day or moment of the modification. Example: `2018-04-02 15:59:06`.
    pub modification_date: Option<String>,
    /// Number that counts or picks out the total. Example: `20`.
    pub total_number: Option<i32>,
}

response! {
    DomainGroup {
        "BeingDeleted" => being_deleted: value,
        "CreationDate" => creation_date: value,
        "DomainGroupId" => domain_group_id: value,
        "DomainGroupName" => domain_group_name: value,
        "DomainGroupStatus" => domain_group_status: value,
        "ModificationDate" => modification_date: value,
        "TotalNumber" => total_number: value,
    }
}
