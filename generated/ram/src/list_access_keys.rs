// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAccessKeys`, from `ram/ListAccessKeys.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyStatus};

/// Lists the AccessKey pairs of a RAM user, without their secrets.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListAccessKeysRequest::new();
/// let reply = client.list_access_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAccessKeysRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl ListAccessKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    ListAccessKeysRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for ListAccessKeysRequest {
    type Response = ListAccessKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAccessKeys").read_only();
}

/// Response to [`ListAccessKeysRequest`].
#[non_exhaustive]
pub struct ListAccessKeysResponse {
    /// AccessKey pairs of the user, without their secrets.
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

/// AccessKey pairs of the user, without their secrets.
#[non_exhaustive]
pub struct AccessKey {
    /// Public half of the AccessKey pair, which names it. Example: `0wNEpMMlzy7szvai`.
    pub access_key_id: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether the AccessKey pair can be used. Example: `Active`.
    pub status: Option<Open<AccessKeyStatus>>,
}

response! {
    AccessKey {
        "AccessKeyId" => access_key_id: value,
        "CreateDate" => create_date: value,
        "Status" => status: value,
    }
}
