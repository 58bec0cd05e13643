// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountSecurityPolicy`, from `rds/ModifyAccountSecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Sets the password policy of a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyAccountSecurityPolicyRequest::new()
///     .db_instance_id("...")
///     .group_policy("...");
/// let reply = client.modify_account_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountSecurityPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** What is done about the group, as rules.
    pub group_policy: Option<String>,
}

impl ModifyAccountSecurityPolicyRequest {
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
    /// Sets `GroupPolicy`, which is required.
    pub fn group_policy(mut self, value: impl Into<String>) -> Self {
        self.group_policy = Some(value.into());
        self
    }
}

request! {
    ModifyAccountSecurityPolicyRequest {
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
        "GroupPolicy" => group_policy: query,
    }
}

impl Operation for ModifyAccountSecurityPolicyRequest {
    type Response = ModifyAccountSecurityPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountSecurityPolicy")
        .required(&["DBInstanceId", "GroupPolicy"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyAccountSecurityPolicyRequest`], which the documentation does not describe.
pub type ModifyAccountSecurityPolicyResponse = alicloud_runtime::UndocumentedResponse;
