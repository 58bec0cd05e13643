// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPasswordRestrict`, from `polardbx/ResetAccountPasswordRestrict.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for an account with the consent of the security account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ResetAccountPasswordRestrictRequest::new()
///     .db_instance_name("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.reset_account_password_restrict(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRestrictRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Name that the security account goes by.
    pub security_account_name: Option<String>,
    /// Password that belongs to the security account; keep it secret.
    pub security_account_password: Option<String>,
}

impl ResetAccountPasswordRestrictRequest {
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
    /// Sets `SecurityAccountName`.
    pub fn security_account_name(mut self, value: impl Into<String>) -> Self {
        self.security_account_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountPassword`.
    pub fn security_account_password(mut self, value: impl Into<String>) -> Self {
        self.security_account_password = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRestrictRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "SecurityAccountName" => security_account_name: query,
        "SecurityAccountPassword" => security_account_password: query,
    }
}

impl Operation for ResetAccountPasswordRestrictRequest {
    type Response = ResetAccountPasswordRestrictResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAccountPasswordRestrict")
        .required(&["RegionId", "DBInstanceName", "AccountName", "AccountPassword"])
        .region("RegionId");
}

/// Response to [`ResetAccountPasswordRestrictRequest`], which the documentation does not describe.
pub type ResetAccountPasswordRestrictResponse = alicloud_runtime::UndocumentedResponse;
