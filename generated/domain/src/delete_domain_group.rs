// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainGroup`, from `domain/DeleteDomainGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Deletes a domain group; with more than 1,000 domains this happens in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::DeleteDomainGroupRequest::new()
///     .domain_group_id(123456);
/// let reply = client.delete_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainGroupRequest {
    /// **Required.** ID of the domain name group that the call is about. Example: `123456`.
    pub domain_group_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteDomainGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainGroupId`, which is required.
    #[inline]
    pub fn domain_group_id(mut self, value: i64) -> Self {
        self.domain_group_id = Some(value);
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
    DeleteDomainGroupRequest {
        "DomainGroupId" => domain_group_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteDomainGroupRequest {
    type Response = DeleteDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainGroup")
        .required(&["DomainGroupId"]);
}

/// Response to [`DeleteDomainGroupRequest`].
pub type DeleteDomainGroupResponse = alicloud_runtime::EmptyResponse;
