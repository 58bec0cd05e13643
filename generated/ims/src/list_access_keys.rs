// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessKeys`, from `ims/ListAccessKeys.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Status};

/// Lists the AccessKey pairs of a RAM user or the account, without their secrets.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListAccessKeysRequest::new()
///     .user_principal_name("test@example.onaliyun.com");
/// let reply = client.list_access_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessKeysRequest {
    /// Logon name of the RAM user whose AccessKey pairs are listed; the caller if left out.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl ListAccessKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    ListAccessKeysRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for ListAccessKeysRequest {
    type Response = ListAccessKeysResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAccessKeys").read_only();
}

/// Response to [`ListAccessKeysRequest`].
#[non_exhaustive]
pub struct ListAccessKeysResponse {
    /// AccessKey pairs of the user, without their secret halves.
    pub access_keys: Vec<AccessKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B450CA1-36E8-4AA2-8461-86B42BF4CC4E`.
    pub request_id: Option<String>,
}

response! {
    ListAccessKeysResponse {
        "AccessKeys" => access_keys: list("AccessKey"),
        "RequestId" => request_id: value,
    }
}

/// AccessKey pairs of the user, without their secret halves.
#[non_exhaustive]
pub struct AccessKey {
    /// Public half of the AccessKey pair, which names it. Example: `0wNEpMMlzy7s****`.
    pub access_key_id: Option<String>,
    /// When the object was created. Example: `2020-10-13T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether calls made with the AccessKey pair are accepted. Example: `Active`.
    pub status: Option<Open<Status>>,
    /// When the object was last changed. Example: `2020-10-13T12:33:18Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    AccessKey {
        "AccessKeyId" => access_key_id: value,
        "CreateDate" => create_date: value,
        "Status" => status: value,
        "UpdateDate" => update_date: value,
    }
}
