// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSecurityGroupRule`, from `rds/DescribeDBInstanceSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the security group rules of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstanceSecurityGroupRuleRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSecurityGroupRuleRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceSecurityGroupRuleRequest {
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
}

request! {
    DescribeDBInstanceSecurityGroupRuleRequest {
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceSecurityGroupRuleRequest {
    type Response = DescribeDBInstanceSecurityGroupRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSecurityGroupRule")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceSecurityGroupRuleRequest`], which the documentation does not describe.
pub type DescribeDBInstanceSecurityGroupRuleResponse = alicloud_runtime::UndocumentedResponse;
