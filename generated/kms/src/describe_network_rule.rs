// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkRule`, from `kms/DescribeNetworkRule.md`.

use alicloud_runtime::codegen::*;

/// Shows type, description and allowed source addresses of one network access rule.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeNetworkRuleRequest::new()
///     .name("...");
/// let reply = client.describe_network_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkRuleRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DescribeNetworkRuleRequest {
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
}

request! {
    DescribeNetworkRuleRequest {
        "Name" => name: query,
    }
}

impl Operation for DescribeNetworkRuleRequest {
    type Response = DescribeNetworkRuleResponse;
    type Error = DescribeNetworkRuleError;
    const INFO: OperationInfo = super::operation("DescribeNetworkRule")
        .required(&["Name"])
        .read_only();
    const ERRORS: &'static [DescribeNetworkRuleError] = &[
        DescribeNetworkRuleError::InvalidParameter,
        DescribeNetworkRuleError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeNetworkRuleRequest`].
#[non_exhaustive]
pub struct DescribeNetworkRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3bf02f7a-015b-4f93-be0f-cc043fda2d33`.
    pub request_id: Option<String>,
    /// ARN by which policies and other calls refer to the key, secret or other resource.
    /// Example: `acs:kms:cn-hangzhou:119285303511****:network/networkrule_test`.
    pub arn: Option<String>,
    /// From what kind of network calls may come. Example: `Private`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `Create by kst-hzz62ee817bvyyr5****`.
    pub description: Option<String>,
    /// Private addresses or ranges that calls may come from.
    /// Example: `["192.10.XX.XX","192.168.XX.XX/24"]`.
    pub source_private_ip: Option<String>,
}

response! {
    DescribeNetworkRuleResponse {
        "RequestId" => request_id: value,
        "Arn" => arn: value,
        "Type" => type_: value,
        "Description" => description: value,
        "SourcePrivateIp" => source_private_ip: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeNetworkRuleError = super::DocumentedError;
