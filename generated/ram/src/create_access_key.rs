// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessKey`, from `ram/CreateAccessKey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessKeyStatus};

/// Creates an AccessKey pair for a RAM user. The secret is shown in this response only.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateAccessKeyRequest::new()
///     .user_name("zhangqiang");
/// let reply = client.create_access_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessKeyRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangqiang`.
    pub user_name: Option<String>,
}

impl CreateAccessKeyRequest {
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
    CreateAccessKeyRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for CreateAccessKeyRequest {
    type Response = CreateAccessKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccessKey")
        .secret_members(&["AccessKeySecret"]);
}

/// Response to [`CreateAccessKeyRequest`].
#[non_exhaustive]
pub struct CreateAccessKeyResponse {
    /// The new AccessKey pair with its secret.
    pub access_key: Option<AccessKey>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessKeyResponse {
        "AccessKey" => access_key: value,
        "RequestId" => request_id: value,
    }
}

/// The new AccessKey pair with its secret.
#[non_exhaustive]
pub struct AccessKey {
    /// Public half of the AccessKey pair, which names it. Example: `0wNEpMMlzy7szvai`.
    pub access_key_id: Option<String>,
    /// Secret half of the AccessKey pair; keep it safe, as it cannot be had again.
    /// Example: `PupkTg8jdmau1cXxYacgE736PJj4cA`. A secret: it is printed as `***`.
    pub access_key_secret: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether the AccessKey pair can be used. Example: `Active`.
    pub status: Option<Open<AccessKeyStatus>>,
}

response! {
    AccessKey {
        "AccessKeyId" => access_key_id: value,
        "AccessKeySecret" => access_key_secret: value as Secret,
        "CreateDate" => create_date: value,
        "Status" => status: value,
    }
}
