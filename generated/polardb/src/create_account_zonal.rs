// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccountZonal`, from `polardb/CreateAccountZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`CreateAccount`](super::Client::create_account): creates a database account
/// with its password and privileges.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateAccountZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.create_account_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// `1` gives the rights on every database there is or will be.
    pub priv_for_all_db: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
}

impl CreateAccountZonalRequest {
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
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PrivForAllDB`.
    pub fn priv_for_all_db(mut self, value: impl Into<String>) -> Self {
        self.priv_for_all_db = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    CreateAccountZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountType" => account_type: query,
        "AccountDescription" => account_description: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "ClientToken" => client_token: query,
        "PrivForAllDB" => priv_for_all_db: query,
        "NodeType" => node_type: query,
    }
}

impl Operation for CreateAccountZonalRequest {
    type Response = CreateAccountZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccountZonal")
        .required(&["DBClusterId", "AccountName", "AccountPassword"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateAccountZonalRequest`], which the documentation does not describe.
pub type CreateAccountZonalResponse = alicloud_runtime::UndocumentedResponse;
