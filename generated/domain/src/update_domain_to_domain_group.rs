// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainToDomainGroup`, from `domain/UpdateDomainToDomainGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Puts domains into a group or replaces its contents; large file uploads run in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::UpdateDomainToDomainGroupRequest::new()
///     .data_source(1)
///     .domain_group_id(1234)
///     .replace(false);
/// let reply = client.update_domain_to_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainToDomainGroupRequest {
    /// **Required.** Where the data comes from. Example: `1`.
    pub data_source: Option<i32>,
    /// **Required.** ID of the domain name group that the call is about. Example: `1234`.
    pub domain_group_id: Option<i64>,
    /// **Required.** Whether the domains take the place of those in the group. Example: `false`.
    pub replace: Option<bool>,
    /// Domain name that the call or the item is about. Items: at most 1000. Example: `test.com`.
    pub domain_name: Vec<String>,
    /// File that lists the domains, as Base64. Example: `dGVzdA==`.
    pub file_to_upload: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl UpdateDomainToDomainGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataSource`, which is required.
    #[inline]
    pub fn data_source(mut self, value: i32) -> Self {
        self.data_source = Some(value);
        self
    }
    /// Sets `DomainGroupId`, which is required.
    #[inline]
    pub fn domain_group_id(mut self, value: i64) -> Self {
        self.domain_group_id = Some(value);
        self
    }
    /// Sets `Replace`, which is required.
    #[inline]
    pub fn replace(mut self, value: bool) -> Self {
        self.replace = Some(value);
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FileToUpload`.
    pub fn file_to_upload(mut self, value: impl Into<String>) -> Self {
        self.file_to_upload = Some(value.into());
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
    UpdateDomainToDomainGroupRequest {
        "DataSource" => data_source: query,
        "DomainGroupId" => domain_group_id: query,
        "Replace" => replace: query,
        "DomainName" => domain_name: query,
        "FileToUpload" => file_to_upload: form,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for UpdateDomainToDomainGroupRequest {
    type Response = UpdateDomainToDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainToDomainGroup")
        .required(&["DataSource", "DomainGroupId", "Replace"]);
}

/// Response to [`UpdateDomainToDomainGroupRequest`].
pub type UpdateDomainToDomainGroupResponse = alicloud_runtime::EmptyResponse;
