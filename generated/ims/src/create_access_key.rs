// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessKey`, from `ims/CreateAccessKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Status};

/// Creates an AccessKey pair for a RAM user or the account; its secret is in the response.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::CreateAccessKeyRequest::new();
/// let reply = client.create_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessKeyRequest {
    /// Logon name of the RAM user who gets the AccessKey pair; the caller gets it if left out.
    /// Example: `test@example.onaliyun.com`.
    pub user_principal_name: Option<String>,
}

impl CreateAccessKeyRequest {
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
    CreateAccessKeyRequest {
        "UserPrincipalName" => user_principal_name: query,
    }
}

impl Operation for CreateAccessKeyRequest {
    type Response = CreateAccessKeyResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateAccessKey")
        .secret_members(&["AccessKeySecret"]);
}

/// Response to [`CreateAccessKeyRequest`].
#[non_exhaustive]
pub struct CreateAccessKeyResponse {
    /// New AccessKey pair, with its secret half.
    pub access_key: Option<AccessKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `19DDD9F7-AFCC-4D72-8CBA-CCE5A142E7AB`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessKeyResponse {
        "AccessKey" => access_key: value,
        "RequestId" => request_id: value,
    }
}

/// New AccessKey pair, with its secret half.
#[non_exhaustive]
pub struct AccessKey {
    /// Public half of the AccessKey pair, which names it. Example: `LTAI4G3HaMmeHpay2gcq****`.
    pub access_key_id: Option<String>,
    /// Secret half of the AccessKey pair; it is returned only this once, so keep it safe.
    /// Example: `Y3MSLE6OgizS4qrz5LVFDoyZEL****`. A secret: it is printed as `***`.
    pub access_key_secret: Option<String>,
    /// When the object was created. Example: `2020-10-15T08:08:54Z`.
    pub create_date: Option<Timestamp>,
    /// Whether calls made with the AccessKey pair are accepted. Example: `Active`.
    pub status: Option<Open<Status>>,
}

response! {
    AccessKey {
        "AccessKeyId" => access_key_id: value,
        "AccessKeySecret" => access_key_secret: value as Secret,
        "CreateDate" => create_date: value,
        "Status" => status: value,
    }
}
