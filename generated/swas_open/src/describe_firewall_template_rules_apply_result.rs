// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallTemplateRulesApplyResult`, from `swas-open/DescribeFirewallTemplateRulesApplyResult.md`.

use alicloud_runtime::codegen::*;

/// Shows rule by rule how applying a firewall template went on one server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeFirewallTemplateRulesApplyResultRequest::new()
///     .instance_id("...")
///     .firewall_template_id("...")
///     .task_id("...");
/// let reply = client.describe_firewall_template_rules_apply_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesApplyResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the firewall template that the call is about.
    pub firewall_template_id: Option<String>,
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeFirewallTemplateRulesApplyResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FirewallTemplateId`, which is required.
    pub fn firewall_template_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_template_id = Some(value.into());
        self
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeFirewallTemplateRulesApplyResultRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeFirewallTemplateRulesApplyResultRequest {
    type Response = DescribeFirewallTemplateRulesApplyResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeFirewallTemplateRulesApplyResult",
        )
        .required(&["InstanceId", "RegionId", "FirewallTemplateId", "TaskId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFirewallTemplateRulesApplyResultRequest`].
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesApplyResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FirewallTemplateRulesApplyData>,
}

response! {
    DescribeFirewallTemplateRulesApplyResultResponse {
        "RequestId" => request_id: value,
        "data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FirewallTemplateRulesApplyData {
    /// Protocol that the rule uses. Example: `TCP`.
    pub rule_protocol: Option<String>,
    /// Port or range of ports that the rule opens. Example: `8080`.
    pub port: Option<String>,
    /// IP address that belongs to the source cidr. Example: `119.145.XX.XX`.
    pub source_cidr_ip: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `500`.
    pub error_code: Option<String>,
    /// What is known about the error. Example: `text`.
    pub error_info: Option<String>,
}

response! {
    FirewallTemplateRulesApplyData {
        "RuleProtocol" => rule_protocol: value,
        "Port" => port: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "Remark" => remark: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "ErrorInfo" => error_info: value,
    }
}
