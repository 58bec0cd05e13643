// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTargets`, from `eventbridge/ListTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ParamList};

/// Lists the targets to which an event rule delivers events.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListTargetsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_targets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTargetsRequest {
    /// Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Rule that is meant; unique on its event bus.
    pub rule_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    pub arn: Option<String>,
}

impl ListTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
}

request! {
    ListTargetsRequest {
        "EventBusName" => event_bus_name: query,
        "Limit" => limit: query,
        "RuleName" => rule_name: query,
        "NextToken" => next_token: query,
        "Arn" => arn: query,
    }
}

impl Operation for ListTargetsRequest {
    type Response = ListTargetsResponse;
    type Error = ListTargetsError;
    const INFO: OperationInfo = super::operation("ListTargets")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListTargetsError] = &[ListTargetsError::ServiceNotEnable];
}

impl Paginated for ListTargetsRequest {
    type Item = Target;
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
        Some(&mut response.data.as_mut()?.targets)
    }
}

/// Response to [`ListTargetsRequest`].
#[non_exhaustive]
pub struct ListTargetsResponse {
    /// Text for people that explains the code or the event beside it. Example: `EventRuleNotExisted`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5DAF96FB-A4B6-548C-B999-0BFDCB22****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TargetData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListTargetsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TargetData {
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `18`.
    pub total: Option<i32>,
}

response! {
    TargetData {
        "Targets" => targets: list(""),
        "NextToken" => next_token: value,
        "Total" => total: value,
    }
}

/// The targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// Kind of the item, out of those that the service tells apart. Example: `acs.fc.function`.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    /// Example: `acs:fc:cn-hangzhou:123456789098****:services/guide.LATEST/functions/HelloFC`.
    pub endpoint: Option<String>,
    /// Settings of the target, each with its form, key and value.
    pub param_list: Vec<ParamList>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them. Example: `ALL`.
    pub errors_tolerance: Option<String>,
    /// Identifier of the item within its collection. Example: `1453`.
    pub id: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `sls-beijing-one1-tf`.
    pub event_bus_name: Option<String>,
    /// Rule that is meant; unique on its event bus. Example: `rule-uKAK2`.
    pub rule_name: Option<String>,
}

response! {
    Target {
        "Type" => type_: value,
        "Endpoint" => endpoint: value,
        "ParamList" => param_list: list(""),
        "ErrorsTolerance" => errors_tolerance: value,
        "Id" => id: value,
        "EventBusName" => event_bus_name: value,
        "RuleName" => rule_name: value,
    }
}

/// Errors that the documentation of [`ListTargetsRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListTargetsError = super::DocumentedError;
