// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPasswordZonal`, from `polardb/ModifyAccountPasswordZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`ModifyAccountPassword`](super::Client::modify_account_password): sets a new
/// password for a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAccountPasswordZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .new_account_password("...");
/// let reply = client.modify_account_password_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPasswordZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that belongs to the new account; keep it secret.
    pub new_account_password: Option<String>,
    /// Which kind of password it is or is to be.
    pub password_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyAccountPasswordZonalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `NewAccountPassword`, which is required.
    pub fn new_account_password(mut self, value: impl Into<String>) -> Self {
        self.new_account_password = Some(value.into());
        self
    }
    /// Sets `PasswordType`.
    pub fn password_type(mut self, value: impl Into<String>) -> Self {
        self.password_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyAccountPasswordZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "NewAccountPassword" => new_account_password: query,
        "PasswordType" => password_type: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyAccountPasswordZonalRequest {
    type Response = ModifyAccountPasswordZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountPasswordZonal")
        .required(&["DBClusterId", "AccountName", "NewAccountPassword"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyAccountPasswordZonalRequest`], which the documentation does not describe.
pub type ModifyAccountPasswordZonalResponse = alicloud_runtime::UndocumentedResponse;
