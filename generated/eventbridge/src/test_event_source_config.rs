// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TestEventSourceConfig`, from `eventbridge/TestEventSourceConfig.md`.

use alicloud_runtime::codegen::*;

/// Tests whether an event source can be reached with the settings given.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::TestEventSourceConfigRequest::new();
/// let reply = client.test_event_source_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TestEventSourceConfigRequest {
    /// Parameters of the source my SQL, with their values.
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
}

impl TestEventSourceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceMySQLParameters`.
    pub fn source_mysql_parameters(
        mut self,
        value: impl Into<SourceMySQLParameters>,
    ) -> Self {
        self.source_mysql_parameters = Some(value.into());
        self
    }
}

request! {
    TestEventSourceConfigRequest {
        "SourceMySQLParameters" => source_mysql_parameters: form_json,
    }
}

impl Operation for TestEventSourceConfigRequest {
    type Response = TestEventSourceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TestEventSourceConfig");
}

/// Response to [`TestEventSourceConfigRequest`], which the documentation does not describe.
pub type TestEventSourceConfigResponse = alicloud_runtime::UndocumentedResponse;

/// Parameters of the source my SQL, with their values.
#[non_exhaustive]
pub struct SourceMySQLParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Database in which changes are captured.
    pub database_name: Option<String>,
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Option<String>,
    /// Account that signs in to the database; it must be allowed to read the change log.
    pub user: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// The allowed CIDRs that are concerned.
    pub allowed_cid_rs: Option<String>,
}

impl SourceMySQLParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `TableNames`.
    pub fn table_names(mut self, value: impl Into<String>) -> Self {
        self.table_names = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `AllowedCIDRs`.
    pub fn allowed_cid_rs(mut self, value: impl Into<String>) -> Self {
        self.allowed_cid_rs = Some(value.into());
        self
    }
}

request! {
    SourceMySQLParameters {
        "RegionId" => region_id: field,
        "HostName" => host_name: field,
        "Port" => port: field,
        "DatabaseName" => database_name: field,
        "TableNames" => table_names: field,
        "User" => user: field,
        "Password" => password: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "AllowedCIDRs" => allowed_cid_rs: field,
    }
}
