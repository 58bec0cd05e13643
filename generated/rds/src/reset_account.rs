// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccount`, from `rds/ResetAccount.md`.

use alicloud_runtime::codegen::*;

/// Resets the privileged account of an instance to its initial rights.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ResetAccountRequest::new()
///     .account_name("test1")
///     .account_password("Test123456")
///     .db_instance_id("rm-uf6wjk5xxxxxxxxxx");
/// let reply = client.reset_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountRequest {
    /// **Required.** Login name of the account. Example: `test1`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32. Example: `Test123456`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
}

impl ResetAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    ResetAccountRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for ResetAccountRequest {
    type Response = ResetAccountResponse;
    type Error = ResetAccountError;
    const INFO: OperationInfo = super::operation("ResetAccount")
        .required(&["AccountName", "AccountPassword", "DBInstanceId"]);
    const ERRORS: &'static [ResetAccountError] = &[
        ResetAccountError::AccountUpdateError,
        ResetAccountError::DatabaseConnectError,
        ResetAccountError::OrderComboInstanceNotAllowOperate,
        ResetAccountError::PricePricingPlanResultNotFound,
        ResetAccountError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ResetAccountRequest`].
pub type ResetAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAccountRequest`] names.
///
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ResetAccountError = super::DocumentedError;
