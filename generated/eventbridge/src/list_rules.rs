// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRules`, from `eventbridge/ListRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the event rules of an event bus, optionally by a name prefix.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListRulesRequest::new()
///     .event_bus_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRulesRequest {
    /// Beginning the names of rules are to have.
    pub rule_name_prefix: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
}

impl ListRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleNamePrefix`.
    pub fn rule_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.rule_name_prefix = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
}

request! {
    ListRulesRequest {
        "RuleNamePrefix" => rule_name_prefix: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
        "EventBusName" => event_bus_name: query,
    }
}

impl Operation for ListRulesRequest {
    type Response = ListRulesResponse;
    type Error = ListRulesError;
    const INFO: OperationInfo = super::operation("ListRules")
        .required(&["EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListRulesError] = &[ListRulesError::ServiceNotEnable];
}

impl Paginated for ListRulesRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.rules)
    }
}

/// Response to [`ListRulesRequest`].
#[non_exhaustive]
pub struct ListRulesResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7043799-F4DA-5290-9249-97C35987****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RuleData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListRulesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RuleData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1000`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `6`.
    pub total: Option<i32>,
    /// Event rules of the bus, with pattern, status and targets.
    pub rules: Vec<Rule>,
}

response! {
    RuleData {
        "NextToken" => next_token: value,
        "Total" => total: value,
        "Rules" => rules: list(""),
    }
}

/// Event rules of the bus, with pattern, status and targets.
#[non_exhaustive]
pub struct Rule {
    /// Settings of the target, by name.
    pub detail_map: Option<Value>,
    /// State of what the entry describes, which decides what can be done with it. Example: `ENABLE`.
    pub status: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `demo`.
    pub event_bus_name: Option<String>,
    /// Resource name of the rule.
    /// Example: `acs:eventbridge:cn-hangzhou:123456789098****:eventbus/default/rule/myRule3`.
    pub rule_arn: Option<String>,
    /// Free text that describes the item to people. Example: `demo`.
    pub description: Option<String>,
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
    /// Pattern that events have to match, as JSON text. Example: `text`.
    pub filter_pattern: Option<String>,
    /// Moment that was recorded for this: created. Example: `1607071602000`.
    pub created_timestamp: Option<i64>,
    /// Rule that is meant; unique on its event bus. Example: `tf-testacc-rule`.
    pub rule_name: Option<String>,
}

response! {
    Rule {
        "DetailMap" => detail_map: value,
        "Status" => status: value,
        "EventBusName" => event_bus_name: value,
        "RuleARN" => rule_arn: value,
        "Description" => description: value,
        "Targets" => targets: list(""),
        "FilterPattern" => filter_pattern: value,
        "CreatedTimestamp" => created_timestamp: value,
        "RuleName" => rule_name: value,
    }
}

/// The targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// Kind of the item, out of those that the service tells apart. Example: `acs.mns.queue`.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `acs:mns:cn-hangzhou:123456789098****:queues/myqueue`.
    pub endpoint: Option<String>,
    /// Identifier of the item within its collection. Example: `Mlm123456JHd2Rs****`.
    pub id: Option<String>,
    /// How events are formed before they are pushed. Example: `PARAM_TRANSFORMER`.
    pub push_selector: Option<String>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them. Example: `ALL`.
    pub errors_tolerance: Option<String>,
}

response! {
    Target {
        "Type" => type_: value,
        "Endpoint" => endpoint: value,
        "Id" => id: value,
        "PushSelector" => push_selector: value,
        "ErrorsTolerance" => errors_tolerance: value,
    }
}

/// Errors that the documentation of [`ListRulesRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListRulesError = super::DocumentedError;
