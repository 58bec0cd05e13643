// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsed`, from `ram/GetAccessKeyLastUsed.md`.

use alicloud_runtime::codegen::*;

/// Tells when an AccessKey pair of a RAM user was last used.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetAccessKeyLastUsedRequest::new();
/// let reply = client.get_access_key_last_used(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedRequest {
    /// RAM user, by the name that the user logs on with.
    pub user_name: Option<String>,
    /// AccessKey ID of the pair to work on.
    pub user_access_key_id: Option<String>,
}

impl GetAccessKeyLastUsedRequest {
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
    /// Sets `UserAccessKeyId`.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedRequest {
        "UserName" => user_name: query,
        "UserAccessKeyId" => user_access_key_id: query,
    }
}

impl Operation for GetAccessKeyLastUsedRequest {
    type Response = GetAccessKeyLastUsedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsed").read_only();
}

/// Response to [`GetAccessKeyLastUsedRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResponse {
    /// What is known about the latest use of the AccessKey pair.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CCE804C-6450-49A7-B1DB-2460F7A97416`.
    pub request_id: Option<String>,
}

response! {
    GetAccessKeyLastUsedResponse {
        "AccessKeyLastUsed" => access_key_last_used: value,
        "RequestId" => request_id: value,
    }
}

/// What is known about the latest use of the AccessKey pair.
#[non_exhaustive]
pub struct AccessKeyLastUsed {
    /// When the AccessKey pair was last used. Example: `2020-10-21T06:37:40Z`.
    pub last_used_date: Option<Timestamp>,
}

response! {
    AccessKeyLastUsed {
        "LastUsedDate" => last_used_date: value,
    }
}
