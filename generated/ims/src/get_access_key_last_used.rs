// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsed`, from `ims/GetAccessKeyLastUsed.md`.

use alicloud_runtime::codegen::*;

/// Returns when an AccessKey pair was last used, and for which service.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetAccessKeyLastUsedRequest::new()
///     .user_access_key_id("LTAI4GFTgcR8m8cZQDTH****");
/// let reply = client.get_access_key_last_used(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedRequest {
    /// **Required.** AccessKey pair of a RAM user, by its public half.
    /// Example: `LTAI4GFTgcR8m8cZQDTH****`.
    pub user_access_key_id: Option<String>,
    /// Logon name of the RAM user who owns the AccessKey pair; the caller if left out.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl GetAccessKeyLastUsedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserAccessKeyId`, which is required.
    pub fn user_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.user_access_key_id = Some(value.into());
        self
    }
    /// Sets `UserPrincipalName`.
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedRequest {
        "UserAccessKeyId" => user_access_key_id: query,
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for GetAccessKeyLastUsedRequest {
    type Response = GetAccessKeyLastUsedResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsed")
        .required(&["UserAccessKeyId"])
        .read_only();
}

/// Response to [`GetAccessKeyLastUsedRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedResponse {
    /// When and for which service the AccessKey pair was last used.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B29C79F6-354B-4297-A994-1338CC22A2EC`.
    pub request_id: Option<String>,
}

response! {
    GetAccessKeyLastUsedResponse {
        "AccessKeyLastUsed" => access_key_last_used: value,
        "RequestId" => request_id: value,
    }
}

/// When and for which service the AccessKey pair was last used.
#[non_exhaustive]
pub struct AccessKeyLastUsed {
    /// When the AccessKey pair was last used. Example: `2020-10-16T01:37:37Z`.
    pub last_used_date: Option<Timestamp>,
    /// Service that the AccessKey pair was last used for. Example: `Ram`.
    pub service_name: Option<String>,
}

response! {
    AccessKeyLastUsed {
        "LastUsedDate" => last_used_date: value,
        "ServiceName" => service_name: value,
    }
}
