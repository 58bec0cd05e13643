// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventRuleTargetList`, from `cms/DescribeEventRuleTargetList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactParameter, WebhookParameter, WebhookParameterMethod};

/// Lists the targets that an event rule notifies.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeEventRuleTargetListRequest::new()
///     .rule_name("testRule");
/// let reply = client.describe_event_rule_target_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventRuleTargetListRequest {
    /// **Required.** Name of the alert or event rule. Example: `testRule`.
    pub rule_name: Option<String>,
}

impl DescribeEventRuleTargetListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
}

request! {
    DescribeEventRuleTargetListRequest {
        "RuleName" => rule_name: query,
    }
}

impl Operation for DescribeEventRuleTargetListRequest {
    type Response = DescribeEventRuleTargetListResponse;
    type Error = DescribeEventRuleTargetListError;
    const INFO: OperationInfo = super::operation("DescribeEventRuleTargetList")
        .required(&["RuleName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeEventRuleTargetListError] = &[
        DescribeEventRuleTargetListError::InvalidParameterValue,
        DescribeEventRuleTargetListError::AccessForbidden,
        DescribeEventRuleTargetListError::InternalError,
    ];
}

/// Response to [`DescribeEventRuleTargetListRequest`].
#[non_exhaustive]
pub struct DescribeEventRuleTargetListResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `87170bc7-e28a-4c93-b9bf-90a1dbe84736`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Message queues that the events are sent to, one entry each.
    pub mns_parameters: Vec<MnsParameter>,
    /// Alert contact groups that are notified, one entry each.
    pub contact_parameters: Vec<ContactParameter>,
    /// Functions that are called, one entry each.
    pub fc_parameters: Vec<FCParameter>,
    /// Logstores that the events are written to, one entry each.
    pub sls_parameters: Vec<SlsParameter>,
    /// URLs that are called, one entry each.
    pub webhook_parameters: Vec<WebhookParameter>,
    /// API operations that are called, one entry each.
    pub open_api_parameters: Vec<OpenApiParameters>,
}

response! {
    DescribeEventRuleTargetListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "MnsParameters" => mns_parameters: list("MnsParameter"),
        "ContactParameters" => contact_parameters: list("ContactParameter"),
        "FcParameters" => fc_parameters: list("FCParameter"),
        "SlsParameters" => sls_parameters: list("SlsParameter"),
        "WebhookParameters" => webhook_parameters: list("WebhookParameter"),
        "OpenApiParameters" => open_api_parameters: list("OpenApiParameters"),
    }
}

/// Message queues that the events are sent to, one entry each.
#[non_exhaustive]
pub struct MnsParameter {
    /// ID by which the target is told from the others of the rule. Example: `2`.
    pub id: Option<String>,
    /// Message queue that events are sent to. Example: `testQueue`.
    pub queue: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:log:cn-hangzhou::project/cms-log-mon***/logstore/cxxxx***`.
    pub arn: Option<String>,
    /// Topic of the message service that events are sent to. Example: `topic_sample`.
    pub topic: Option<String>,
}

response! {
    MnsParameter {
        "Id" => id: value,
        "Queue" => queue: value,
        "Region" => region: value,
        "Arn" => arn: value,
        "Topic" => topic: value,
    }
}

/// Functions that are called, one entry each.
#[non_exhaustive]
pub struct FCParameter {
    /// Name of the function or feature that the call or the item is about. Example: `fcTest1`.
    pub function_name: Option<String>,
    /// ID by which the target is told from the others of the rule. Example: `3`.
    pub id: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-qingdao`.
    pub region: Option<String>,
    /// Function Compute service that the function belongs to. Example: `service1`.
    pub service_name: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:log:cn-hangzhou::project/cms-log-mon***/logstore/cxxxx***`.
    pub arn: Option<String>,
}

response! {
    FCParameter {
        "FunctionName" => function_name: value,
        "Id" => id: value,
        "Region" => region: value,
        "ServiceName" => service_name: value,
        "Arn" => arn: value,
    }
}

/// Logstores that the events are written to, one entry each.
#[non_exhaustive]
pub struct SlsParameter {
    /// ID by which the target is told from the others of the rule. Example: `4`.
    pub id: Option<String>,
    /// Logstore that events are written to. Example: `logstore_test`.
    pub log_store: Option<String>,
    /// Log Service project that events are written to. Example: `project_test`.
    pub project: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:log:cn-hangzhou::project/cms-log-mo****/logstore/c***`.
    pub arn: Option<String>,
}

response! {
    SlsParameter {
        "Id" => id: value,
        "LogStore" => log_store: value,
        "Project" => project: value,
        "Region" => region: value,
        "Arn" => arn: value,
    }
}

/// API operations that are called, one entry each.
#[non_exhaustive]
pub struct OpenApiParameters {
    /// What is done, or is to be done, with the item. Example: `PutLogs`.
    pub action: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    /// Example: `acs:log:cn-hangzhou::project/cms-log-mon***/logstore/cxxxx***`.
    pub arn: Option<String>,
    /// ID by which the target is told from the others of the rule. Example: `3`.
    pub id: Option<String>,
    /// Code of the cloud service concerned. Example: `log`.
    pub product: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// RAM role that is assumed to call the operation. Example: `MyRole`.
    pub role: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `2019-01-01`.
    pub version: Option<String>,
}

response! {
    OpenApiParameters {
        "Action" => action: value,
        "Arn" => arn: value,
        "Id" => id: value,
        "Product" => product: value,
        "Region" => region: value,
        "Role" => role: value,
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`DescribeEventRuleTargetListRequest`] names.
///
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeEventRuleTargetListError = super::DocumentedError;
