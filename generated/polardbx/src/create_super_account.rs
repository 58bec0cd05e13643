// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSuperAccount`, from `polardbx/CreateSuperAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates the one privileged account that an instance can have.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateSuperAccountRequest::new()
///     .db_instance_name("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.create_super_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSuperAccountRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
}

impl CreateSuperAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
}

request! {
    CreateSuperAccountRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountDescription" => account_description: query,
    }
}

impl Operation for CreateSuperAccountRequest {
    type Response = CreateSuperAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSuperAccount")
        .required(&["RegionId", "DBInstanceName", "AccountName", "AccountPassword"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`CreateSuperAccountRequest`].
#[non_exhaustive]
pub struct CreateSuperAccountResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateSuperAccountResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
