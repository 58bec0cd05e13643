// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBInstanceSecurityGroupRule`, from `rds/ModifyDBInstanceSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Changes a security group rule of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDBInstanceSecurityGroupRuleRequest::new()
///     .db_instance_id("...")
///     .security_group_rule_id("...")
///     .port_range("...")
///     .ip_protocol("...")
///     .source_cidr_ip("...")
///     .description("...");
/// let reply = client.modify_db_instance_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroupRuleRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Rule of the security group that is changed.
    pub security_group_rule_id: Option<String>,
    /// **Required.** Ports that the rule covers.
    pub port_range: Option<String>,
    /// **Required.** Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// **Required.** Addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyDBInstanceSecurityGroupRuleRequest {
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
    /// Sets `SecurityGroupRuleId`, which is required.
    pub fn security_group_rule_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_rule_id = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`, which is required.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDBInstanceSecurityGroupRuleRequest {
        "DBInstanceId" => db_instance_id: query,
        "SecurityGroupRuleId" => security_group_rule_id: query,
        "PortRange" => port_range: query,
        "IpProtocol" => ip_protocol: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDBInstanceSecurityGroupRuleRequest {
    type Response = ModifyDBInstanceSecurityGroupRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBInstanceSecurityGroupRule")
        .required(
            &[
                "DBInstanceId",
                "SecurityGroupRuleId",
                "PortRange",
                "IpProtocol",
                "SourceCidrIp",
                "Description",
            ],
        );
}

/// Response to [`ModifyDBInstanceSecurityGroupRuleRequest`], which the documentation does not describe.
pub type ModifyDBInstanceSecurityGroupRuleResponse = alicloud_runtime::UndocumentedResponse;
