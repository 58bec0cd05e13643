// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBInstanceSecurityGroupRule`, from `rds/DeleteDBInstanceSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Removes rules from the security group of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteDBInstanceSecurityGroupRuleRequest::new()
///     .db_instance_id("...")
///     .security_group_rule_ids("...");
/// let reply = client.delete_db_instance_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBInstanceSecurityGroupRuleRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** IDs of the security group rules to work on or to narrow the list down to.
    pub security_group_rule_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteDBInstanceSecurityGroupRuleRequest {
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
    /// Sets `SecurityGroupRuleIds`, which is required.
    pub fn security_group_rule_ids(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_ids = Some(value.into());
        self
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
}

request! {
    DeleteDBInstanceSecurityGroupRuleRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityGroupRuleIds" => security_group_rule_ids: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteDBInstanceSecurityGroupRuleRequest {
    type Response = DeleteDBInstanceSecurityGroupRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDBInstanceSecurityGroupRule")
        .required(&["DBInstanceId", "SecurityGroupRuleIds"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteDBInstanceSecurityGroupRuleRequest`], which the documentation does not describe.
pub type DeleteDBInstanceSecurityGroupRuleResponse = alicloud_runtime::UndocumentedResponse;
