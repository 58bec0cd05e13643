// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExecutions`, from `oos/ListExecutions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CurrentTask};

/// Lists executions, filtered by template, status, time, mode, tags, or many other fields.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListExecutionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_executions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExecutionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the execution that the call is about.
    pub execution_id: Option<String>,
    /// Keeps executions that began at this moment or earlier.
    pub start_date_before: Option<String>,
    /// Keeps executions that began at this moment or later.
    pub start_date_after: Option<String>,
    /// Keeps executions that ended at this moment or earlier.
    pub end_date_before: Option<String>,
    /// Keeps executions that ended at this moment or later.
    pub end_date_after: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Keeps executions that this user started.
    pub executed_by: Option<String>,
    /// ID of the parent execution that the call is about.
    pub parent_execution_id: Option<String>,
    /// RAM role whose rights are used.
    pub ram_role: Option<String>,
    /// Whether executions inside of others are listed.
    pub include_child_execution: Option<bool>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// What the list is sorted by.
    pub sort_field: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Name that the resource template goes by.
    pub resource_template_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only executions at the top, or those below as well, are listed.
    pub depth: Option<String>,
    /// The categories that are concerned.
    pub categories: Option<String>,
}

impl ListExecutionsRequest {
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
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ExecutionId`.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
    /// Sets `StartDateBefore`.
    pub fn start_date_before(mut self, value: impl Into<String>) -> Self {
        self.start_date_before = Some(value.into());
        self
    }
    /// Sets `StartDateAfter`.
    pub fn start_date_after(mut self, value: impl Into<String>) -> Self {
        self.start_date_after = Some(value.into());
        self
    }
    /// Sets `EndDateBefore`.
    pub fn end_date_before(mut self, value: impl Into<String>) -> Self {
        self.end_date_before = Some(value.into());
        self
    }
    /// Sets `EndDateAfter`.
    pub fn end_date_after(mut self, value: impl Into<String>) -> Self {
        self.end_date_after = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `ExecutedBy`.
    pub fn executed_by(mut self, value: impl Into<String>) -> Self {
        self.executed_by = Some(value.into());
        self
    }
    /// Sets `ParentExecutionId`.
    pub fn parent_execution_id(mut self, value: impl Into<String>) -> Self {
        self.parent_execution_id = Some(value.into());
        self
    }
    /// Sets `RamRole`.
    pub fn ram_role(mut self, value: impl Into<String>) -> Self {
        self.ram_role = Some(value.into());
        self
    }
    /// Sets `IncludeChildExecution`.
    #[inline]
    pub fn include_child_execution(mut self, value: bool) -> Self {
        self.include_child_execution = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `SortField`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceTemplateName`.
    pub fn resource_template_name(mut self, value: impl Into<String>) -> Self {
        self.resource_template_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Depth`.
    pub fn depth(mut self, value: impl Into<String>) -> Self {
        self.depth = Some(value.into());
        self
    }
    /// Sets `Categories`.
    pub fn categories(mut self, value: impl Into<String>) -> Self {
        self.categories = Some(value.into());
        self
    }
}

request! {
    ListExecutionsRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "Status" => status: query,
        "ExecutionId" => execution_id: query,
        "StartDateBefore" => start_date_before: query,
        "StartDateAfter" => start_date_after: query,
        "EndDateBefore" => end_date_before: query,
        "EndDateAfter" => end_date_after: query,
        "Mode" => mode: query,
        "ExecutedBy" => executed_by: query,
        "ParentExecutionId" => parent_execution_id: query,
        "RamRole" => ram_role: query,
        "IncludeChildExecution" => include_child_execution: query,
        "Category" => category: query,
        "Tags" => tags: query_json,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "SortField" => sort_field: query,
        "SortOrder" => sort_order: query,
        "ResourceId" => resource_id: query,
        "ResourceTemplateName" => resource_template_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Description" => description: query,
        "Depth" => depth: query,
        "Categories" => categories: query,
    }
}

impl Operation for ListExecutionsRequest {
    type Response = ListExecutionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExecutions")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListExecutionsRequest {
    type Item = Execution;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.executions)
    }
}

/// Response to [`ListExecutionsRequest`].
#[non_exhaustive]
pub struct ListExecutionsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `MTRBMDc0NjAtRUJFNy00N0NBLTk3NTctMTJDQzQ`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A074-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// The executions that were found or are concerned, one entry each.
    pub executions: Vec<Execution>,
}

response! {
    ListExecutionsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "Executions" => executions: list(""),
    }
}

/// The executions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Execution {
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// State that the waiting is in.
    pub waiting_status: Option<String>,
    /// The targets that are concerned. Example: `text`.
    pub targets: Option<String>,
    /// Why it came to the status.
    pub status_reason: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Time that is set or recorded for this: last successful trigger.
    /// Example: `2019-05-27T09:29:18Z`.
    pub last_successful_trigger_time: Option<Timestamp>,
    /// Way of working, out of those that the service offers. Example: `Automatic`.
    pub mode: Option<String>,
    /// Whether risky steps wait for somebody to confirm them. Example: `Skip`.
    pub safety_check: Option<String>,
    /// Name that the template was given. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Day or moment of the create. Example: `2019-05-16T10:26:14Z`.
    pub create_date: Option<Timestamp>,
    /// Day or moment of the update. Example: `2019-05-16T10:26:14Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `MyDescription`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: last trigger. Example: `2019-05-27T09:29:18Z`.
    pub last_trigger_time: Option<Timestamp>,
    /// ID of the parent execution that the item belongs to or stands for. Example: `exec-xxx`.
    pub parent_execution_id: Option<String>,
    /// State that the last trigger is in. Example: `Success`.
    pub last_trigger_status: Option<String>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// The outputs that are concerned. Example: `{ "InstanceId":"i-xxx" }`.
    pub outputs: Option<String>,
    /// User who started the execution. Example: `1309252800`.
    pub executed_by: Option<String>,
    /// Last day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub end_date: Option<Timestamp>,
    /// Whether other executions run inside. Example: `false`.
    pub is_parent: Option<bool>,
    /// First day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub start_date: Option<Timestamp>,
    /// ID of the execution that the item belongs to or stands for. Example: `exec-44d32b45d2a449e`.
    pub execution_id: Option<String>,
    /// The parameters that are concerned. Example: `{ "Status":"Running" }`.
    pub parameters: Option<Value>,
    /// The counters that are concerned. Example: `{"Failed": 0,"Success": 1,"Total": 2}`.
    pub counters: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Class that the item belongs to. Example: `Other`.
    pub category: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `123`.
    pub template_id: Option<String>,
    /// RAM role whose rights are used. Example: `OOSServiceRole`.
    pub ram_role: Option<String>,
    /// State that the resource is in. Example: `{ "Success": 1 }`.
    pub resource_status: Option<String>,
    /// The current tasks that were found or are concerned, one entry each.
    pub current_tasks: Vec<CurrentTask>,
    /// Text for people about the last trigger status.
    pub last_trigger_status_message: Option<String>,
    /// The last trigger outputs that are concerned. Example: `{ "InstanceId": "i-xxx" }`.
    pub last_trigger_outputs: Option<String>,
}

response! {
    Execution {
        "Status" => status: value,
        "WaitingStatus" => waiting_status: value,
        "Targets" => targets: value,
        "StatusReason" => status_reason: value,
        "Tags" => tags: value,
        "LastSuccessfulTriggerTime" => last_successful_trigger_time: value,
        "Mode" => mode: value,
        "SafetyCheck" => safety_check: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "CreateDate" => create_date: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "LastTriggerTime" => last_trigger_time: value,
        "ParentExecutionId" => parent_execution_id: value,
        "LastTriggerStatus" => last_trigger_status: value,
        "StatusMessage" => status_message: value,
        "Outputs" => outputs: value,
        "ExecutedBy" => executed_by: value,
        "EndDate" => end_date: value,
        "IsParent" => is_parent: value,
        "StartDate" => start_date: value,
        "ExecutionId" => execution_id: value,
        "Parameters" => parameters: value,
        "Counters" => counters: value,
        "ResourceGroupId" => resource_group_id: value,
        "Category" => category: value,
        "TemplateId" => template_id: value,
        "RamRole" => ram_role: value,
        "ResourceStatus" => resource_status: value,
        "CurrentTasks" => current_tasks: list(""),
        "LastTriggerStatusMessage" => last_trigger_status_message: value,
        "LastTriggerOutputs" => last_trigger_outputs: value,
    }
}
