// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LockAccount`, from `rds/LockAccount.md`.

use alicloud_runtime::codegen::*;

/// Locks a database account of a PostgreSQL instance, so that nobody can log in with it.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::LockAccountRequest::new()
///     .db_instance_id("...")
///     .account_name("...");
/// let reply = client.lock_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LockAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl LockAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    LockAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for LockAccountRequest {
    type Response = LockAccountResponse;
    type Error = LockAccountError;
    const INFO: OperationInfo = super::operation("LockAccount")
        .required(&["DBInstanceId", "AccountName"]);
    const ERRORS: &'static [LockAccountError] = &[
        LockAccountError::OrderComboInstanceNotAllowOperate,
        LockAccountError::PricePricingPlanResultNotFound,
        LockAccountError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`LockAccountRequest`].
pub type LockAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`LockAccountRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type LockAccountError = super::DocumentedError;
