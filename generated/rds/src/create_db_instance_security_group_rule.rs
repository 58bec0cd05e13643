// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstanceSecurityGroupRule`, from `rds/CreateDBInstanceSecurityGroupRule.md`.

use alicloud_runtime::codegen::*;

/// Adds a rule to the security group of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateDBInstanceSecurityGroupRuleRequest::new()
///     .db_instance_id("...")
///     .port_range("...");
/// let reply = client.create_db_instance_security_group_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceSecurityGroupRuleRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Ports that the rule covers.
    pub port_range: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateDBInstanceSecurityGroupRuleRequest {
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
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceSecurityGroupRuleRequest {
        "DBInstanceId" => db_instance_id: query,
        "PortRange" => port_range: query,
        "IpProtocol" => ip_protocol: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDBInstanceSecurityGroupRuleRequest {
    type Response = CreateDBInstanceSecurityGroupRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBInstanceSecurityGroupRule")
        .required(&["DBInstanceId", "PortRange"]);
}

/// Response to [`CreateDBInstanceSecurityGroupRuleRequest`], which the documentation does not describe.
pub type CreateDBInstanceSecurityGroupRuleResponse = alicloud_runtime::UndocumentedResponse;
