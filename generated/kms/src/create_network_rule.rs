// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkRule`, from `kms/CreateNetworkRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that lists the private addresses from which an application may call.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::CreateNetworkRuleRequest::new()
///     .name("...")
///     .type_("...");
/// let reply = client.create_network_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkRuleRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
    /// **Required.** From what kind of network calls may come.
    pub type_: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Private addresses or ranges that calls may come from.
    pub source_private_ip: Option<String>,
}

impl CreateNetworkRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SourcePrivateIp`.
    pub fn source_private_ip(mut self, value: impl Into<String>) -> Self {
        self.source_private_ip = Some(value.into());
        self
    }
}

request! {
    CreateNetworkRuleRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "Description" => description: query,
        "SourcePrivateIp" => source_private_ip: query,
    }
}

impl Operation for CreateNetworkRuleRequest {
    type Response = CreateNetworkRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNetworkRule")
        .required(&["Name", "Type"]);
}

/// Response to [`CreateNetworkRuleRequest`].
#[non_exhaustive]
pub struct CreateNetworkRuleResponse {
    /// From what kind of network calls may come. Example: `Private`.
    pub type_: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3bf02f7a-015b-4f93-be0f-cc043fda2dd3`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `networkrule description`.
    pub description: Option<String>,
    /// Private addresses or ranges that calls may come from.
    /// Example: `["192.10.XX.XX","192.168.XX.XX/24"]`.
    pub source_private_ip: Option<String>,
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `networkrule_test`.
    pub name: Option<String>,
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:119285303511****:network/networkrule_test`.
    pub arn: Option<String>,
}

response! {
    CreateNetworkRuleResponse {
        "Type" => type_: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "SourcePrivateIp" => source_private_ip: value,
        "Name" => name: value,
        "Arn" => arn: value,
    }
}
