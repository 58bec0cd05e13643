// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDatabaseAccountPassword`, from `swas-open/ResetDatabaseAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for the administrator account of a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ResetDatabaseAccountPasswordRequest::new()
///     .database_instance_id("...")
///     .account_password("...");
/// let reply = client.reset_database_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDatabaseAccountPasswordRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ResetDatabaseAccountPasswordRequest {
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
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ResetDatabaseAccountPasswordRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "AccountPassword" => account_password: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ResetDatabaseAccountPasswordRequest {
    type Response = ResetDatabaseAccountPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetDatabaseAccountPassword")
        .required(&["RegionId", "DatabaseInstanceId", "AccountPassword"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ResetDatabaseAccountPasswordRequest`].
pub type ResetDatabaseAccountPasswordResponse = alicloud_runtime::EmptyResponse;
