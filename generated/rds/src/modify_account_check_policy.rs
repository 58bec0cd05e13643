// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountCheckPolicy`, from `rds/ModifyAccountCheckPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets whether a SQL Server account is subject to the password policy.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyAccountCheckPolicyRequest::new()
///     .db_instance_id("...")
///     .account_name("...")
///     .check_policy(true);
/// let reply = client.modify_account_check_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountCheckPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** What is done about the check, as rules.
    pub check_policy: Option<bool>,
}

impl ModifyAccountCheckPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
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
    /// Sets `CheckPolicy`, which is required.
    #[inline]
    pub fn check_policy(mut self, value: bool) -> Self {
        self.check_policy = Some(value);
        self
    }
}

request! {
    ModifyAccountCheckPolicyRequest {
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "CheckPolicy" => check_policy: query,
    }
}

impl Operation for ModifyAccountCheckPolicyRequest {
    type Response = ModifyAccountCheckPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountCheckPolicy")
        .required(&["DBInstanceId", "AccountName", "CheckPolicy"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyAccountCheckPolicyRequest`], which the documentation does not describe.
pub type ModifyAccountCheckPolicyResponse = alicloud_runtime::UndocumentedResponse;
